"""What is printed and handed out before anything is rated: the questionnaire, the levels on one page, cards to vote.

Words come from resources/texts/handout.yaml; what is asked comes from the survey as the assessment asks it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from reifegrad import agenda
from reifegrad.domain.score import Rating
from reifegrad.domain.survey import Attribute, AttributeType, Level, Likert, Question, QuestionKind, SubjectKind, Survey
from reifegrad.domain.text import Language
from reifegrad.domain.workspace import Assessment, Meeting, Municipality
from reifegrad.report import format
from reifegrad.report.words import Texts

NOTE_LINES = 3
"""Lines for a note below a question; setting of this tool."""
COMMENT_LINES = 6
_TOGETHER = (SubjectKind.ORGANISATION, SubjectKind.PROCESS)
"""What people rate in a meeting; services are rated at a desk, and staff answer alone."""


class HandoutKind(StrEnum):
    QUESTIONNAIRE = "questionnaire"
    LEVELS = "levels"
    CARDS = "cards"


@dataclass(frozen=True, slots=True)
class Choice:
    """A box to tick: what it is called, and a sentence on what it means, which may be empty."""

    name: str
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """What to fill in at the top: a line to write on, or boxes to tick where there are choices."""

    label: str
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A question on paper. `lines` is the number of empty lines below it."""

    number: str
    text: str
    help: str
    choices: tuple[Choice, ...]
    lines: int


@dataclass(frozen=True, slots=True)
class Part:
    title: str
    summary: str
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Handout:
    """`fields` are to fill in at the top, `notice` is what people should know before they answer."""

    kind: HandoutKind
    language: Language
    municipality: str
    title: str
    subtitle: str
    notice: tuple[str, ...]
    fields: tuple[Field, ...]
    parts: tuple[Part, ...]
    made_on: date

    @property
    def questions(self) -> int:
        return sum(len(each.blocks) for each in self.parts)


def questionnaire(
    survey: Survey, assessment: Assessment, municipality: Municipality, language: Language, words: Texts, made_on: date
) -> Handout:
    """Every question that is asked, with boxes to tick. survey: as the assessment asks it (`reifegrad.tailoring`)."""
    return Handout(
        HandoutKind.QUESTIONNAIRE,
        language,
        municipality.name,
        words("questionnaire"),
        f"{survey.title.in_language(language)} · {assessment.title}",
        tuple(_notice(survey, assessment, language, words)),
        tuple(_fields(survey, language, words)),
        tuple(
            Part(
                each.title.in_language(language),
                each.summary.in_language(language),
                tuple(_block(one, assessment, language, words) for one in each.questions),
            )
            for each in survey.dimensions
        ),
        made_on,
    )


def levels(
    survey: Survey, assessment: Assessment, municipality: Municipality, language: Language, words: Texts, made_on: date
) -> Handout:
    """The levels of the result for each kind of subject, with their meaning, as a sheet for the table."""
    parts = []
    for kind in survey.subject_types:
        model = survey.scoring.get(kind.kind)
        if model is None:
            continue
        blocks = tuple(_level(each, language) for each in model.levels)
        parts.append(Part(kind.plural.in_language(language), "", blocks))
    return Handout(
        HandoutKind.LEVELS,
        language,
        municipality.name,
        words("levels"),
        f"{survey.title.in_language(language)} · {assessment.title}",
        (words("levels_notice"),),
        (),
        tuple(parts),
        made_on,
    )


def has_cards(survey: Survey) -> bool:
    """Whether a survey, as an assessment asks it, has questions that people vote on together."""
    return bool(_voted_on(survey))


def _voted_on(survey: Survey) -> list[Question]:
    asked = (one for each in survey.dimensions if each.subject_kind in _TOGETHER for one in each.questions)
    return [each for each in asked if each.kind is QuestionKind.SCALE]


def cards(
    survey: Survey,
    assessment: Assessment,
    municipality: Municipality,
    language: Language,
    words: Texts,
    made_on: date,
    *,
    terms: Texts,
) -> Handout:
    """A card for each step that people can vote for when they answer together, and one for not knowing.

    `survey` as the assessment asks it, and `has_cards`.
    """
    scales = _voted_on(survey)
    levels = sorted({one.value for each in scales if not each.attribute for one in each.options})
    ratings = sorted({one.value for each in scales if each.attribute for one in each.options})
    steps = [
        *(Block(str(each), words("card", sign=each), "", (), 0) for each in levels),
        *(Block(rating.value, terms(f"rating.{rating.value}"), "", (), 0) for rating in map(Rating.of, ratings)),
    ]
    unknown = Block("?", words("unknown"), "", (), 0)
    return Handout(
        HandoutKind.CARDS,
        language,
        municipality.name,
        words("cards"),
        f"{survey.title.in_language(language)} · {assessment.title}",
        (),
        (),
        (Part(words("cards"), "", (*steps, unknown)),),
        made_on,
    )


