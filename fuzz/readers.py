"""The readers of foreign files by their names, each with its examples and what it is attacked with."""

import json
import os
import shutil
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Final

from fuzz.archives import spoilt_list, spoilt_part
from fuzz.bytes import ANY, TEXT, with_tokens
from fuzz.databases import spoilt_rows, spoilt_schema, spoilt_survey
from fuzz.reader import Reader
from fuzz.trees import deep, spoilt_json, spoilt_yaml
from reifegrad import paths, preferences, recovery
from reifegrad.checking import problems_of
from reifegrad.domain.answer import Answer, AnswerKind
from reifegrad.domain.survey import Question, SubjectKind, Survey
from reifegrad.domain.workspace import Component, Municipality
from reifegrad.errors import Problem
from reifegrad.exchange import read_answers
from reifegrad.pictures import read_picture
from reifegrad.planning import TriggerError, parse_trigger
from reifegrad.report.build import build_report
from reifegrad.report.inputs import ReportOptions
from reifegrad.report.words import Words
from reifegrad.session import Session
from reifegrad.storage import backups
from reifegrad.storage.lock import Lock, lock_path
from reifegrad.survey import check_file, from_snapshot, load_survey, shipped_survey, to_snapshot
from reifegrad.survey.authoring import export_workbook, import_workbook
from reifegrad.texts import texts

_SMALL: Final = Path(__file__).resolve().parents[1] / "tests" / "data"
_DAY: Final = date(2026, 11, 21)


def _surveys(folder: Path) -> Sequence[bytes]:
    return [each.read_bytes() for each in (*sorted(_SMALL.glob("*.yaml")), *sorted(paths.surveys().glob("*.yaml"))[:1])]


def _read_survey(path: Path) -> Sequence[Problem]:
    problems = check_file(path)
    if not problems:
        from_snapshot(to_snapshot(load_survey(path)))
    return problems


def _workbooks(folder: Path) -> Sequence[bytes]:
    made = []
    for each in sorted(_SMALL.glob("*.yaml")):
        path = folder / f"{each.stem}.xlsx"
        export_workbook(load_survey(each), path, "de")
        made.append(path.read_bytes())
    return made


def _read_workbook(path: Path) -> Sequence[Problem]:
    return import_workbook(path, path.with_name("tiny-1.0.yaml")).problems


def _answers(ending: str) -> Sequence[bytes]:
    return [each.read_bytes()[:60_000] for each in sorted((paths.resources() / "sample").glob(f"*.{ending}"))]


def _json_answers(folder: Path) -> Sequence[bytes]:
    whole = [each.read_bytes() for each in sorted((paths.resources() / "sample").glob("*.json"))]
    tables = [json.loads(each) for each in whole]
    short = [each | {"subjects": each["subjects"][:3]} for each in tables]
    return [json.dumps(each, ensure_ascii=False, indent=1).encode() for each in short]


def _csv_answers(folder: Path) -> Sequence[bytes]:
    wide = [b"\n".join(each.split(b"\n")[:30]) for each in _answers("csv")]
    survey = shipped_survey("ozg-efa")
    question = next(iter(survey.questions))
    head = "survey,version,title,date,subject_kind,subject,question,value,reason,evidence,note"
    line = f'{survey.id},{survey.version},Erhebung,2026-11-21,organisation,Verwaltung,{question},1,,none,"Zeile, zwei"'
    return [*wide, f"{head}\n{line}\n".encode()]


def _read_answers(path: Path) -> None:
    read_answers(path, shipped_survey)


def _workspaces(folder: Path) -> Sequence[bytes]:
    path = folder / "seed.reifegrad"
    with Session.create(path, Municipality("Süderbrück", "03451007", 12_345)) as session:
        for each in sorted(_SMALL.glob("*.yaml")):
            _fill(session, load_survey(each))
    older = [each.read_text(encoding="utf-8") for each in sorted(_SMALL.glob("schema-*.sql"))]
    return [path.read_bytes()] * 8 + [*map(_database, older)]


