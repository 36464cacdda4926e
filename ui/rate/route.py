"""The way through the questions of an assessment: all subjects, each with the questions of its kind. No widgets.

Responses of people are not on it: nobody leafs through what somebody answered.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from reifegrad.completeness import flagged
from reifegrad.domain.answer import AnswerKind
from reifegrad.domain.survey import Dimension, Question, SubjectKind, Survey
from reifegrad.domain.workspace import Subject
from reifegrad.session import Session


@dataclass(frozen=True, slots=True)
class Spot:
    """One question about one subject."""

    subject_id: str
    question_id: str

    def __str__(self) -> str:
        return f"{self.subject_id}/{self.question_id}"


class Route:
    """Read anew from the session at every call, so it never shows what is gone."""

    def __init__(self, session: Session, assessment_id: str) -> None:
        self._session = session
        self._assessment_id = assessment_id

    @property
    def kinds(self) -> tuple[SubjectKind, ...]:
        types = self._session.asked(self._assessment_id).subject_types
        return tuple(each.kind for each in types if each.kind is not SubjectKind.RESPONSE)

    def subjects(self, kind: SubjectKind) -> list[Subject]:
        if kind not in self.kinds:
            return []
        return [each for each in self._session.subjects(self._assessment_id) if each.kind is kind]

    def dimensions(self, kind: SubjectKind) -> list[Dimension]:
        """The dimensions that ask at least one question of this kind in this assessment."""
        return [each for each in self._survey.dimensions_for(kind) if self.questions(each)]

    def questions(self, dimension: Dimension) -> list[Question]:
        return list(dimension.questions)

    def spots(self, subject: Subject) -> list[Spot]:
        return [
            Spot(subject.id, question.id)
            for dimension in self._survey.dimensions_for(subject.kind)
            for question in self.questions(dimension)
        ]

    def all(self) -> Iterator[Spot]:
        """Every spot, in the order of the survey's kinds and of the subjects."""
        for kind in self.kinds:
            for subject in self.subjects(kind):
                yield from self.spots(subject)

    def exists(self, spot: Spot | None) -> bool:
        """Whether the subject is there and is asked this question."""
        if spot is None:
            return False
        subjects = (each for kind in self.kinds for each in self.subjects(kind))
        subject = next((each for each in subjects if each.id == spot.subject_id), None)
        return subject is not None and spot in self.spots(subject)

    def step(self, spot: Spot, by: int) -> Spot | None:
        """The spot one place further (`by` 1) or back (-1), None beyond either end."""
        subject = self._session.subject(spot.subject_id)
        spots = self.spots(subject)
        place = spots.index(spot) + by
        if 0 <= place < len(spots):
            return spots[place]
        subjects = [each for kind in self.kinds for each in self.subjects(kind)]
        beyond = subjects.index(subject) + by
        if not 0 <= beyond < len(subjects):
            return None
        next_spots = self.spots(subjects[beyond])
        return next_spots[0 if by > 0 else -1] if next_spots else None

    def next_open(self, after: Spot | None) -> Spot | None:
        """The next spot without an answer, going round once; None if everything is answered."""
        spots = list(self.all())
        start = spots.index(after) + 1 if after in spots else 0
        return next((each for each in spots[start:] + spots[:start] if self._is_open(each)), None)

    def first_open(self, kind: SubjectKind) -> Spot | None:
        """The first spot without an answer among the subjects of a kind."""
        spots = (spot for subject in self.subjects(kind) for spot in self.spots(subject))
        return next((each for each in spots if self._is_open(each)), None)

    def first_flagged(self) -> Spot | None:
        """The first spot that is flagged for review."""
        waiting = {Spot(*key) for key in flagged(self._session, self._assessment_id)}
        return next((each for each in self.all() if each in waiting), None)

    def find(self, place: str, current: Spot | None) -> Spot | None:
        """Read a place: "open" (here, or the next one), "SUBJECT/QUESTION", or the id of a question or dimension.

        A question or dimension is looked up for the current subject, else for the first one of its kind. The id of a
        subject stands for its first open question.
        """
        if place == "open":
            return current if current and self.exists(current) and self._is_open(current) else self.next_open(current)
        subject_id, slash, question_id = place.rpartition("/")
        if slash:
            spot = Spot(subject_id, question_id)
            return spot if self.exists(spot) else None
        named = next((each for kind in self.kinds for each in self.subjects(kind) if each.id == place), None)
        if named:
            spots = self.spots(named)
            return next((each for each in spots if self._is_open(each)), spots[0] if spots else None)
        dimension = self._survey.dimension_of.get(place) or next(
            (each for each in self._survey.dimensions if each.id == place), None
        )
        if dimension is None:
            return None
        subjects = self.subjects(dimension.subject_kind)
        subject = next((each for each in subjects if current and each.id == current.subject_id), None)
        subject = subject or next(iter(subjects), None)
        if subject is None:
            return None
        if place in self._survey.questions:
            return Spot(subject.id, place)
        spots = [Spot(subject.id, each.id) for each in self.questions(dimension)]
        return next((each for each in spots if self._is_open(each)), spots[0] if spots else None)

    @property
    def _survey(self) -> Survey:
        return self._session.asked(self._assessment_id)

    def _is_open(self, spot: Spot) -> bool:
        return self._session.answer(spot.subject_id, spot.question_id).kind is AnswerKind.OPEN
