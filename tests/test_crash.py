"""Reports about faults: where, never with what; and what is left of a program that broke off."""

import signal
import subprocess
import sys
import textwrap
from datetime import datetime
from pathlib import Path

import pytest

from reifegrad import crash, log, paths
from reifegrad.errors import DiskFull
from reifegrad.log import Event

ROOT = Path(__file__).resolve().parents[1]
SECRET = "Frau Özdemir, Amt 10"


def fault(kind: type[Exception] = ValueError, *given: object) -> Exception:
    """An exception that was raised here, about something that nobody else is to know."""
    try:
        raise kind(*(given or (SECRET,)))
    except Exception as error:
        return error


def test_a_report_tells_what_where_and_on_which_system() -> None:
    report = crash.report(fault())
    assert report.path is not None
    assert report.path.parent == paths.log_folder()
    assert report.path.read_text(encoding="utf-8") == report.text
    assert "builtins.ValueError\n  tests/test_crash.py:" in report.text
    assert " in fault\n" in report.text
    for name in ("version: ", "python: ", "sqlite: ", "system: "):
        assert name in report.text
    assert abs((datetime.now().astimezone() - report.made).total_seconds()) < 60


def test_a_report_and_the_log_hold_no_words_of_the_exception() -> None:
    outer = fault(KeyError)
    outer.__cause__ = fault(RuntimeError)
    outer.__cause__.__context__ = fault(DiskFull, Path.home() / f"{SECRET}.reifegrad")
    report = crash.report(outer)
    told = report.text + log.path().read_text(encoding="utf-8")
    assert "builtins.KeyError" in told
    assert "after\nbuiltins.RuntimeError" in told
    assert "after\nreifegrad.errors.DiskFull disk_full" in told
    assert "Özdemir" not in told
    assert str(Path.home()) not in told


@pytest.mark.parametrize(
    ("file", "told"),
    [
        ("erika/.venv/lib/python3.11/site-packages/peewee.py", "peewee.py"),
        ("erika/.pyenv/lib/python3.11/json/decoder.py", "json/decoder.py"),
        ("erika/script.py", "script.py"),
        (str(ROOT / "reifegrad" / "session.py"), "reifegrad/session.py"),
        (str(ROOT / ".venv" / "lib" / "python3.11" / "site-packages" / "peewee.py"), "peewee.py"),
    ],
)
def test_a_report_names_modules_without_the_folders_of_a_person(tmp_path: Path, file: str, told: str) -> None:
    paths.log_folder().mkdir(parents=True)
    left = f'Fatal Python error\n  File "{tmp_path / file}", line 3 in go\n'
    (paths.log_folder() / "running-1.txt").write_text(left)
    (report,) = crash.left_behind()
    assert f'File "{told}", line 3 in go' in report.text
    assert "erika" not in report.text


def test_a_report_ends_with_the_last_lines_of_the_log() -> None:
    for number in range(80):
        log.note(Event.OPENED, count=number)
    lines = crash.report(fault()).text.partition("\nLog\n")[2].splitlines()
    assert len(lines) == crash.LOG_LINES
    assert "crashed kind=ValueError place=tests/test_crash.py:" in lines[-1]
    assert lines[0].endswith("count=31")


def test_reports_come_newest_first_and_the_oldest_go() -> None:
    made = [crash.report(fault()).path for _ in range(crash.KEPT + 3)]
    kept = [each.path for each in crash.reports()]
    assert kept == made[: -crash.KEPT - 1 : -1]
    assert [each.text for each in crash.reports()] == [each.read_text(encoding="utf-8") for each in kept if each]


def test_there_are_no_reports_at_first() -> None:
    assert crash.reports() == ()
    assert crash.left_behind() == ()
    assert not paths.log_folder().exists()


def test_a_report_without_a_place_is_still_there_to_be_read() -> None:
    paths.log_folder().parent.mkdir(parents=True, exist_ok=True)
    paths.log_folder().write_text("eine Datei statt eines Ordners")
    report = crash.report(fault())
    assert report.path is None
    assert "builtins.ValueError" in report.text
    crash.Watch().end()
    assert crash.left_behind() == ()


def run_watched(last: str) -> subprocess.CompletedProcess[str]:
    """Another program that is watched and then does `last`."""
    script = f"""
        import faulthandler, os, signal
        from reifegrad.crash import Watch
        watch = Watch()
        def in_this_place():
            {last}
        in_this_place()
        watch.end()
    """
    return subprocess.run([sys.executable, "-c", textwrap.dedent(script)], cwd=ROOT, capture_output=True, text=True)


@pytest.mark.parametrize("ending", ["faulthandler._sigsegv()", "os.abort()"])
def test_what_a_hard_crash_leaves_is_a_report_at_the_next_start(ending: str) -> None:
    assert run_watched(ending).returncode != 0
    (report,) = crash.left_behind()
    assert "in in_this_place" in report.text
    assert "Fatal Python error" in report.text
    assert str(ROOT) not in report.text
    assert crash.left_behind() == ()
    assert crash.reports() == (report,)
    assert " error broken_off " in log.last_lines(1)[0]


def test_a_program_that_was_killed_from_outside_is_told_once_and_leaves_a_line_in_the_log_only() -> None:
    before = datetime.now().astimezone().replace(microsecond=0)
    assert run_watched("os.kill(os.getpid(), signal.SIGKILL)").returncode == -signal.SIGKILL
    (report,) = crash.left_behind()
    assert (report.text, report.path) == ("", None)
    assert report.made >= before
    assert crash.left_behind() == ()
    assert crash.reports() == ()
    assert " error broken_off " in log.last_lines(1)[0]
    assert [each.name for each in paths.log_folder().iterdir()] == ["reifegrad.log"]


def test_when_a_program_still_ran_is_known_to_the_minute() -> None:
    last = "os.utime(watch._file.name, (0, 0)); watch.still_runs(); os.kill(os.getpid(), signal.SIGKILL)"
    before = datetime.now().astimezone().replace(microsecond=0)
    run_watched(last)
    (report,) = crash.left_behind()
    assert report.made >= before


def test_a_program_that_ends_as_it_should_leaves_nothing() -> None:
    assert run_watched("pass").returncode == 0
    assert list(paths.log_folder().iterdir()) == []


def test_a_program_that_still_runs_is_left_alone() -> None:
    watch = crash.Watch()
    try:
        assert crash.left_behind() == ()
        assert len(list(paths.log_folder().glob("running-*.txt"))) == 1
    finally:
        watch.end()
