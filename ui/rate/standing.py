"""Where a service or a process stands, in the few words that fit into a list. No widgets."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reifegrad.domain.score import AssessmentScore, Counts, ProcessScore, SubjectScore


@dataclass(frozen=True, slots=True)
class Standing:
    level: str
    """"Level 2", "Level 2 or higher"; empty while there is none."""
    counts: Counts
    flags: str
    """Names the knock-out criteria that cap the level; empty for none."""

    @property
    def lines(self) -> list[str]:
        """Level and progress; a second line for what caps the level."""
        done = QCoreApplication.translate("standing", "{0} of {1} answered")
        first = " · ".join(filter(None, (self.level, done.format(self.counts.answered, self.counts.total))))
        return [first, self.flags] if self.flags else [first]


def standings(score: AssessmentScore) -> dict[str, Standing]:
    """By subject."""
    return dict([*map(_of_service, score.subjects), *map(_of_process, score.processes)])


def _of_service(score: SubjectScore) -> tuple[str, Standing]:
    return score.subject_id, Standing(_service_level(score), score.counts, "")


def _service_level(score: SubjectScore) -> str:
    if score.level.value is None:
        return ""
    if score.at_most:
        return QCoreApplication.translate("standing", "provisional, at most level {0}").format(score.level.value)
    return QCoreApplication.translate("standing", "Level {0}").format(score.level.value)


def _of_process(score: ProcessScore) -> tuple[str, Standing]:
    return score.subject_id, Standing(" · ".join(_process_level(score)), score.counts, _flags(score))


def _process_level(score: ProcessScore) -> Iterator[str]:
    if score.level.value is not None:
        text = QCoreApplication.translate("standing", "Level {0}")
        yield text.format(f"≥ {score.level.value}" if score.at_least else score.level.value)


def _flags(score: ProcessScore) -> str:
    if not score.knocked_out:
        return ""
    return QCoreApplication.translate("standing", "▲ Knock-out: {0}").format(", ".join(score.knocked_out))
