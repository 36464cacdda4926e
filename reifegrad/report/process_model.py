"""What a report says about processes, one by one and together."""

from dataclasses import dataclass
from datetime import date

from reifegrad.domain.answer import AnswerKind
from reifegrad.domain.score import Rating, Status
from reifegrad.report.told import State, Told


@dataclass(frozen=True, slots=True)
class AttributeRow:
    """One process attribute of one process."""

    id: str
    title: str
    level: int
    percent: Told
    rating: Rating | None
    """None while too few of its questions have a value."""
    rating_text: str
    """"L", or a sign for no rating."""
    rating_word: str
    """"weitgehend erfüllt", or why there is no rating."""
    answered: int
    applicable: int


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """One theme of one process; themes have no bearing on the level."""

    id: str
    title: str
    index: Told
    status: Status
    note: str
    """"vorläufig", why there is no index, or empty."""


@dataclass(frozen=True, slots=True)
class ProcessAnswer:
    question_id: str
    topic: str
    attribute_id: str
    kind: AnswerKind
    letter: str
    """"F", "L", "P", "N", or the sign of the kind of answer."""
    word: str
    """Name of the step that was chosen, or the kind of answer in a word."""
    note: str
    """What was noted, or the reason why it does not apply."""
    is_flagged: bool
    """Whether this answer caps the level."""


@dataclass(frozen=True, slots=True)
class ProcessRow:
    """One process. `sentence` tells the level and what stands between it and the next one."""

    id: str
    name: str
    attributes: tuple[tuple[str, str], ...]
    """(label, value in words) for every field of the record, "" where unknown."""
    cases: int | None
    level: int | None
    level_text: str
    """"3", "≥ 3", or a word."""
    level_name: str
    sentence: str
    explanation: str
    target: int
    state: State
    state_word: str
    ratings: tuple[AttributeRow, ...]
    themes: tuple[ThemeRow, ...]
    profile: Told
    """Weighted index of the themes, 0 to 100."""
    red_flags: tuple[str, ...]
    """Sentences on the knock-out questions that cap the level."""
    automation_ready: bool | None
    """None while the questions of that gate are not answered."""
    automation: str
    """Whether the process may be automated, in a sentence; empty if the survey has no such gate."""
    continuity: Told
    """Digital continuity, 0 to 100."""
    answers: tuple[ProcessAnswer, ...]
    """In the order of the survey."""
    ways: tuple[str, ...] = ()
    """What would raise the level, in sentences."""


@dataclass(frozen=True, slots=True)
class ProcessSection:
    """All processes of one assessment. There is no mean level."""

    survey_id: str
    survey_title: str
    assessment_id: str
    assessment_title: str
    day: date
    is_draft: bool
    previous_title: str
    result: str
    """The result in one to three sentences."""
    target: int
    processes: tuple[ProcessRow, ...]
    levels: tuple[tuple[int, str, str, int], ...]
    """(level, name, summary, number of processes), from low to high."""
    not_rated: int
    share: Told
    """Share of the rated processes at the target or above, by number."""
    share_weighted: Told
    """And by cases per year."""
    without_cases: int
    """Rated processes that `share_weighted` leaves out, because nobody entered their case numbers."""
    continuity: Told
    """Median of the digital continuity."""
    attributes: tuple[tuple[str, str, int], ...]
    """(id, title, level) of every process attribute."""
    themes: tuple[tuple[str, str, int], ...]
    """(id, title, weight in percent)."""
    questions: tuple[tuple[str, str, str], ...]
    """(id, what it is about, id of the attribute), in the order of the survey."""
    letters: tuple[tuple[str, str], ...]
    """(letter, what it means), from not to fully achieved."""
    question_weights: tuple[int, ...] = ()
    """Weight of each question in its attribute, in the order of `questions`."""
    changes: tuple[tuple[str, str], ...] = ()
    """(name of a process, sentence on its level before and now) for those that were rated before too."""
