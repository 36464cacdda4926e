"""Reading the open workspace: what was entered, and what is derived from it.

Derived figures are computed when they are asked for and kept until a change touches what they rest on.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from reifegrad.at_hand import SurveyAtHand, survey_at_hand, surveys_at_hand
from reifegrad.domain.answer import OPEN, Answer
from reifegrad.domain.change import Change, Key
from reifegrad.domain.history import History
from reifegrad.domain.plan import Plan
from reifegrad.domain.rated import Rated
from reifegrad.domain.score import AssessmentScore
from reifegrad.domain.survey import Likert, SubjectKind, Survey
from reifegrad.domain.workspace import (
    AnswerKey,
    Assessment,
    Attachment,
    Entity,
    EvidenceItem,
    Group,
    Mark,
    MeasureRecord,
    Meeting,
    Municipality,
    Override,
    OverrideKey,
    PlanSettings,
    ReportSettings,
    StaffResult,
    Subject,
    SurveySnapshot,
    TargetKey,
)
from reifegrad.errors import UnknownAssessment
from reifegrad.history import Run, make_history
from reifegrad.notices import Facet, facets_of, only_describes
from reifegrad.planning import Demand, EarlierDemand, demand_of_one, make_plan, together
from reifegrad.report.inputs import Previous, ReportInputs
from reifegrad.report.templates import is_about
from reifegrad.scoring import Earlier, participation_of, readable_comments, score_assessment, tells_people
from reifegrad.staff_result import kept_in
from reifegrad.state import State
from reifegrad.survey import from_snapshot, version_order
from reifegrad.tailoring import tailored


class Reading:
    """The reading half of a session. Mappings that it returns are live views; `report_inputs` is a frozen copy."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._surveys: dict[str, Survey] = {}
        self._asked: dict[str, tuple[Assessment, Survey]] = {}
        self._scores: dict[str, AssessmentScore] = {}
        self._answered_since: dict[str, set[AnswerKey]] = defaultdict(set)
        """Answers that are not in the score of an assessment yet."""
        self._demands: dict[str, tuple[AssessmentScore, Demand]] = {}
        """What the answers call for, by assessment, with the score that it rests on."""
        self._called_since: dict[str, set[str]] = defaultdict(set)
        """Questions whose answers are not in that yet."""
        self._plans: dict[str, Plan] = {}

    @property
    def municipality(self) -> Municipality:
        return self._state.municipality

    @property
    def assessments(self) -> tuple[Assessment, ...]:
        """All assessments from the oldest to the newest; of one day, the newer version of a survey comes last."""
        return tuple(
            sorted(self._state.assessments.values(), key=lambda each: (each.day, version_order(each.survey_version)))
        )

    @property
    def main_assessment(self) -> Assessment | None:
        """The one to begin with, because its report speaks of the others too: the newest that rates the organisation.

        The newest of all where none does so; None if there is no assessment.
        """
        rating = [each for each in self.assessments if self.survey(each.id).rates(SubjectKind.ORGANISATION)]
        return next(reversed(rating or self.assessments), None)

    def assessment(self, id: str) -> Assessment:
        """Raises UnknownAssessment."""
        try:
            return self._state.assessments[id]
        except KeyError:
            known = ", ".join(each.id for each in self.assessments)
            raise UnknownAssessment(assessment=id, known=known) from None

    def survey(self, assessment_id: str) -> Survey:
        """The survey as it was when the assessment began."""
        return self._pinned(self.assessment(assessment_id).survey_hash)

    def asked(self, assessment_id: str) -> Survey:
        """The survey as it is asked in this assessment: in its scope and form, with its thresholds."""
        assessment = self.assessment(assessment_id)
        if assessment_id not in self._asked or self._asked[assessment_id][0] != assessment:
            self._asked[assessment_id] = assessment, tailored(self.survey(assessment_id), assessment)
        return self._asked[assessment_id][1]

    def surveys(self) -> tuple[SurveyAtHand, ...]:
        """The surveys that an assessment can be started with: the shipped ones and those that this workspace keeps."""
        return surveys_at_hand(self.own_surveys())

    def survey_at_hand(self, id: str, version: str | None = None) -> Survey:
        """One of them, in its newest version if none is named. Raises UnknownSurvey."""
        return survey_at_hand(self.own_surveys(), id, version)

    def snapshot(self, survey_id: str, version: str) -> SurveySnapshot | None:
        """What the workspace holds of a version of a survey; the one it keeps if it has several of that name."""
        named = [
            each for each in self._state.snapshots.values() if (each.survey_id, each.version) == (survey_id, version)
        ]
        return max(named, key=lambda each: each.kept, default=None)

    def groups(self, assessment_id: str) -> tuple[Group, ...]:
        """Who takes part in an assessment, in order."""
        self.assessment(assessment_id)
        return tuple(sorted(self._state.groups_of[assessment_id].values(), key=lambda each: (each.position, each.id)))

    def meetings(self, assessment_id: str) -> tuple[Meeting, ...]:
        """The appointments of an assessment, in order."""
        self.assessment(assessment_id)
        return tuple(sorted(self._state.meetings_of[assessment_id].values(), key=lambda each: (each.position, each.id)))

    def subjects(self, assessment_id: str) -> tuple[Subject, ...]:
        """The subjects of an assessment in their order; responses of people have none and go by their random ids."""
        self.assessment(assessment_id)
        return tuple(sorted(self._state.subjects_of[assessment_id].values(), key=lambda each: (each.position, each.id)))

    def subject(self, id: str) -> Subject:
        """Raises KeyError."""
        return self._state.subjects[id]

    def answers(self, assessment_id: str) -> Mapping[AnswerKey, Answer]:
        """All answers of an assessment that are not blank."""
        self.assessment(assessment_id)
        return MappingProxyType(self._state.answers_of[assessment_id])

    def answer(self, subject_id: str, question_id: str) -> Answer:
        """The answer, OPEN if there is none. Raises KeyError for an unknown subject."""
        assessment_id = self._state.subjects[subject_id].assessment_id
        return self._state.answers_of[assessment_id].get(AnswerKey(subject_id, question_id), OPEN)

    def marks(self, assessment_id: str) -> Mapping[AnswerKey, Mark]:
        """What is to be looked at again, and what was looked through."""
        self.assessment(assessment_id)
        return MappingProxyType(self._state.marks_of[assessment_id])

    def mark(self, subject_id: str, question_id: str) -> Mark:
        """The mark of one answer, an empty one if there is none. Raises KeyError for an unknown subject."""
        assessment_id = self._state.subjects[subject_id].assessment_id
        return self._state.marks_of[assessment_id].get(AnswerKey(subject_id, question_id), Mark())

    def targets(self, assessment_id: str) -> Mapping[str, int]:
        """Targets by question that the municipality set in place of those in the survey."""
        self.assessment(assessment_id)
        return MappingProxyType(self._state.targets_of[assessment_id])

    def target(self, assessment_id: str, question_id: str) -> int:
        """The target that counts: the one set, else the one of the survey."""
        own = self.targets(assessment_id).get(question_id)
        return self.survey(assessment_id).questions[question_id].target if own is None else own

    def evidence_items(self, subject_id: str, question_id: str) -> tuple[EvidenceItem, ...]:
        """What proves one answer, in the order of entry."""
        return tuple(self._state.evidence_of.get(AnswerKey(subject_id, question_id), {}).values())

    def all_evidence_items(self, assessment_id: str) -> tuple[EvidenceItem, ...]:
        """What proves any answer of an assessment."""
        ids = {each.id for each in self.subjects(assessment_id)}
        return tuple(each for each in self._state.evidence_items.values() if each.subject_id in ids)

    def attachment(self, content_hash: str) -> Attachment:
        """A document in the file by the `copy` of an evidence item. Raises KeyError."""
        return self._state.attachments[content_hash]

    @property
    def attachments(self) -> Mapping[str, Attachment]:
        """All documents in the file, each under the SHA-256 of its content."""
        return MappingProxyType(self._state.attachments)

    @property
    def evidence(self) -> Iterable[EvidenceItem]:
        """What proves any answer of the file."""
        return self._state.evidence_items.values()

    def conclusions(self, assessment_id: str) -> Mapping[str, str]:
        """Sentences of people in place of computed ones, by chart."""
        self.assessment(assessment_id)
        return MappingProxyType(self._state.conclusions_of[assessment_id])

    @property
    def records(self) -> Mapping[str, MeasureRecord]:
        """What was entered about measures, by id of the measure."""
        return MappingProxyType(self._state.records)

    def record(self, assessment_id: str, measure_id: str) -> MeasureRecord:
        """What was entered about a measure, to go on with in the plan of an assessment; an empty record if nothing was.

        It names the assessment whose results the measure answers: this one or a companion. One of an earlier assessment
        passes to that, and is open again if the plan says so.
        """
        found = self.records.get(measure_id)
        home = self._home(assessment_id, measure_id, found)
        if found is None:
            return MeasureRecord(measure_id, home.id)
        if found.assessment_id not in self._earlier(home):
            return found
        shown = next((each for each in self.plan(assessment_id).measures if each.id == measure_id), found)
        return replace(found, assessment_id=home.id, status=shown.status, progress=shown.progress)

    @property
    def overrides(self) -> Mapping[OverrideKey, Override]:
        return MappingProxyType(self._state.overrides)

    @property
    def plan_settings(self) -> PlanSettings:
        return self._state.plan_settings

    @property
    def report_settings(self) -> ReportSettings:
        return self._state.report_settings or ReportSettings()

    def score(self, assessment_id: str) -> AssessmentScore:
        """All figures of an assessment. Raises UnknownAssessment."""
        changed = self._answered_since.pop(assessment_id, set())
        if changed or assessment_id not in self._scores:
            kept = self._scores.pop(assessment_id, None)
            assessment, earlier = self.assessment(assessment_id), Earlier(kept, changed) if kept else None
            self._scores[assessment_id] = self._score(assessment, self.asked(assessment_id), earlier)
        return self._scores[assessment_id]

    def score_as(self, assessment: Assessment) -> AssessmentScore:
        """The figures as they would be if an assessment were this one; nothing is stored.

        It is for changes that `operations` have checked: under some, figures would tell about few people.
        """
        return self._score(assessment, tailored(self.survey(assessment.id), assessment))

    def _score(self, assessment: Assessment, asked: Survey, earlier: Earlier | None = None) -> AssessmentScore:
        id = assessment.id
        subjects, answers, targets = self.subjects(id), self.answers(id), self.targets(id)
        score = score_assessment(asked, assessment, subjects, answers, targets, earlier)
        model = asked.model(SubjectKind.RESPONSE, Likert)
        result = self.staff_result(id)
        if result is None or model is None:
            return score
        return kept_in(result).joined(score, participation_of(model, result.responses, assessment.invited))

    def staff_result(self, assessment_id: str) -> StaffResult | None:
        """What is kept of the people whose answers were erased; None if none were."""
        return self._state.staff_results.get(assessment_id)

    def plan(self, assessment_id: str) -> Plan:
        """The action plan that follows from an assessment and its companions. Raises UnknownAssessment."""
        if assessment_id not in self._plans:
            self._plans[assessment_id] = self.plan_with(assessment_id, self.plan_settings)
        return self._plans[assessment_id]

    def plan_with(self, assessment_id: str, settings: PlanSettings) -> Plan:
        """The plan as it would be under other settings; nothing is stored."""
        assessments = (self.assessment(assessment_id), *self.companions(assessment_id))
        rated = [self._rated(each) for each in assessments]
        return make_plan(
            rated,
            self._records_for(assessments),
            self.overrides,
            settings,
            assessments[0].day,
            earlier=frozenset[str]().union(*map(self._earlier, assessments)),
            demand=together(map(self._demand, rated)),
        )

    def companions(self, assessment_id: str) -> tuple[Assessment, ...]:
        """The assessments of other surveys that belong to the same plan, by id of the survey; one per survey.

        It is the newest before the next assessment of the same survey as this one, so that an older plan stays as it
        was. People who are still answering do not take the place of those whose figures are told.
        """
        this = self.assessment(assessment_id)
        later = [each.day for each in self.assessments if each.survey_id == this.survey_id and each.day > this.day]
        end = min(later, default=date.max)
        possible = [each for each in self.assessments if each.day < end or not later]
        newest = {each.survey_id: each for each in sorted(possible, key=self._tells)}
        return tuple(newest[id] for id in sorted(newest) if id != this.survey_id)

    def _tells(self, assessment: Assessment) -> bool:
        """Whether there are figures; those about people may not be told yet."""
        return self._would_tell(assessment) or not self.survey(assessment.id).rates(SubjectKind.RESPONSE)

    def previous(self, assessment_id: str) -> Assessment | None:
        """The latest earlier assessment of the same survey."""
        earlier = self._earlier(self.assessment(assessment_id))
        return next((each for each in reversed(self.assessments) if each.id in earlier), None)

    def history(self, assessment_id: str) -> History:
        """All assessments of the same survey beside each other, up to the newest. Raises UnknownAssessment."""
        survey_id = self.assessment(assessment_id).survey_id
        runs = [each for each in self.assessments if each.survey_id == survey_id]
        return make_history([self._run(each) for each in runs])

    def report_inputs(self, assessment_id: str) -> ReportInputs:
        """Everything that a report on one assessment says, frozen, so that it can be handed to another thread.

        Responses of people, their answers and what proves them are left out.
        """
        rated = self._frozen(self.assessment(assessment_id))
        companions = [self._frozen(each) for each in self.companions(assessment_id)]
        named = {each.id for each in rated.subjects}
        return ReportInputs(
            municipality=self.municipality,
            survey=rated.survey,
            assessment=rated.assessment,
            subjects=rated.subjects,
            answers=rated.answers,
            targets=rated.targets,
            evidence_items=tuple(each for each in self.all_evidence_items(assessment_id) if each.subject_id in named),
            score=rated.score,
            plan=self.plan(assessment_id),
            previous=self._previous(assessment_id),
            companions=tuple(companions),
            earlier={
                each.assessment.id: previous for each in companions if (previous := self._previous(each.assessment.id))
            },
            conclusions=self._told_conclusions(rated, companions),
        )

    def _told_conclusions(self, rated: Rated, companions: Sequence[Rated]) -> dict[str, str]:
        """Sentences of people on the charts of a report; a companion has its own chapters, and no more of it."""
        told: dict[str, str] = {}
        for kind in (each for each in SubjectKind if not rated.survey.rates(each)):
            found = next((each for each in companions if each.survey.rates(kind)), None)
            if found is not None:
                sentences = self.conclusions(found.assessment.id)
                told |= {id: text for id, text in sentences.items() if is_about(id, kind)}
        return told | dict(self.conclusions(rated.assessment.id))

    def responses(self, assessment_id: str) -> int:
        """How many people have answered, also if their answers were erased."""
        if result := self.staff_result(assessment_id):
            return result.responses
        return sum(each.kind is SubjectKind.RESPONSE for each in self._state.subjects_of[assessment_id].values())

    def tells_people(self, assessment_id: str) -> bool:
        """Whether figures about people are told: the assessment is closed, and enough answered. So it stays.

        True as well where answers were erased: people who could be told apart must not follow them.
        """
        return self._would_tell(self.assessment(assessment_id))

    def closing_is_final(self, assessment_id: str) -> bool:
        """Whether the assessment is open, and figures about people would be told once it is closed."""
        assessment = self.assessment(assessment_id)
        return not assessment.closed and self._would_tell(replace(assessment, closed=True))

    def _would_tell(self, assessment: Assessment) -> bool:
        if self.staff_result(assessment.id):
            return True
        return tells_people(self.survey(assessment.id), assessment, self.responses(assessment.id))

    def comments(self, assessment_id: str) -> Mapping[str, tuple[str, ...]]:
        """Free texts of people by question, for reading through.

        Empty while the assessment is open or too few people have answered.
        """
        survey, assessment = self.asked(assessment_id), self.assessment(assessment_id)
        model = survey.model(SubjectKind.RESPONSE, Likert)
        if model is None:
            return {}
        people = self.responses(assessment_id)
        return readable_comments(model, assessment, survey.questions, people, self.answers(assessment_id))

    def current(self, key: Key) -> Entity | None:
        """The entity under a key, or None."""
        return self._state.current(key)

    def _pinned(self, hash: str) -> Survey:
        if hash not in self._surveys:
            self._surveys[hash] = from_snapshot(self._state.snapshots[hash])
        return self._surveys[hash]

    def own_surveys(self) -> list[Survey]:
        """Those that this workspace keeps."""
        return [self._pinned(hash) for hash, each in self._state.snapshots.items() if each.kept]

    def _run(self, assessment: Assessment) -> Run:
        id = assessment.id
        asked = self.asked(id)
        answers = {} if asked.rates(SubjectKind.RESPONSE) else self.answers(id)
        return Run(assessment, asked, self.subjects(id), answers, self.targets(id), self.score(id))

    def _rated(self, assessment: Assessment) -> Rated:
        """The assessment with its score and what it asks about, without the responses of people.

        Their figures are in the score alone.
        """
        id = assessment.id
        survey, answers = self.asked(id), self.answers(id)
        told = [each for each in self.subjects(id) if each.kind is not SubjectKind.RESPONSE]
        subjects = tuple(each for each in told if survey.rates(each.kind))
        if survey.whole.rates(SubjectKind.RESPONSE) or survey is not survey.whole:
            asked = (AnswerKey(each.id, one.id) for each in subjects for one in survey.questions_for(each.kind))
            answers = {key: answers[key] for key in asked if key in answers}  # passes those of thousands of people by
        return Rated(survey, assessment, subjects, answers, self.targets(id), self.score(id))

    def _demand(self, rated: Rated) -> Demand:
        """What an assessment calls for; worked out anew with its score, which every change gives another one."""
        id = rated.assessment.id
        score, demand = self._demands.get(id, (None, None))
        if demand is None or score is None:
            demand = demand_of_one(rated)
        elif score is not rated.score:
            demand = demand_of_one(rated, EarlierDemand(demand, score, self._called_since[id]))
        self._demands[id] = rated.score, demand
        self._called_since.pop(id, None)
        return demand

    def _frozen(self, assessment: Assessment) -> Rated:
        rated = self._rated(assessment)
        return replace(rated, answers=dict(rated.answers), targets=dict(rated.targets))

    def _previous(self, assessment_id: str) -> Previous | None:
        previous = self.previous(assessment_id)
        if previous is None:
            return None
        rated = self._frozen(previous)
        return Previous(rated.assessment, rated.subjects, rated.answers, rated.score)

    def _home(self, assessment_id: str, measure_id: str, record: MeasureRecord | None) -> Assessment:
        """The assessment in a plan whose survey describes a measure; of own measures, the one they were entered in."""
        this = self.assessment(assessment_id)
        entered = self._state.assessments.get(record.assessment_id) if record and record.own else None
        for each in (this, *self.companions(assessment_id)):
            is_described = any(template.id == measure_id for template in self.survey(each.id).measures)
            if is_described or (entered and entered.survey_id == each.survey_id):
                return each
        return this

    def _earlier(self, this: Assessment) -> frozenset[str]:
        """Ids of the assessments of the same survey before this one."""
        return frozenset(
            each.id
            for each in self._state.assessments.values()
            if each.survey_id == this.survey_id and each.day < this.day
        )

    def _records_for(self, assessments: Iterable[Assessment]) -> dict[str, MeasureRecord]:
        """Records of every assessment of their surveys, because a plan lives longer than the year it was made in."""
        surveys = {each.survey_id for each in assessments}
        of_surveys = {each.id for each in self.assessments if each.survey_id in surveys}
        return {id: each for id, each in self._state.records.items() if each.assessment_id in of_surveys}

    def _forget(self, changes: Iterable[Change]) -> None:
        """Drop derived figures that rest on what changed. Called after the state has taken the changes."""
        for each in changes:
            facets = facets_of(each)
            if facets & _FACETS_OF_PLANS:
                self._plans.clear()
            if facets & _FACETS_OF_FIGURES and not self._is_described_only(each):
                for id in self._assessments_of(each):
                    if isinstance(each.key.id, AnswerKey) and id in self._scores:
                        self._answered_since[id].add(each.key.id)
                        self._called_since[id].add(each.key.id.question_id)
                    else:
                        self._scores.pop(id, None)
                        self._demands.pop(id, None)

    def _is_described_only(self, change: Change) -> bool:
        """Whether the figures are those of before; where people answer, closing an assessment tells them."""
        return only_describes(change) and not self.survey(str(change.key.id)).rates(SubjectKind.RESPONSE)

    def _assessments_of(self, change: Change) -> Sequence[str]:
        match change.key.id, change.after or change.before:
            case AnswerKey() as key, _:  # an answer that goes with its subject is covered by the change of the subject
                subject = self._state.subjects.get(key.subject_id)
                return [subject.assessment_id] if subject else []
            case TargetKey() as key, _:
                return [key.assessment_id]
            case _, Subject() as subject:
                return [subject.assessment_id]
            case _, Assessment() as assessment:
                return [assessment.id]
        return []


_FACETS_OF_FIGURES = frozenset({Facet.ASSESSMENTS, Facet.SUBJECTS, Facet.ANSWERS, Facet.TARGETS})

_FACETS_OF_PLANS = _FACETS_OF_FIGURES | {Facet.PLAN}
"""A plan rests on several assessments and on records of earlier years, and is made in milliseconds: all go at once."""
