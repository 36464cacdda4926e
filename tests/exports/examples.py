"""One small report through the real chain, with whatever a test wants to be hostile in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from reifegrad.domain.answer import Answer, Evidence
from reifegrad.domain.plan import MeasureStatus, Plan, Quarter
from reifegrad.domain.rated import Rated
from reifegrad.domain.score import AssessmentScore
from reifegrad.domain.survey import Duty, Effort, SubjectKind, Survey
from reifegrad.domain.text import Language
from reifegrad.domain.workspace import (
    AnswerKey,
    Assessment,
    Component,
    EvidenceItem,
    MeasureRecord,
    Municipality,
    Override,
    OverrideKey,
    PlanSettings,
    Subject,
)
from reifegrad.planning import make_plan
from reifegrad.report.build import build_report
from reifegrad.report.inputs import ReportInputs, ReportOptions
from reifegrad.report.model import ReportModel, Section
from reifegrad.report.words import Words
from reifegrad.scoring import score_assessment
from reifegrad.texts import texts
from tests.factories import (
    ORGANISATION,
    answers_of,
    make_assessment,
    make_dimension,
    make_gated_index,
    make_level,
    make_measure,
    make_question,
    make_service,
    make_subject,
    make_survey,
)

MADE_ON = date(2026, 11, 21)


@dataclass(frozen=True)
class Example:
    survey: Survey
    assessment: Assessment
    subjects: tuple[Subject, ...]
    answers: Mapping[AnswerKey, Answer]
    score: AssessmentScore
    plan: Plan
    municipality: Municipality

    def report(self, language: Language = "de", sections: tuple[Section, ...] = tuple(Section)) -> ReportModel:
        inputs = ReportInputs(
            municipality=self.municipality,
            survey=self.survey,
            assessment=self.assessment,
            subjects=self.subjects,
            answers=self.answers,
            targets={},
            evidence_items=(EvidenceItem("e1", ORGANISATION, "A1.1", "Ratsbeschluss vom 11.12.2025"),),
            score=self.score,
            plan=self.plan,
        )
        words = Words(texts("report", language), texts("terms", language))
        return build_report(inputs, language, words, ReportOptions(MADE_ON, sections=sections))


def example_survey() -> Survey:
    steering = make_dimension(
        "A1",
        [make_question("A1.1", weight=3, knock_out=True), make_question("A1.2", weight=2, skipped=(2,))],
        weight=60,
    )
    portal = make_dimension("A2", [make_question(f"A2.{each}", weight=each) for each in (1, 2, 3)], weight=40)
    rights = make_dimension("A3", [make_question("A3.1"), make_question("A3.2")], weight=0)
    criteria = make_dimension(
        "K", [make_question(f"K{each}") for each in (1, 2, 3)], kind=SubjectKind.SERVICE, weight=0
    )
    model = make_gated_index([make_level(0), make_level(1, 20), make_level(2, 30, {"A1.1": 3})])
    measures = (
        make_measure("MA01", "A1.1<3", duty=Duty.REQUIRED, effort=Effort.M, person_days=12),
        make_measure("MA02", "A2.3<3", requires=("MA01",), effort=Effort.L, person_days=30, months=6),
        make_measure("MA03", "K2<3", effort=Effort.XS, person_days=2, impact=5, months=1),
    )
    return make_survey([steering, portal, rights, criteria], model=model, measures=measures)


def make_example(
    *,
    name: str = "Musterstadt",
    note: str = "Beschluss vom 12.05.",
    service: str = "Wohnsitz anmelden",
    remark: str = "Läuft seit Mai.",
    responsible: str = "Hauptamt",
    **more_answers: int | Answer,
) -> Example:
    survey, assessment = example_survey(), make_assessment()
    subjects = (
        make_subject(),
        make_service(service, 4200, 1),
        make_service("Hund anmelden", 800, 2),
        make_service("Ehe schließen", None, 3),
    )
    given: dict[str, int | Answer | tuple[int, Evidence]] = {
        "A1.1": Answer.of(2, Evidence.DOCUMENTED, note),
        "A1.2": (3, Evidence.PLAUSIBLE),
        "A2.1": 4,
        "A2.2": Answer.unknown(),
        "A2.3": 1,
        "A3.1": Answer.not_applicable("keine eigenen Register"),
        **{id.replace("_", "."): value for id, value in more_answers.items()},
    }
    answers = {
        **answers_of(given),
        **answers_of({"K1": 4, "K2": 3, "K3": 3}, subjects[1].id),
        **answers_of({"K1": 2, "K2": 1, "K3": Answer.not_applicable("keine Gebühr")}, subjects[2].id),
        **answers_of({"K1": 3, "K2": 2, "K3": Answer.unknown()}, subjects[3].id),
    }
    score = score_assessment(survey, assessment, subjects, answers, {})
    record = MeasureRecord(
        "MA01",
        assessment.id,
        MeasureStatus.IN_PROGRESS,
        responsible=responsible,
        due=date(2027, 6, 30),
        cost_once=4500,
        funding="Haushalt 2027 angemeldet",
        progress=25,
        remark=remark,
    )
    overrides = {OverrideKey("MA03", Component.IMPACT): Override("4", "Nur wenige Fälle")}
    settings = PlanSettings(capacity=20, reserve=20, start=Quarter(2027, 1))
    rated = Rated(survey, assessment, subjects, answers, {}, score)
    plan = make_plan([rated], {record.id: record}, overrides, settings, assessment.day)
    municipality = Municipality(name, "03499018", 18240)
    return Example(survey, assessment, subjects, answers, score, plan, municipality)