def invitation(
    survey: Survey,
    assessment: Assessment,
    municipality: Municipality,
    meetings: Sequence[Meeting],
    language: Language,
    words: Texts,
) -> str:
    """A letter that can be copied: what, why, when and where, how much, and what happens with the answers.

    survey: as the assessment asks it. Counted are the questions that those who are invited answer: all of them where
    people answer alone, else what is rated in a meeting.
    """
    title = survey.title.in_language(language)
    notice = "\n".join(_notice(survey, assessment, language, words))
    together = sum(len(each.questions) for each in survey.dimensions if each.subject_kind in _TOGETHER)
    return words(
        "invitation.staff" if survey.rates(SubjectKind.RESPONSE) else "invitation.workshop",
        municipality=municipality.name,
        survey=title,
        assessment=assessment.title,
        questions=together or len(survey.questions),
        meetings=_appointments(survey, meetings, language, words),
        notice=notice,
    )


def _appointments(survey: Survey, meetings: Sequence[Meeting], language: Language, words: Texts) -> str:
    """A paragraph with a line for each meeting; empty without one."""
    lines = [_appointment(each, survey, language, words) for each in meetings]
    return "\n".join([words.plural("meetings", len(lines)), *lines, "", ""]) if lines else ""


def _appointment(meeting: Meeting, survey: Survey, language: Language, words: Texts) -> str:
    """When and where, and what is rated there; a meeting without a day says that it follows."""
    titles = {each.id: each.title.in_language(language) for each in survey.dimensions}
    parts = [words("meeting.open")]
    if meeting.day:
        timed = agenda.items(meeting, survey)
        begins, ends = (format.clock(each, language) for each in (timed[0].begins, agenda.ends(timed)))
        parts = [format.day(meeting.day, language), words("meeting.hours", begins=begins, ends=ends)]
    if meeting.place:
        parts.append(meeting.place)
    topics = [titles[each] for each in meeting.dimensions if each in titles]
    line = f"{meeting.title}: {', '.join(parts)}"
    return f"{line} ({'; '.join(topics)})" if topics else line


def _notice(survey: Survey, assessment: Assessment, language: Language, words: Texts) -> Iterator[str]:
    """What the survey itself says to people, with the minima that hold; else the rule of the four answers."""
    model = survey.model(SubjectKind.RESPONSE, Likert)
    if model is None:
        yield words("notice_answers")
        return
    total = max(model.minimum_total, assessment.minimum_total or 0)
    group = max(model.minimum_group, assessment.minimum_group or 0)
    for each in survey.introduction:
        yield each.in_language(language).replace("{minimum}", str(total)).replace("{group_minimum}", str(group))


def _fields(survey: Survey, language: Language, words: Texts) -> Iterator[Field]:
    """Of people, the traits that the survey asks for and a person may leave out; else what is rated, who and when."""
    if not survey.rates(SubjectKind.RESPONSE):
        yield from (Field(words(name)) for name in ("field_about", "field_who", "field_day"))
        return
    for each in survey.subject_type(SubjectKind.RESPONSE).attributes:
        label = words("field_trait", trait=each.label.in_language(language))
        yield Field(label, tuple(map(Choice, _values(each, language, words))))


def _values(attribute: Attribute, language: Language, words: Texts) -> list[str]:
    """What an attribute can be; empty if it is written."""
    if attribute.type is AttributeType.BOOLEAN:
        return [words("yes_word"), words("no_word")]
    return [each.label.in_language(language) for each in attribute.choices]


def _block(question: Question, assessment: Assessment, language: Language, words: Texts) -> Block:
    is_comment = question.kind is QuestionKind.COMMENT
    choices = [
        _choice(question, each.value, each.name.in_language(language), each.descriptor.in_language(language))
        for each in question.options
    ]
    if not is_comment:
        if question.not_applicable:
            choices.append(Choice(words("not_applicable")))
        choices.append(Choice(words("cannot_judge" if question.scale else "unknown")))
    shares_scale = bool(question.scale)
    return Block(
        question.id,
        question.asked(assessment.system_name, language),
        question.help.in_language(language),
        tuple(choices),
        COMMENT_LINES if is_comment else 0 if shares_scale else NOTE_LINES,
    )


def _choice(question: Question, value: int, name: str, meaning: str) -> Choice:
    is_step = question.kind is QuestionKind.SCALE
    return Choice(f"{value}  {name}" if is_step else name, "" if question.scale else meaning)


def _level(level: Level, language: Language) -> Block:
    return Block(str(level.value), level.name.in_language(language), level.summary.in_language(language), (), 0)
