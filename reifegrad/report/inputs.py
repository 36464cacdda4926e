"""What a report is built from: domain values only, gathered by the session."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from reifegrad.domain.answer import OPEN, Answer
from reifegrad.domain.picture import Picture
from reifegrad.domain.plan import Plan
from reifegrad.domain.rated import Rated
from reifegrad.domain.score import AssessmentScore
from reifegrad.domain.survey import Question, SubjectKind, Survey
from reifegrad.domain.workspace import AnswerKey, Assessment, EvidenceItem, Municipality, Subject
from reifegrad.report.templates import SECTIONS, Section, Template


@dataclass(frozen=True, slots=True)
class Previous:
    """An earlier assessment of the same survey to compare with."""

    assessment: Assessment
    subjects: Sequence[Subject]
    answers: Mapping[AnswerKey, Answer]
    score: AssessmentScore

    def value(self, question_id: str) -> int | None:
        """Return what the organisation answered then; None if it gave no value."""
        organisation = next((each for each in self.subjects if each.kind is SubjectKind.ORGANISATION), None)
        answer = self.answers.get(AnswerKey(organisation.id, question_id), OPEN) if organisation else OPEN
        return answer.value


@dataclass(frozen=True)
class ReportInputs:
    """One assessment with everything derived from it, and those of the other surveys that stand beside it.

    `survey` is as the assessment asks it, and so are those of the companions. Responses of people and their answers are
    in none of it. `targets` holds the targets that the municipality set, by question id. `evidence_items` may be those
    of any subject. `companions` are the assessments of other surveys that the plan looks at too; `earlier` holds, by
    the id of a companion's assessment, the one to compare it with.
    """

    municipality: Municipality
    survey: Survey
    assessment: Assessment
    subjects: Sequence[Subject]
    answers: Mapping[AnswerKey, Answer]
    targets: Mapping[str, int]
    evidence_items: Sequence[EvidenceItem]
    score: AssessmentScore
    plan: Plan
    previous: Previous | None = None
    companions: Sequence[Rated] = ()
    earlier: Mapping[str, Previous] = field(default_factory=dict)
    conclusions: Mapping[str, str] = field(default_factory=dict)
    """Sentences of people in place of computed ones, by the id of a chart; the chosen assessment's come first."""

    def beside(self, rated: Rated) -> "ReportInputs":
        """The inputs of the sections on a companion: what belongs to its assessment takes the place of the chosen."""
        return replace(
            self,
            survey=rated.survey,
            assessment=rated.assessment,
            subjects=rated.subjects,
            answers=rated.answers,
            targets=rated.targets,
            score=rated.score,
            previous=self.earlier.get(rated.assessment.id),
        )

    @property
    def rated(self) -> Rated:
        """The chosen assessment as its companions are."""
        return Rated(self.survey, self.assessment, self.subjects, self.answers, self.targets, self.score)

    @property
    def organisation(self) -> Subject | None:
        return next((each for each in self.subjects if each.kind is SubjectKind.ORGANISATION), None)

    def target(self, question: Question) -> int:
        return self.targets.get(question.id, question.target)

    def answer(self, subject: Subject | None, question_id: str) -> Answer:
        return self.answers.get(AnswerKey(subject.id, question_id), OPEN) if subject else OPEN


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What a person chooses per report. `made_on` is the day that the report bears; writers never ask a clock.

    `sections` are the parts in their order, `colour` is "#rrggbb" or empty.
    """

    made_on: date
    draft: bool = True
    reference: str = ""
    sections: tuple[Section, ...] = SECTIONS[Template.LEADERSHIP]
    logo: Picture | None = None
    template: Template = Template.LEADERSHIP
    colour: str = ""