def _fill(session: Session, survey: Survey) -> None:
    """An assessment with an answer of every kind, evidence, a target and a measure with an override."""
    id = session.start_assessment(survey, "Erhebung", _DAY)
    for kind in (SubjectKind.SERVICE, SubjectKind.PROCESS):
        if survey.rates(kind):
            session.add_subject(id, kind, "Wohnsitz <anmelden>")
    for subject in session.subjects(id):
        questions = [each for each in survey.questions if survey.dimension_of[each].subject_kind is subject.kind]
        for question in questions:
            session.rate(subject.id, question, survey.questions[question].options[0].value)
        session.add_evidence_item(subject.id, questions[0], "Beschluss", "https://www.beispiel.de")
    if survey.rates(SubjectKind.RESPONSE):
        asked = [each for each in survey.questions.values() if _is_asked_of_people(survey, each)]
        for number in range(8):
            traits = {"group": f"Bereich {number % 2}"}
            given = {
                each.id: Answer(AnswerKind.VALUE, each.options[number % len(each.options)].value) for each in asked
            }
            session.add_response(id, traits, given)
    for measure in survey.measures[:1]:
        session.adopt_measure(id, measure.id)
        session.override_measure(measure.id, Component.IMPACT, "3", "Abweichend")


def _is_asked_of_people(survey: Survey, question: Question) -> bool:
    return survey.dimension_of[question.id].subject_kind is SubjectKind.RESPONSE and bool(question.options)


def _database(script: str) -> bytes:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(script)
        return bytes(connection.serialize())


def _read_workspace(path: Path) -> Sequence[Problem]:
    """What opening, looking at every area and checking the file read."""
    words = Words(texts("report", "de"), texts("terms", "de"))
    with Session.open(path, read_only=True) as session:
        for each in session.assessments:
            session.score(each.id)
            session.plan(each.id)
            session.comments(each.id)
            session.all_evidence_items(each.id)
            build_report(session.report_inputs(each.id), "de", words, ReportOptions(_DAY))
    return problems_of(path)


def _pictures(folder: Path) -> Sequence[bytes]:
    from PIL import Image

    made = []
    for mode, format in (
        ("RGB", "PNG"),
        ("RGBA", "PNG"),
        ("P", "PNG"),
        ("I;16", "PNG"),
        ("RGB", "JPEG"),
        ("CMYK", "JPEG"),
    ):
        file = BytesIO()
        Image.effect_noise((37, 21), 50).convert("L" if mode == "I;16" else mode).convert(mode).save(file, format)
        made.append(file.getvalue())
    return made


def _read_picture(path: Path) -> None:
    picture = read_picture(path, 16)
    assert len(picture.dots) == 3 * picture.width * picture.height


def _preferences(folder: Path) -> Sequence[bytes]:
    some = preferences.Preferences("de", recent=(preferences.RecentFile("/a/b.reifegrad", "b", "Erhebung", 1, 2, ""),))
    return [json.dumps(preferences.to_json(some)).encode()]


def _read_preferences(path: Path) -> None:
    place = preferences.location()
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(path, place)
    preferences.save(preferences.load())


def _sidecars(folder: Path) -> Sequence[bytes]:
    told = {"name": "Vor dem Rat", "source": "/a/b.reifegrad", "workspace": "0" * 32, "schema": "3", "content": "ab"}
    note = {"source": "/a/b.reifegrad", "made": "2026-11-21T10:11:12+00:00", "base": "ab"}
    return [json.dumps(told).encode(), json.dumps(note).encode()]


def _read_sidecar(path: Path) -> None:
    """What stands beside a backup, and beside what was kept of a file that could not be written."""
    backup = paths.data_folder() / "backups" / ("0" * 32) / "0001-20261121-101112-changed-abcd.reifegrad"
    kept = paths.data_folder() / "recovery" / "abcd.reifegrad"
    for file, beside in ((backup, backup.with_suffix(".json")), (kept, kept.with_name(f"{kept.name}.json"))):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"SQLite format 3\x00")
        shutil.copyfile(path, beside)
    found = [*backups.backups_of("0" * 32), *backups.backups_for(Path("/a/b.reifegrad")), *recovery.found()]
    assert all(str(each.source) for each in found)


