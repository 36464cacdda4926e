"""What is left of a workspace becomes one that can be used: lost references are filled or dropped, rules hold. Pure.

As much of what people entered stays as can be told where it belongs. A subject that is lost is made anew from its
answers, an assessment from its subjects, a shipped survey from the program; what was typed into them is gone. A person
who answered is never made anew: one answer under a broken id would count as another person.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from reifegrad.attachments import hash_of, without_spare_copies
from reifegrad.content import ContentFault, content_faults
from reifegrad.domain import rules
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.survey import SubjectKind, Survey
from reifegrad.domain.workspace import (
    USUAL_BEGINNING,
    AnswerKey,
    Assessment,
    Attachment,
    ConclusionKey,
    Entity,
    EvidenceItem,
    Group,
    MeasureRecord,
    Meeting,
    Municipality,
    OverrideKey,
    PlanSettings,
    StaffResult,
    Subject,
    SurveySnapshot,
    TargetKey,
)
from reifegrad.errors import Problem, WorkspaceDamaged
from reifegrad.reading import Reading
from reifegrad.state import State
from reifegrad.survey.snapshot import from_snapshot, to_snapshot

_NUMBERS_OF_PEOPLE = ("invited", "minimum_total", "minimum_group")

_ROUNDS = 5
"""Mending one fault can show another, hardly ever a third."""


class Mending:
    """Works on the entities that were read. `problems` tells in order what is missing in the end.

    `shipped` are the surveys of the program, `names` gives placeholders by what they stand for: "municipality",
    "assessment", "subject".
    """

    def __init__(
        self,
        entities: Mapping[Key, Entity],
        owners: Mapping[str, str],
        shipped: Iterable[Survey],
        names: Callable[[str], str],
        today: date,
    ) -> None:
        self.entities = dict(entities)
        self.problems: list[Problem] = []
        self._owners = owners
        self._names = names
        self._today = today
        self._rebuilt: set[str] = set()
        self._surveys: dict[str, Survey] = {}
        """By the hash of their snapshots; the workspace's own go first."""
        self._shipped = [to_snapshot(each) for each in shipped]

    def mend(self) -> dict[Key, Entity]:
        """Return entities that make a workspace."""
        self._single_ones()
        self._snapshots()
        self._assessments()
        self._subjects()
        self._belonging()
        self._rules()
        self._copies()
        return self._in_order()

    def reopened(self) -> tuple[list[Change], list[Problem]]:
        """Surveys of people that are closed, as open ones: for content that nothing proves to be complete.

        Figures of a closed one are told. Beside those of an earlier report, about a few people more or fewer, they
        would tell what these answered. Kept results of erased answers stay as they are.
        """
        changes: list[Change] = []
        told: list[Problem] = []
        for key, entity in self.entities.items():
            if (
                isinstance(entity, Assessment)
                and (entity.closed or entity.id in self._rebuilt)
                and self._surveys[entity.survey_hash].rates(SubjectKind.RESPONSE)
                and Key(Kind.STAFF_RESULT, entity.id) not in self.entities
            ):
                told.append(Problem("rescue.reopened", place=entity.title))
                if entity.closed:
                    changes.append(Change(key, entity, replace(entity, closed=False)))
        return changes, told

    def _in_order(self) -> dict[Key, Entity]:
        """The entities, those that others refer to first."""
        return {key: entity for kind in Kind for key, entity in self.entities.items() if key.kind is kind}

    def _tell(self, code: str, place: str = "", **values: object) -> None:
        self.problems.append(Problem(f"rescue.{code}", place=place, values=values))

    def _single_ones(self) -> None:
        if Key(Kind.MUNICIPALITY) not in self.entities:
            name = self._names("municipality")
            self.entities[Key(Kind.MUNICIPALITY)] = Municipality(name)
            self._tell("municipality_lost", name=name)
        if Key(Kind.PLAN_SETTINGS) not in self.entities:
            self.entities[Key(Kind.PLAN_SETTINGS)] = PlanSettings()
            self._tell("settings_lost")

    def _snapshots(self) -> None:
        for key, entity in list(self.entities.items()):
            if isinstance(entity, SurveySnapshot):
                try:
                    self._surveys[entity.content_hash] = from_snapshot(entity)
                except WorkspaceDamaged:
                    del self.entities[key]
                    if not self._from_program(entity.content_hash, kept=entity.kept):
                        self._tell("survey_lost", survey=entity.survey_id, version=entity.version)

    def _from_program(self, content_hash: str, *, kept: bool = False) -> bool:
        """Take over a shipped survey with this hash, if there is one."""
        for snapshot in self._shipped:
            if snapshot.content_hash == content_hash:
                self.entities[Key(Kind.SURVEY_SNAPSHOT, content_hash)] = replace(snapshot, kept=kept)
                self._surveys[content_hash] = from_snapshot(snapshot)
                return True
        return False

    def _assessments(self) -> None:
        for key, entity in list(self.entities.items()):
            if isinstance(entity, Assessment):
                known = entity.survey_hash in self._surveys or self._from_program(entity.survey_hash)
                survey = self._surveys.get(entity.survey_hash)
                if not known or survey is None:
                    del self.entities[key]
                    self._tell("assessment_without_survey", title=entity.title, survey=entity.survey_id)
                elif (survey.id, survey.version) != (entity.survey_id, entity.survey_version):
                    self.entities[key] = replace(entity, survey_id=survey.id, survey_version=survey.version)
        asked = self._questions_by_subject()
        wanted: dict[str, set[str]] = defaultdict(set)
        for subject_id, assessment_id in self._owner_of_all().items():
            if Key(Kind.ASSESSMENT, assessment_id) not in self.entities:
                wanted[assessment_id] |= asked[subject_id]
        for assessment_id, questions in wanted.items():
            survey = self._fitting(questions)
            if survey is not None:
                self._rebuild_assessment(assessment_id, survey)

    def _owner_of_all(self) -> dict[str, str]:
        """By subject the assessment that it belongs to, as far as anything tells it."""
        told = {each.id: each.assessment_id for each in self.entities.values() if isinstance(each, Subject)}
        return dict(self._owners) | told

    def _questions_by_subject(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for key in self.entities:
            if key.kind is Kind.ANSWER and isinstance(key.id, AnswerKey):
                found[key.id.subject_id].add(key.id.question_id)
        return found

    def _fitting(self, questions: set[str]) -> Survey | None:
        """The survey that asks all these questions, in its newest version; None without any question."""
        known = [*self._surveys.values(), *map(from_snapshot, self._shipped)]
        fitting = [each for each in known if questions and questions <= set(each.questions)]
        return max(fitting, key=lambda each: (each.content_hash in self._surveys, each.version), default=None)

    def _rebuild_assessment(self, id: str, survey: Survey) -> None:
        if survey.content_hash not in self._surveys:
            self._from_program(survey.content_hash)
        title = self._unused(Kind.ASSESSMENT, "assessment")
        self.entities[Key(Kind.ASSESSMENT, id)] = Assessment(
            id, survey.id, survey.version, survey.content_hash, title, self._today
        )
        self._rebuilt.add(id)
        self._tell("assessment_rebuilt", title=title)

    def _unused(self, kind: Kind, name: str) -> str:
        used = {
            getattr(each, "title", getattr(each, "name", "")) for key, each in self.entities.items() if key.kind is kind
        }
        number = 1
        while (given := f"{self._names(name)} {number}") in used:
            number += 1
        return given

    def _survey_of(self, assessment_id: str) -> Survey | None:
        assessment = self.entities.get(Key(Kind.ASSESSMENT, assessment_id))
        return self._surveys.get(assessment.survey_hash) if isinstance(assessment, Assessment) else None

    def _subjects(self) -> None:
        dropped: Counter[str] = Counter()
        for key, entity in list(self.entities.items()):
            if isinstance(entity, Subject) and Key(Kind.ASSESSMENT, entity.assessment_id) not in self.entities:
                del self.entities[key]
                dropped[entity.kind.value] += 1
        for kind, count in dropped.items():
            self._tell("subjects_without_assessment", kind=kind, count=count)
        owners = self._owner_of_all()
        rebuilt: Counter[tuple[str, SubjectKind]] = Counter()
        nobodys: Counter[str] = Counter()
        for subject_id, questions in self._questions_by_subject().items():
            if Key(Kind.SUBJECT, subject_id) in self.entities:
                continue
            assessment_id = owners.get(subject_id) or self._only_assessment(questions)
            survey = self._survey_of(assessment_id)
            known = questions & set(survey.questions) if survey else set()
            if survey and known:
                kinds = Counter(survey.dimension_of[each].subject_kind for each in sorted(known))
                if SubjectKind.RESPONSE in kinds:
                    for each in questions:
                        del self.entities[Key(Kind.ANSWER, AnswerKey(subject_id, each))]
                    nobodys[assessment_id] += len(questions)
                    continue
                kind = kinds.most_common(1)[0][0]
                self._rebuild_subject(subject_id, assessment_id, kind)
                rebuilt[assessment_id, kind] += 1
        for (assessment_id, kind), count in rebuilt.items():
            self._tell("subjects_rebuilt", place=self._title(assessment_id), kind=kind.value, count=count)
        for assessment_id, count in nobodys.items():
            self._tell("answers_of_nobody", place=self._title(assessment_id), count=count)

    def _only_assessment(self, questions: set[str]) -> str:
        """The id of the one assessment whose survey asks all these questions; empty if there are none or several."""
        fitting = [
            each.id
            for each in self.entities.values()
            if isinstance(each, Assessment) and questions <= set(self._surveys[each.survey_hash].questions)
        ]
        return fitting[0] if len(fitting) == 1 else ""

    def _rebuild_subject(self, id: str, assessment_id: str, kind: SubjectKind) -> None:
        named = kind in (SubjectKind.SERVICE, SubjectKind.PROCESS)
        positions = [
            each.position
            for each in self.entities.values()
            if isinstance(each, Subject) and each.assessment_id == assessment_id
        ]
        self.entities[Key(Kind.SUBJECT, id)] = Subject(
            id,
            assessment_id,
            kind,
            self._unused(Kind.SUBJECT, "subject") if named else "",
            max(positions, default=-1) + 1 if named else 0,
        )

    def _title(self, assessment_id: str) -> str:
        assessment = self.entities.get(Key(Kind.ASSESSMENT, assessment_id))
        return assessment.title if isinstance(assessment, Assessment) else ""

    def _belonging(self) -> None:
        """Drop or move what refers to something that is gone for good."""
        dropped: Counter[Kind] = Counter()
        for key, entity in list(self.entities.items()):
            match key.id, entity:
                case AnswerKey(), _:
                    lost = Key(Kind.SUBJECT, key.id.subject_id) not in self.entities
                case TargetKey() | ConclusionKey() as id, _:
                    lost = Key(Kind.ASSESSMENT, id.assessment_id) not in self.entities
                case _, Group() | Meeting():
                    lost = Key(Kind.ASSESSMENT, entity.assessment_id) not in self.entities
                case _, EvidenceItem():
                    lost = Key(Kind.SUBJECT, entity.subject_id) not in self.entities
                case str(), StaffResult():
                    lost = Key(Kind.ASSESSMENT, key.id) not in self.entities
                case _, MeasureRecord():
                    lost = not self._moved(key, entity)
                case _:
                    lost = False
            if lost:
                del self.entities[key]
                dropped[key.kind] += 1
        for kind, count in dropped.items():
            self._tell("without_place", kind=kind.value, count=count)

    def _moved(self, key: Key, record: MeasureRecord) -> bool:
        """Whether the assessment of a measure is there, or another one that its measure can belong to."""
        if Key(Kind.ASSESSMENT, record.assessment_id) in self.entities:
            return True
        fitting = [
            each
            for each in self.entities.values()
            if isinstance(each, Assessment)
            and (record.own or any(one.id == record.id for one in self._surveys[each.survey_hash].measures))
        ]
        if not fitting:
            return False
        newest = max(fitting, key=lambda each: (each.day, each.id))
        self.entities[key] = replace(record, assessment_id=newest.id)
        self._tell("measure_moved", measure=record.id, title=newest.title)
        return True

    def _copies(self) -> None:
        """Leave no evidence without the document that it names, and no document without evidence."""
        for key, entity in list(self.entities.items()):
            if not isinstance(entity, EvidenceItem) or not entity.copy:
                continue
            document = self.entities.get(Key(Kind.ATTACHMENT, entity.copy))
            if not isinstance(document, Attachment):
                self.entities[key] = replace(entity, copy="")
                self._tell("copy_lost", title=entity.title)
            elif hash_of(document.content) != entity.copy:
                self._tell("copy_damaged", title=entity.title)
        kept = without_spare_copies(self.entities)
        if spare := len(self.entities) - len(kept):
            self._tell("without_place", kind=Kind.ATTACHMENT.value, count=spare)
        self.entities = kept

    def _rules(self) -> None:
        """Take away values that the surveys or the rules of entry do not allow, where figures rest on them."""
        for _ in range(_ROUNDS):
            faults = [each for each in content_faults(Reading(State(self._in_order()))) if each.breaks and each.key]
            if not faults:
                return
            for each in faults:
                assert each.key is not None
                if each.key in self.entities:
                    self._put_right(each.key, each)
        for each in faults:
            assert each.key is not None
            self._remove(each.key)

    def _put_right(self, key: Key, fault: ContentFault) -> None:
        entity = self.entities[key]
        if isinstance(entity, Assessment) and fault.field == "subject":
            self._one_organisation(entity)
            return
        if isinstance(entity, Assessment) and fault.field in _NUMBERS_OF_PEOPLE:
            self.entities[key] = replace(
                entity,
                invited=None if fault.field == "invited" else entity.invited,
                minimum_total=None if fault.field == "minimum_total" else entity.minimum_total,
                minimum_group=None if fault.field == "minimum_group" else entity.minimum_group,
            )
        elif isinstance(entity, Assessment) and fault.field == "left_out":
            self.entities[key] = replace(entity, left_out={})
        elif isinstance(entity, Assessment) and fault.field == "threshold":
            self.entities[key] = replace(entity, thresholds={})
        elif isinstance(entity, Assessment):
            self.entities[key] = replace(entity, weights={})
        elif isinstance(entity, Meeting):
            self.entities[key] = replace(
                entity,
                begins=USUAL_BEGINNING if fault.field == "begins" else entity.begins,
                minutes_per_question=min(entity.minutes_per_question, rules.MOST_MINUTES),
                break_minutes=min(entity.break_minutes, rules.MOST_MINUTES),
            )
        elif isinstance(entity, Subject) and fault.field in entity.attributes:
            kept = {id: value for id, value in entity.attributes.items() if id != fault.field}
            self.entities[key] = replace(entity, attributes=kept)
        else:
            self._remove(key)
        place = ", ".join(each for each in fault.place if each)
        values = {"field": fault.field, "given": fault.given, "expected": fault.fault.expected, **fault.fault.values}
        self._tell("value_dropped", place=place, **values)

    def _one_organisation(self, assessment: Assessment) -> None:
        found = [
            each
            for each in self.entities.values()
            if isinstance(each, Subject)
            and (each.assessment_id, each.kind) == (assessment.id, SubjectKind.ORGANISATION)
        ]
        if not found:
            self._rebuild_subject(f"{assessment.id}-organisation", assessment.id, SubjectKind.ORGANISATION)
            self._tell("subjects_rebuilt", place=assessment.title, kind=SubjectKind.ORGANISATION.value, count=1)
            return
        asked = self._questions_by_subject()
        keep = max(found, key=lambda each: (len(asked[each.id]), each.id))
        for each in found:
            if each is not keep:
                self._remove(Key(Kind.SUBJECT, each.id))
                self._tell("second_organisation", place=assessment.title, count=len(asked[each.id]))

    def _remove(self, key: Key) -> None:
        """Take an entity away with all that belongs to it."""
        gone: Sequence[Key] = [each for each, entity in self.entities.items() if _belongs(each, entity, key)]
        for each in gone:
            self._remove(each)
        self.entities.pop(key, None)


def _belongs(key: Key, entity: Entity, to: Key) -> bool:
    id = key.id
    if to.kind is Kind.SUBJECT:
        return (isinstance(id, AnswerKey) and id.subject_id == to.id) or (
            isinstance(entity, EvidenceItem) and entity.subject_id == to.id
        )
    if to.kind is Kind.ASSESSMENT:
        return (
            (isinstance(entity, (Subject, MeasureRecord, Group, Meeting)) and entity.assessment_id == to.id)
            or (isinstance(id, (TargetKey, ConclusionKey)) and id.assessment_id == to.id)
            or (isinstance(entity, StaffResult) and id == to.id)
        )
    return to.kind is Kind.MEASURE and isinstance(id, OverrideKey) and id.measure_id == to.id
