"""Reports on people and on processes through the real chain: shipped surveys with answers that a test chooses."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from reifegrad.domain.answer import Answer
from reifegrad.domain.rated import Rated
from reifegrad.domain.survey import QuestionKind, SubjectKind, Survey
from reifegrad.domain.text import Language
from reifegrad.domain.workspace import AnswerKey, Municipality, PlanSettings, Subject
from reifegrad.planning import make_plan
from reifegrad.report import Previous, ReportInputs, ReportModel
from reifegrad.scoring import score_assessment
from reifegrad.survey import shipped_survey
from reifegrad.tailoring import tailored
from tests.factories import make_assessment
from tests.report.factories import (
    make_inputs,
    make_report,
    make_services,
    organisation_values,
    service_values,
)

Letters = Mapping[str, str]
"""Answers to questions about a process by id: F, L, P, N, "?" for unknown, "" for open."""


@cache
def staff_survey() -> Survey:
    return shipped_survey("akzeptanz")


@cache
def process_survey() -> Survey:
    return shipped_survey("prozesse")


def make_responses(groups: Mapping[str, int], *, leaders: int = 0) -> list[Subject]:
    """So many people per group; the first `leaders` of each group lead others."""
    found: list[Subject] = []
    for group, people in groups.items():
        for number in range(people):
            traits: dict[str, Any] = {"group": group} if group else {}
            if leaders:
                traits["leadership"] = number < leaders
            found.append(
                Subject(
                    f"response-{len(found)}",
                    "staff-1",
                    SubjectKind.RESPONSE,
                    "",
                    attributes=traits,
                    position=len(found),
                )
            )
    return found


def staff_answers(people: Sequence[Subject], **fixed: int | Sequence[int]) -> dict[AnswerKey, Answer]:
    """Answers that differ from person to person; by question or dimension id the same ones, or one after another."""
    given: dict[AnswerKey, Answer] = {}
    for place, person in enumerate(people):
        for number, question in enumerate(staff_survey().questions.values()):
            if question.kind is QuestionKind.COMMENT:
                continue
            wanted = fixed.get(question.id.replace(".", "_"), fixed.get(question.id.split(".")[0]))
            if isinstance(wanted, int):
                value = wanted
            elif wanted is not None:
                value = wanted[place % len(wanted)]
            else:
                span = question.maximum - question.minimum + 1
                value = question.minimum + ((place + 1) * (number + 3) * 2654435761 >> 13) % span
            given[AnswerKey(person.id, question.id)] = Answer.of(value)
    return given


def rate_staff(
    people: Sequence[Subject],
    answers: Mapping[AnswerKey, Answer] | None = None,
    *,
    id: str = "staff-1",
    **assessment: Any,
) -> Rated:
    """As a session hands it on: without the people and what they answered. The survey has ended."""
    survey = staff_survey()
    values: dict[str, Any] = {"title": "Befragung 2026", "invited": 100, "closed": True} | assessment
    run = make_assessment(id, survey_id=survey.id, **values)
    given = staff_answers(people) if answers is None else answers
    asked = tailored(survey, run)
    score = score_assessment(asked, run, people, given, {})
    return Rated(asked, run, (), {}, {}, score)


def make_process(name: str, cases: int | None = None, position: int = 1, type: str = "") -> Subject:
    record: dict[str, Any] = {}
    if cases is not None:
        record["cases_per_year"] = cases
    if type:
        record["process_type"] = type
    return Subject(f"process-{position}", "process-1", SubjectKind.PROCESS, name, attributes=record, position=position)


def process_answers(subject: Subject, letters: str | Letters, **others: str) -> dict[AnswerKey, Answer]:
    """The same letter for every question, or one per process attribute; others by question id."""
    given: dict[AnswerKey, Answer] = {}
    for question in process_survey().questions_for(SubjectKind.PROCESS):
        letter = letters if isinstance(letters, str) else letters.get(question.attribute, "")
        letter = others.get(question.id.replace(".", "_"), letter)
        if letter == "?":
            given[AnswerKey(subject.id, question.id)] = Answer.unknown()
        elif letter:
            given[AnswerKey(subject.id, question.id)] = Answer.of("NPLF".index(letter))
    return given


def rate_processes(
    subjects: Sequence[Subject], answers: Mapping[AnswerKey, Answer], *, id: str = "process-1", **assessment: Any
) -> Rated:
    survey = process_survey()
    run = make_assessment(id, survey_id=survey.id, **({"title": "Prozesse 2026"} | assessment))
    asked = tailored(survey, run)
    score = score_assessment(asked, run, subjects, answers, {})
    return Rated(asked, run, tuple(subjects), answers, {}, score)


def inputs_of(first: Rated, *companions: Rated, previous: Rated | None = None, **earlier: Rated) -> ReportInputs:
    """The inputs of a report on `first`; `previous` and `earlier` (by companion's id) are compared with."""

    def before(rated: Rated) -> Previous:
        return Previous(rated.assessment, rated.subjects, rated.answers, rated.score)

    plan = make_plan((first, *companions), {}, {}, PlanSettings(), first.assessment.day)
    return ReportInputs(
        municipality=Municipality("Musterstadt"),
        survey=first.survey,
        assessment=first.assessment,
        subjects=first.subjects,
        answers=first.answers,
        targets=first.targets,
        evidence_items=(),
        score=first.score,
        plan=plan,
        previous=before(previous) if previous else None,
        companions=companions,
        earlier={id.replace("_", "-"): before(each) for id, each in earlier.items()},
    )


def organisation_rated() -> Rated:
    services = make_services(("Wohnsitz anmelden", 4200), ("Hund anmelden", 900))
    answers = {
        **organisation_values(2, A1_1=4, A8_2=1, A5_3=None),
        **service_values(services[0], 3),
        **service_values(services[1], 3, K5=1),
    }
    return make_inputs(answers, services).rated


def processes_rated() -> Rated:
    """Level 3 with gaps above, level 1 capped by a knock-out, one with too few answers, one without any."""
    full = {"PA1.1": "F", "PA2.1": "F", "PA2.2": "F", "PA3.1": "L", "PA3.2": "L", "PA4.1": "P", "PA4.2": "N"}
    subjects = [
        make_process("Wohnsitzanmeldung", 4200, 1),
        make_process("Rechnungseingang", 2600, 2, "invoice"),
        make_process("Posteingang", None, 3),
        make_process("Hundesteuer", 300, 4),
    ]
    answers = {
        **process_answers(subjects[0], full | {"PA5.1": "P", "PA5.2": "N"}, C3_1="L"),
        **process_answers(subjects[1], "F", C2_1="N", C4_4="P", C6_3="?"),
        **process_answers(subjects[2], "", C1_1="L"),
    }
    return rate_processes(subjects, answers)


def staff_rated() -> Rated:
    """32 people in four units of which one is too small to be told by itself."""
    people = make_responses({"Bürgerbüro": 12, "Bauamt": 9, "Kämmerei": 7, "Ordnungsamt": 4})
    return rate_staff(people, invited=60)


@cache
def full_report(language: Language = "de") -> ReportModel:
    """All three surveys, the readiness of the organisation chosen."""
    return make_report(inputs_of(organisation_rated(), staff_rated(), processes_rated()), language)


@cache
def staff_report(language: Language = "de") -> ReportModel:
    return make_report(inputs_of(staff_rated()), language)


@cache
def process_report(language: Language = "de") -> ReportModel:
    return make_report(inputs_of(processes_rated()), language)
