"""Backups in words, the same for the command line and the window."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from reifegrad import messages
from reifegrad.backup import Backup, Reason
from reifegrad.domain.rules import LONGEST_NAME
from reifegrad.domain.text import Language
from reifegrad.errors import ReifegradError
from reifegrad.keeping import Keeper
from reifegrad.report import format
from reifegrad.restoring import AssessmentDifference, Counts, Fate, RestorePreview
from reifegrad.texts import Texts, texts


def reason(backup: Backup, language: Language) -> str:
    """Why it was made."""
    return texts("backups", language)(f"reason.{backup.reason}")


def keep_closed(keeper: Keeper, titles: Sequence[str], language: Language) -> None:
    """Make a restore point of a file with assessments that were closed just now, nothing without one.

    It is named after the last of them. Raises as `Keeper.make`.
    """
    if titles:
        keeper.make(Reason.NAMED, _closed(titles[-1], language))


def _closed(title: str, language: Language) -> str:
    """Name of the backup that is made when an assessment was closed, as long as names may be."""
    words = texts("backups", language)
    return words("closed", title=title[: LONGEST_NAME - len(words("closed", title=""))])


def made(backup: Backup, language: Language) -> str:
    """When it was made, in local time and in the form of the language."""
    return format.moment(backup.made.astimezone(), language)


def size(backup: Backup, language: Language) -> str:
    """In megabytes with one decimal."""
    shown = format.number(Fraction(max(backup.size, 50_000), 1_000_000), language, 1)
    return texts("backups", language)("size", size=shown)


def lines(preview: RestorePreview, language: Language) -> tuple[str, ...]:
    """What a restore changes, one sentence a line; at least one."""
    words = texts("backups", language)
    return tuple(_lines(preview, words, language)) or (words("nothing"),)


def ending(preview: RestorePreview, language: Language) -> str:
    """Whether the restore can be undone."""
    return texts("backups", language)("final" if preview.is_final else "can_undo")


def trouble(error: ReifegradError, language: Language) -> str:
    """That a file could not be kept as it was opened, why, and what helps."""
    return _told("trouble", error, language)


def missing(error: ReifegradError, language: Language) -> str:
    """That there is no restore point of what was saved, why, and what helps."""
    return _told("missing", error, language)


def _told(key: str, error: ReifegradError, language: Language) -> str:
    told = messages.describe(error, language)
    return texts("backups", language)(key, problem=told.problem, remedy=told.remedy)


def _lines(preview: RestorePreview, words: Texts, language: Language) -> Iterator[str]:
    for each in preview.assessments:
        parts = ", ".join(_parts(each, words)) or words("assessment.empty")
        yield words(f"assessment.{each.fate}", title=each.title, day=format.day(each.day, language), parts=parts)
    plan = [*_counted("measures", preview.measures, words), *_counted("overrides", preview.overrides, words)]
    if preview.plan_settings:
        plan.append(words("plan_settings"))
    if plan:
        yield words("plan", parts=", ".join(plan))
    if preview.surveys:
        yield words("own_surveys", parts=", ".join(_counted("surveys", preview.surveys, words)))
    if preview.report_settings:
        yield words("report_settings")
    if preview.municipality:
        yield words("municipality")


def _parts(difference: AssessmentDifference, words: Texts) -> Iterator[str]:
    for name in ("answers", "people", "subjects", "evidence", "targets"):
        yield from _counted(name, getattr(difference, name), words)
    if difference.fate is Fate.CHANGED and difference.closes is not None:
        yield words("assessment.closes" if difference.closes else "assessment.opens")
    if difference.details:
        yield words("assessment.details")


def _counted(name: str, counts: Counts, words: Texts) -> Iterator[str]:
    for way in ("back", "gone", "changed"):
        count = getattr(counts, way)
        if count:
            yield words.plural(f"{name}.{way}", count)
