"""Whole assessments at once, from answers that were read and checked, and what would become of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from reifegrad.at_hand import survey_at_hand
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.imported import AssessmentImport
from reifegrad.domain.survey import SubjectKind, Survey
from reifegrad.domain.workspace import AnswerKey, Assessment, Subject, SurveySnapshot
from reifegrad.errors import ReifegradError, SamePeople
from reifegrad.operations import assessments, closing, responses, same_people
from reifegrad.operations.changes import Changes
from reifegrad.operations.same_people import People
from reifegrad.reading import Reading
from reifegrad.scoring import tells_people


def import_assessments(
    reading: Reading,
    new_id: Callable[[], str],
    given: Sequence[tuple[AssessmentImport, SurveySnapshot]],
    close: bool,
    into: str = "",
) -> tuple[tuple[str, ...], Changes, bool]:
    """Return the ids, the changes of all of them, and whether figures about people are told then.

    Those that `joins` tells are added to the assessment `into` and have its id. A survey that several others answer is
    pinned once. With `close` those that people answered are closed. Raises SamePeople if two would tell about nearly
    the same people.
    """
    ids: list[str] = []
    changes: dict[Key, Change] = {}
    told: list[AssessmentImport] = []
    joining = [each for each, _ in given if joins(reading, into, each)]
    if joining:
        changes |= {change.key: change for change in responses.add_all(reading, new_id, into, joining)}
    for each, snapshot in given:
        if joins(reading, into, each):
            ids.append(into)
            continue
        ids.append(new_id())
        changes |= {change.key: change for change in _import(reading, ids[-1], new_id, snapshot, each)}
        if close and each.responses and _close(changes, ids[-1], each):
            told.append(each)
    closing.refuse_same_files(reading, told)
    return tuple(ids), tuple(changes.values()), bool(told)


def joins(reading: Reading, into: str, given: AssessmentImport) -> bool:
    """Whether a file can be added to the assessment `into`: people answer its survey, and it takes answers."""
    if not _takes_people(reading, into) or given.responses < len(given.subjects):
        return False
    return given.survey.content_hash == reading.survey(into).content_hash


def _takes_people(reading: Reading, id: str) -> bool:
    return bool(id) and not reading.assessment(id).closed and reading.survey(id).rates(SubjectKind.RESPONSE)


def known_to(reading: Reading, into: str = "") -> Callable[[str, str], Survey]:
    """Finds what files name, also in another thread: a survey at hand, or that of `into` if people answer it."""
    pinned, own = reading.survey(into) if _takes_people(reading, into) else None, reading.own_surveys()

    def known(id: str, version: str) -> Survey:
        if pinned and (pinned.id, pinned.version) == (id, version):
            return pinned
        return survey_at_hand(own, id, version)

    return known


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of a file that `import_assessments` takes over with `close`."""

    joins: bool
    """It is added to the assessment `into`; otherwise it becomes a new one."""
    is_closed: bool = False
    is_final: bool = False
    """Figures about people are told then, so that the step cannot be undone."""
    is_there: bool = False
    """Its answers are in the assessment already, or there is one of this survey with its title and day."""
    refusal: ReifegradError | None = None


def outcomes(reading: Reading, given: Sequence[AssessmentImport], into: str = "") -> tuple[Outcome, ...]:
    """What would become of files, one by one in their order; nothing is changed."""
    joining = [each for each in given if joins(reading, into, each)]
    refusal: ReifegradError | None = None
    try:
        if joining:
            responses.taken_over(reading, into, joining)
    except ReifegradError as error:
        refusal = error
    told: list[tuple[AssessmentImport, People]] = []
    found: list[Outcome] = []
    for each in given:
        if joins(reading, into, each):
            is_there = same_people.are_there(reading, into, [each])
            found.append(Outcome(joins=True, is_there=is_there, refusal=refusal))
            refusal = None  # it is about all of them, and told once
        else:
            found.append(_outcome(reading, each, told))
    return tuple(found)


def _outcome(reading: Reading, given: AssessmentImport, told: list[tuple[AssessmentImport, People]]) -> Outcome:
    """What would become of a file as an assessment; if it tells about its people, they join those of `told`."""
    new = Assessment(
        "",
        given.survey.id,
        given.survey.version,
        given.survey.content_hash,
        given.title,
        given.day,
        closed=given.responses > 0,
        minimum_total=given.minimum_total,
        minimum_group=given.minimum_group,
    )
    is_final = tells_people(given.survey, new, given.responses)
    named = (new.survey_id, new.title, new.day)
    is_there = any((each.survey_id, each.title, each.day) == named for each in reading.assessments)
    refusal: ReifegradError | None = None
    try:
        if is_final:
            told.append((given, closing.refuse_same_file(reading, given, told)))
    except SamePeople as error:
        refusal = error
    return Outcome(False, new.closed, is_final, is_there, refusal)


def _close(changes: dict[Key, Change], id: str, given: AssessmentImport) -> bool:
    """Have the new assessment closed from the start; whether figures about its people are told then."""
    key = Key(Kind.ASSESSMENT, id)
    started = changes[key].after
    assert isinstance(started, Assessment)
    closed = replace(started, closed=True)
    changes[key] = Change(key, None, closed)
    return tells_people(given.survey, closed, given.responses)


def _import(
    reading: Reading, id: str, new_id: Callable[[], str], snapshot: SurveySnapshot, given: AssessmentImport
) -> Changes:
    """Start the assessment and add its subjects and answers; the organisation is there from the start."""
    organisation_id = new_id()
    started = assessments.start(
        reading,
        id,
        organisation_id,
        snapshot,
        given.survey,
        given.title,
        given.day,
        short_form=False,
        invited=given.invited,
        minimum_total=given.minimum_total,
        minimum_group=given.minimum_group,
    )
    added: list[Change] = []
    for position, each in enumerate(given.subjects, start=1):
        if each.kind is SubjectKind.RESPONSE:
            continue
        if each.kind is SubjectKind.ORGANISATION:
            subject_id = organisation_id
        else:
            subject_id = new_id()
            subject = Subject(subject_id, id, each.kind, each.name, position, each.attributes)
            added.append(Change(Key(Kind.SUBJECT, subject_id), None, subject))
        added += (
            Change(Key(Kind.ANSWER, AnswerKey(subject_id, question_id)), None, answer)
            for question_id, answer in each.answers.items()
            if not answer.is_blank
        )
    people = (each for each in given.subjects if each.kind is SubjectKind.RESPONSE)
    return (*started, *added, *responses.added(new_id, id, people))
