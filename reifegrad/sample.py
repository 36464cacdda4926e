"""The sample: a fictitious municipality, assessed twice a year apart, its staff and processes once, its plan in work.

Its content lies in resources/sample and reaches the workspace the way everybody's data does: answers through the
import, everything else through the named operations of a session.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

from reifegrad import paths, resource
from reifegrad.domain.plan import MeasureStatus, Quarter
from reifegrad.domain.survey import ActionField, Effort, Role
from reifegrad.domain.workspace import Component, MeasureRecord, Municipality, OwnMeasure, PlanSettings
from reifegrad.errors import FileExists, ReifegradError
from reifegrad.exchange import read_answers
from reifegrad.exports.work import Work
from reifegrad.progress import Progress, unheard
from reifegrad.session import Session
from reifegrad.survey import shipped_survey

NAME: Final = "Moorwieden"
"""Short name, fit for a file name."""

_IDS: Final = uuid5(NAMESPACE_URL, "reifegrad:sample")


def create(
    path: Path,
    progress: Progress = unheard,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write the sample as a new workspace file; its content, ids included, is the same every time.

    It is built elsewhere and copied as a whole, so `path` is either complete or not there. `progress(done, total)` is
    called between steps, `cancelled()` is asked there.

    Raises FileExists, Cancelled and what `Session.copy_to` raises.
    """
    if path.exists():
        raise FileExists(path)
    work = Work(progress, cancelled)
    surveyed = _content("erhebungen")
    steps = len(surveyed) + 2
    with TemporaryDirectory() as folder, _new_session(Path(folder) / f"{NAME}.reifegrad") as session:
        ids: dict[str, str] = {}
        for done, (name, each) in enumerate(surveyed.items()):
            work.at(done, steps)
            ids[name] = session.import_assessment(read_answers(_folder() / each["file"], shipped_survey))
            if "council_day" in each:
                session.edit_assessment(ids[name], council_day=each["council_day"])
        work.at(len(surveyed), steps)
        _add_evidence(session, ids)
        _add_plan(session, ids)
        for name, each in surveyed.items():
            if each.get("closed"):
                session.close_assessment(ids[name])
        work.at(len(surveyed) + 1, steps)
        session.copy_to(path)
    progress(steps, steps)


def remove_unused(folder: Path) -> None:
    """Remove the samples in `folder` that no program has open. What cannot be removed stays until the next time."""
    from reifegrad.storage.lock import Lock  # late: the window starts without peewee

    for path in folder.glob(f"{NAME}*.reifegrad"):
        with suppress(OSError, ReifegradError):
            lock = Lock.acquire(path, partial(datetime.now, UTC))
            try:
                for ending in ("", "-wal", "-shm", "-journal"):
                    path.with_name(path.name + ending).unlink(missing_ok=True)
            finally:
                lock.release()


def _new_session(path: Path) -> Session:
    numbers = count()
    return Session.create(
        path, Municipality(**_content("kommune")), new_id=lambda: str(uuid5(_IDS, str(next(numbers))))
    )


def _add_evidence(session: Session, ids: Mapping[str, str]) -> None:
    for name, by_subject in _content("nachweise").items():
        subjects = {each.name: each.id for each in session.subjects(ids[name])}
        for subject, question_id, item in _items(by_subject):
            session.add_evidence_item(subjects[subject], question_id, **item)


def _items(by_subject: Mapping[str, Mapping[str, list[dict[str, str]]]]) -> Iterator[tuple[str, str, dict[str, str]]]:
    for name, by_question in by_subject.items():
        for question_id, items in by_question.items():
            for item in items:
                yield name, question_id, item


def _add_plan(session: Session, ids: Mapping[str, str]) -> None:
    plan = _content("plan")
    settings = plan["settings"]
    session.set_plan_settings(PlanSettings(**settings | {"start": Quarter.parse(settings["start"])}))
    for entry in plan["measures"]:
        record = _record(entry, ids)
        if record.own:
            id = session.add_own_measure(record.assessment_id, record.own)
            record = replace(record, id=id)
        session.edit_measure(record)
    for entry in plan["overrides"]:
        session.override_measure(entry["measure"], Component(entry["component"]), entry["value"], entry["reason"])


def _record(entry: Mapping[str, Any], ids: Mapping[str, str]) -> MeasureRecord:
    fields = dict(entry)
    fields["assessment_id"] = ids[fields.pop("assessment")]
    fields["status"] = MeasureStatus(fields["status"])
    if "lead" in fields:
        fields["lead"] = Role(fields["lead"])
    if "own" in fields:
        own = fields["own"]
        fields["own"] = OwnMeasure(**own | {"field": ActionField(own["field"]), "effort": Effort(own["effort"])})
    return MeasureRecord(**fields)


def _content(topic: str) -> Any:
    return resource.content(_folder() / f"{topic}.yaml")


def _folder() -> Path:
    return paths.resources() / "sample"