def _locks(folder: Path) -> Sequence[bytes]:
    file = folder / "locked"
    lock = Lock.acquire(file, lambda: datetime.now(UTC))
    content = lock_path(file).read_bytes()
    lock.release()
    of_others = json.loads(content) | {"process": os.getppid(), "process_start": ""}
    return [content, json.dumps(of_others).encode(), json.dumps(of_others | {"computer": "rechner-7"}).encode()]


def _read_lock(path: Path) -> None:
    file = path.with_name("locked")
    shutil.copyfile(path, lock_path(file))
    try:
        Lock.acquire(file, lambda: datetime.now(UTC)).release()
    finally:
        lock_path(file).unlink(missing_ok=True)


def _triggers(folder: Path) -> Sequence[bytes]:
    found = [each.trigger for each in shipped_survey("ozg-efa").measures]
    shown = ["participation<30 %", "any item r_wg<0.5", 'process = "Post eingang"', "(A1.1<3 | C4.4<L) & B overall<55"]
    return [each.encode() for each in (*found[:20], *shown)]


def _read_trigger(path: Path) -> None:
    try:
        parse_trigger(path.read_bytes().decode("utf-8", "replace"))
    except TriggerError:
        return


_YAML_TOKENS: Final = (
    "&a ",
    "*a",
    "!!python/object/apply:os.system ['true']",
    "!!binary ",
    "<<: *a",
    "? ",
    "- ",
    ": ",
    "{",
    "[",
    "|\n",
    ">-\n",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "\t",
    '"\\ud800"',
    "no",
    "010",
    "1:30",
    "0x7fffffffffffffff",
    "2026-02-30",
    '"\\0"',
)
_JSON_TOKENS: Final = (
    '"',
    "\\ud800",
    "\\u0000",
    "NaN",
    "-Infinity",
    "1e999",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    '"a":1,',
)
_CSV_TOKENS: Final = (
    ",",
    ";",
    "\t",
    '"',
    '""',
    "\r",
    "\r\n",
    "\n",
    ",,,,,,,,",
    '"\n',
    "survey",
    "value",
    "date",
    "subject",
)
_TRIGGER_TOKENS: Final = (
    "A1.1",
    "<",
    "<=",
    "≥",
    "=",
    "&",
    "|",
    "(",
    ")",
    "%",
    '"',
    "any item r_wg",
    "process",
    "0.5",
    "N",
)

_ALL: Final = (
    Reader(
        "survey", ".yaml", _surveys, (*TEXT, with_tokens(_YAML_TOKENS), spoilt_yaml, spoilt_yaml, deep), _read_survey
    ),
    Reader("workbook", ".xlsx", _workbooks, (*ANY, spoilt_list, *[spoilt_part] * 6), _read_workbook),
    Reader(
        "answers-json",
        ".json",
        _json_answers,
        (*TEXT, with_tokens(_JSON_TOKENS), *[spoilt_json] * 4, deep),
        _read_answers,
    ),
    Reader("answers-csv", ".csv", _csv_answers, (*TEXT, *[with_tokens(_CSV_TOKENS)] * 4), _read_answers),
    Reader(
        "workspace",
        ".reifegrad",
        _workspaces,
        (*ANY, *[spoilt_rows] * 3, *[spoilt_survey] * 3, *[spoilt_schema] * 2),
        _read_workspace,
    ),
    Reader("picture", ".png", _pictures, ANY, _read_picture),
    Reader(
        "preferences",
        ".json",
        _preferences,
        (*TEXT, with_tokens(_JSON_TOKENS), *[spoilt_json] * 4, deep),
        _read_preferences,
    ),
    Reader(
        "sidecar",
        ".json",
        _sidecars,
        (*TEXT, with_tokens(_JSON_TOKENS), *[spoilt_json] * 4, deep),
        _read_sidecar,
    ),
    Reader("lock", ".lock", _locks, (*TEXT, with_tokens(_JSON_TOKENS), *[spoilt_json] * 4, deep), _read_lock),
    Reader("trigger", ".txt", _triggers, (*TEXT, *[with_tokens(_TRIGGER_TOKENS)] * 6, deep), _read_trigger),
)

READERS: Final[Mapping[str, Reader]] = {each.name: each for each in _ALL}
