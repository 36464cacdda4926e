"""The program tests itself on this computer, on a sample of its own and without touching anybody's data.

For support, and for the frozen program, where a library may be missing that no test of the checkout would miss.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from reifegrad import exports, sample
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.text import Language
from reifegrad.domain.workspace import Assessment
from reifegrad.encryption import is_available
from reifegrad.exports.contracts import plan_document, scores_document
from reifegrad.file_header import is_encrypted
from reifegrad.passphrase import Passphrase
from reifegrad.report.build import build_report
from reifegrad.report.inputs import ReportOptions
from reifegrad.report.words import Words
from reifegrad.session import Session
from reifegrad.survey import check_file, shipped, shipped_survey
from reifegrad.texts import Texts, texts

Step = tuple[str, Callable[[], None]]


class SelfTestFailed(Exception):
    """A step came out other than it must."""


def run(words: Texts, say: Callable[[str], None]) -> bool:
    """Run all steps, one line each; stops at the first that fails. Returns whether all passed."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder, _own_settings(Path(folder)):
        for name, step in _steps(Path(folder), words):
            label = words(f"self_test.steps.{name}")
            try:
                step()
            except ImportError as error:
                if name != "window" or getattr(sys, "frozen", False):
                    say(f"{label}: {words('self_test.failed')} ({error})")
                    return False
                say(f"{label}: {words('self_test.left_out')}, {words('self_test.no_qt', reason=error)}")
            except Exception as error:
                say(f"{label}: {words('self_test.failed')} ({type(error).__name__}: {error})")
                return False
            else:
                say(f"{label}: {words('self_test.passed')}")
    say(words("self_test.done"))
    return True


def _steps(folder: Path, words: Texts) -> Iterator[Step]:
    file = folder / f"{sample.NAME}.reifegrad"
    yield "surveys", _check_surveys
    yield "create", lambda: sample.create(file)
    yield "open", lambda: _open(file)
    yield "score", lambda: _score(file)
    yield "plan", lambda: _plan(file)
    yield "undo", lambda: _change_and_undo(file)
    if is_available():
        yield "encryption", lambda: _encrypt(file)
    for each in exports.Format:
        yield each.value, partial(_export, file, each.value, words.language)
    yield "window", lambda: _paint(file)


def _check_surveys() -> None:
    _require(bool(shipped()), "no survey")
    for each in shipped():
        _require(not check_file(each.path), each.path.name)


def _open(file: Path) -> None:
    with Session.open(file) as session:
        _require(not session.integrity_problems(), "integrity")
        main = _main(session)
        surveyed = {each.survey_id for each in (main, *session.companions(main.id))}
        _require(
            surveyed == {each.id for each in shipped() if not shipped_survey(each.id, each.version).draft}, "surveys"
        )


def _score(file: Path) -> None:
    with Session.open(file, read_only=True) as session:
        items = [(each, session.asked(each.id), session.score(each.id)) for each in session.assessments]
        for each in scores_document(items, "de")["assessments"]:
            is_rated = each["overall"]["index"] is not None if each["overall"] else any(each["levels"].values())
            _require(is_rated, each["survey"])


def _plan(file: Path) -> None:
    with Session.open(file, read_only=True) as session:
        main = _main(session)
        companions = session.companions(main.id)
        measures = plan_document(main, companions, session.plan(main.id), "de")["measures"]
        surveys = {each["survey"] for each in measures}
        _require({each.survey_id for each in (main, *companions)} <= surveys, "measures")


def _change_and_undo(file: Path) -> None:
    with Session.open(file) as session:
        main = _main(session)
        subject = next(each for each in session.subjects(main.id) if each.kind is SubjectKind.ORGANISATION)
        question = next(session.survey(main.id).questions_for(SubjectKind.ORGANISATION))
        before = session.answer(subject.id, question.id)
        session.clear_answer(subject.id, question.id)
        _require(session.answer(subject.id, question.id) != before, "change")
        session.undo()
        _require(session.answer(subject.id, question.id) == before, "undo")


def _encrypt(file: Path) -> None:
    """Encrypt a copy, and read it with its passphrase; without one it must stay closed."""
    copy, key = file.with_name(f"encrypted{file.suffix}"), Passphrase("self-test")
    with Session.open(file, read_only=True) as session:
        session.copy_to(copy)
    with Session.open(copy) as session:
        session.set_passphrase(key)
    _require(is_encrypted(copy), "plain")
    with Session.open(copy, read_only=True, passphrase=key) as session:
        _require(not session.integrity_problems(), "integrity")


def _export(file: Path, format: str, language: Language) -> None:
    with Session.open(file, read_only=True) as session:
        inputs = session.report_inputs(_main(session).id)
    words = Words(texts("report", language), texts("terms", language))
    model = build_report(inputs, language, words, ReportOptions(date.today()))
    exports.write(model, format, file.with_suffix(f".{format}"))


def _paint(file: Path) -> None:
    """Open the sample in the window, on no screen, and look whether anything was painted."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from ui.app import App

    qInstallMessageHandler(lambda *_: None)  # the platform without a screen tells what it cannot do
    instance = QApplication.instance()
    application = instance if isinstance(instance, QApplication) else QApplication([sys.argv[0]])
    app = App(application)
    window = app.open_window(str(file))
    application.processEvents()
    image = window.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    window.close_file()
    _require(len(colours) > 1, "nothing painted")


def _main(session: Session) -> Assessment:
    main = session.main_assessment
    if main is None:
        raise SelfTestFailed("assessments")
    return main


def _require(fact: bool, what: str) -> None:
    if not fact:
        raise SelfTestFailed(what)


@contextmanager
def _own_settings(folder: Path) -> Iterator[None]:
    """Keep the person's preferences and list of recent files out of it."""
    before = os.environ.get("REIFEGRAD_HOME")
    os.environ["REIFEGRAD_HOME"] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ["REIFEGRAD_HOME"]
        else:
            os.environ["REIFEGRAD_HOME"] = before
