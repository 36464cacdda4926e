"""A whole journey with a mark in everything that people enter: neither log nor crash report holds it."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from reifegrad import crash, paths
from reifegrad.commands import run
from reifegrad.domain.answer import Answer, Evidence
from reifegrad.domain.survey import ActionField, Effort, SubjectKind
from reifegrad.domain.workspace import Component, Municipality, OwnMeasure
from reifegrad.errors import ReifegradError
from reifegrad.exports import write
from reifegrad.log import Event
from reifegrad.report import ReportOptions, Words, build_report
from reifegrad.session import Session
from reifegrad.survey import shipped_survey
from reifegrad.texts import texts

MARK = "Quaxwyn"
"""Part of everything that is entered, and of every name of a file or folder."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / f"{MARK}-Ordner"
    made.mkdir()
    return made


def fill(session: Session) -> str:
    id = session.start_assessment(shipped_survey("ozg-efa"), f"{MARK} 2026", date(2026, 11, 1))
    organisation = session.subjects(id)[0].id
    session.rate(organisation, "A1.1", 1)
    session.write_note(organisation, "A1.1", f"Notiz {MARK}")
    session.set_evidence(organisation, "A1.1", Evidence.DOCUMENTED)
    session.add_evidence_item(organisation, "A1.1", f"Beleg {MARK}", f"G:/{MARK}.pdf")
    questions = session.survey(id).questions_for(SubjectKind.ORGANISATION)
    optional = next(each.id for each in questions if each.not_applicable)
    session.mark_not_applicable(organisation, optional, f"Grund {MARK}")
    session.add_subject(id, SubjectKind.SERVICE, f"Leistung {MARK}")
    own = OwnMeasure(f"Vorhaben {MARK}", ActionField.STEERING, Effort.S, 5, 3, MARK, MARK, MARK)
    measure = session.add_own_measure(id, own, responsible=f"Frau {MARK}")
    session.edit_measure(replace(session.record(id, measure), remark=f"Anmerkung {MARK}"))
    session.override_measure(measure, Component.IMPACT, "5", f"Erfahrung {MARK}")
    people = session.start_assessment(
        shipped_survey("akzeptanz"), f"Befragung {MARK}", date(2026, 10, 1), system_name=f"Verfahren {MARK}"
    )
    group = next(each for each in session.survey(people).questions_for(SubjectKind.RESPONSE))
    session.add_response(people, {}, {group.id: Answer.of(group.options[0].value)})
    return id


def report_to(session: Session, id: str, path: Path, format: str) -> None:
    words = Words(texts("report", "de"), texts("terms", "de"))
    options = ReportOptions(date(2026, 11, 2), reference=MARK)
    model = build_report(session.report_inputs(id), "de", words, options)
    write(model, format, path)


def everything_written() -> str:
    """All that lies in the folder of the log, names included."""
    found = [each for each in paths.log_folder().rglob("*") if each.is_file()]
    return "\n".join(f"{each.name}\n{each.read_text(encoding='utf-8')}" for each in found)


def test_a_whole_journey_leaves_no_mark_in_log_and_crash_report(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder / f"{MARK}.reifegrad"
    with Session.create(path, Municipality(f"Stadt {MARK}")) as session:
        id = fill(session)
        while session.undo():
            pass
        while session.redo():
            pass
        for format in ("json", "xlsx"):
            report_to(session, id, folder / f"{MARK}.{format}", format)
        with pytest.raises(ReifegradError):
            report_to(session, id, folder / f"{MARK}-fehlt" / f"{MARK}.json", "json")
    with Session.open(path, read_only=True) as session, pytest.raises(ReifegradError):
        session.edit_municipality(Municipality(f"Anders {MARK}"))
    with Session.open(path) as session:
        session.edit_municipality(Municipality(f"Noch einmal {MARK}"))
    damaged = folder / f"{MARK}-kaputt.reifegrad"
    damaged.write_bytes(path.read_bytes()[:5000] + MARK.encode())
    for broken in (damaged, folder / f"{MARK}-fehlt.reifegrad"):
        with pytest.raises(ReifegradError):
            Session.open(broken)
    for arguments in (
        ["score", str(path)],
        ["check", str(damaged)],
        ["report", str(path), "--format", MARK, "--output", f"{MARK}.pdf"],
        ["new", str(folder / f"{MARK}-neu.reifegrad"), "--name", MARK],
        [MARK],
    ):
        run(arguments)
    value = f"Inhalt {MARK}"
    try:
        {}[value]  # type: ignore[index]
    except KeyError as error:
        crash.report(error)

    def broken_verb(*given: object, **named: object) -> None:
        raise RuntimeError(value)

    monkeypatch.setattr(Session, "open", broken_verb)
    assert run(["score", str(path)]) == 1
    assert len(crash.reports()) == 2

    told = everything_written()
    assert MARK.casefold() not in told.casefold()
    assert str(Path.home()) not in told
    for event in (
        Event.STARTED,
        Event.STOPPED,
        Event.OPENED,
        Event.OPEN_FAILED,
        Event.CLOSED,
        Event.SAVE_FAILED,
        Event.BACKED_UP,
        Event.EXPORTED,
        Event.EXPORT_FAILED,
        Event.CRASHED,
    ):
        assert re.search(rf" {event}\b", told), event
