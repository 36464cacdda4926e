"""What happens around a verb: the language, wrong usage, the window, interruption and the unexpected."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from reifegrad import cli, log, paths, self_test
from reifegrad.commands import language, workspaces
from reifegrad.domain.text import LANGUAGES
from reifegrad.session import Session
from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["raport"], "Den Befehl „raport“ gibt es nicht"),
        (["report"], "Es fehlt eine Angabe: DATEI"),
        (["report", "a.reifegrad", "--format", "pdf"], "Es fehlt eine Angabe: --output ZIEL"),
        (["report", "a", "--format", "docx", "--output", "b"], "„docx“ passt nicht zu --format. Möglich sind: pdf"),
        (["report", "a", "--format"], "Die Option „--format“ braucht genau einen Wert"),
        (["report", "a", "--format", "pdf", "--output", "b", "--language", "fr"], "„fr“ passt nicht zu --language"),
        (["score", "a", "b"], "Mit „b“ ist eine Angabe zu viel da"),
        (["score", "a", "--jason"], "Die Option „--jason“ gibt es hier nicht"),
        (["plan", "a", "--capacity", "viel"], "„viel“ passt nicht zu --capacity"),
        (["plan", "a", "--capacity", ""], "„--capacity“ braucht genau einen Wert"),
        (["new", "a", "--name", "Ort", "--population", ""], "„--population“ braucht genau einen Wert"),
        (["new", "a", "--name", "Ort", "--name", "Stadt"], "„--name“ braucht genau einen Wert"),
        (["demo", "--output="], "„--output“ braucht genau einen Wert"),
        (["new", "a", "--name", "Ort", "--population", "18.000"], "ohne Punkt und Komma: 18000"),
        (["new", "a", "--name", "Ort", "--population", "9" * 20], "zu groß für --population"),
        (["plan", "a", "--capacity", "0"], "eine ganze Zahl ab 1"),
        (["new", "a", "--name", "b", "--population", "1.5"], "„1.5“ passt nicht zu --population"),
        (["survey"], "Es fehlt der Befehl. Möglich sind: list, export, import"),
        (["survey", "copy"], "Den Befehl „copy“ gibt es nicht"),
        (["--language", "fr", "score", "a"], "„fr“ passt nicht zu --language"),
        (["--language"], "Die Option „--language“ braucht genau einen Wert"),
        (["a.reifegrad", "b.reifegrad"], "Den Befehl „a.reifegrad“ gibt es nicht"),
    ],
)
def test_wrong_usage_is_explained_and_gives_two(run: Run, arguments: list[str], said: str) -> None:
    result = run(*arguments)
    assert result.code == 2
    assert said in result.err
    assert "--help" in result.err.splitlines()[-1]
    assert result.out == ""


def test_wrong_usage_is_explained_in_every_language(run: Run) -> None:
    said = {each: run("--language", each, "plan").err for each in LANGUAGES}
    assert "Es fehlt" in said["de"]
    assert "ontbreekt" in said["nl"]
    assert "is missing" in said["en"]


def test_language_and_quiet_can_stand_after_the_verb(run: Run, workspace: Path) -> None:
    assert "no assessment yet" in run("score", workspace, "--language", "en").err
    assert run("score", workspace, "--quiet").err == ""


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"LANG": "nl_NL.UTF-8"}, "nl"),
        ({"LANG": "nl_NL.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "REIFEGRAD_LANGUAGE": "de"}, "de"),
        ({"LANG": "pl_PL.UTF-8"}, "de"),
        ({"LANG": "C"}, "de"),
        ({"LANG": "nl_NL.UTF-8", "LC_ALL": "pl_PL.UTF-8"}, "de"),
    ],
)
def test_the_system_decides_the_language_if_it_is_one_of_ours(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], expected: str
) -> None:
    for name in ("REIFEGRAD_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert language.system() == expected


@pytest.mark.parametrize(
    ("arguments", "given"),
    [
        ([], []),
        (["datei.reifegrad"], ["datei.reifegrad"]),
        (["--language", "nl", "datei.reifegrad"], ["datei.reifegrad", "--language", "nl"]),
        (["--language=en"], ["--language", "en"]),
        (["--quiet"], []),
    ],
)
def test_without_a_verb_the_window_opens(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], given: list[str]
) -> None:
    import ui.app

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    seen: list[list[str]] = []
    monkeypatch.setattr(ui.app, "main", lambda argv: seen.append(list(argv)) or 7)
    assert cli.main(arguments) == 7
    assert seen == [given]


def test_the_way_to_the_window_does_not_load_the_command_line() -> None:
    code = (
        "import os, sys, types; os.environ['QT_QPA_PLATFORM'] = 'offscreen';"
        "sys.modules['ui.launch'] = types.SimpleNamespace(main=lambda argv: 0);"
        "from reifegrad.cli import main; main(['x.reifegrad']);"
        "print([each for each in ('typer', 'reifegrad.commands', 'openpyxl', 'yaml', 'peewee') if each in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_without_a_display_there_is_a_sentence_and_no_abort(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    import ui.app

    monkeypatch.setattr(ui.app, "main", lambda argv: pytest.fail("Qt would end the program"))
    monkeypatch.setattr(sys, "platform", "linux")
    for each in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(each, raising=False)
    result = run()
    assert (result.code, result.out) == (1, "")
    assert "keinen Bildschirm" in result.err
    assert "no display" in run("--language", "en", "datei.reifegrad").err


def test_an_interruption_gives_130_and_a_sentence(run: Run, workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*given: Any, **named: Any) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr(Session, "open", interrupted)
    result = run("score", workspace)
    assert (result.code, result.out) == (130, "")
    assert "Abgebrochen" in result.err


def heed_interruptions() -> None:
    """What a shell starts in the background ignores Ctrl+C, and so does all that it starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_an_interruption_in_the_middle_leaves_whole_files_only(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "reifegrad", "--language", "de", "demo", "--output", str(tmp_path)]
    done = subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=heed_interruptions,
    )
    while not list(tmp_path.glob("Moorwieden.reifegrad")) and done.poll() is None:
        time.sleep(0.01)
    done.send_signal(signal.SIGINT)
    out, err = done.communicate()
    assert (done.returncode, out) == (130, "")
    assert "Traceback" not in err
    assert [each.name for each in tmp_path.iterdir()] == ["Moorwieden.reifegrad"]


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading answers meets a fault of the program that tells what it worked on."""

    def fail(*given: Any, **named: Any) -> Any:
        innards = "Amt Nordersand"
        raise ZeroDivisionError(innards)

    monkeypatch.setattr(workspaces, "read_files", fail)


@pytest.mark.usefixtures("broken")
def test_the_unexpected_gives_one_sentence_and_a_report_without_content(run: Run, workspace: Path) -> None:
    result = run("import", workspace, "x.json")
    (report,) = paths.log_folder().glob("crash-*.txt")
    assert result.code == 1
    assert str(report) in result.err
    assert len(result.err.splitlines()) == 1
    told = report.read_text(encoding="utf-8") + log.path().read_text(encoding="utf-8")
    assert "ZeroDivisionError" in told
    assert "tests/cli/test_frame.py" in told
    assert "crashed" in told
    assert "Nordersand" not in told.replace('innards = "Amt Nordersand"', "")


@pytest.mark.usefixtures("broken")
def test_the_unexpected_is_said_even_where_no_report_can_be_written(run: Run, workspace: Path) -> None:
    shutil.rmtree(paths.log_folder(), ignore_errors=True)
    paths.log_folder().parent.mkdir(parents=True, exist_ok=True)
    paths.log_folder().write_text("eine Datei statt eines Ordners")
    result = run("import", workspace, "x.json")
    assert result.code == 1
    assert len(result.err.splitlines()) == 1


@pytest.mark.usefixtures("broken")
def test_the_trace_is_shown_to_those_who_ask_for_it(run: Run, workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REIFEGRAD_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        run("import", workspace, "x.json")


def test_a_closed_pipe_is_no_problem(sample_file: Path) -> None:
    command = f'"{sys.executable}" -m reifegrad plan "{sample_file}" | head -n 1'
    done = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True)
    assert len(done.stdout.splitlines()) == 1
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr


def test_the_program_runs_as_a_module_and_speaks_utf8(tmp_path: Path) -> None:
    path = tmp_path / "Ümläut Straße.reifegrad"
    command = [sys.executable, "-m", "reifegrad", "--language", "de", "new", str(path), "--name", "Ümläut"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, env={"PYTHONIOENCODING": "latin-1", "PATH": ""})
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode("utf-8").strip() == str(path)


def test_the_self_test_passes_and_leaves_no_settings(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    environment = os.environ | {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "REIFEGRAD_LANGUAGE": "en"}
    command = [sys.executable, "-m", "reifegrad", "self-test"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1] == "Everything passed."
    assert "paint the window: passed" in done.stdout
    assert not list(home.rglob("preferences.json"))


def test_the_self_test_stops_at_the_first_step_that_fails(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(file: Path) -> None:
        raise OSError("no space")

    monkeypatch.setattr(self_test.sample, "create", broken)
    result = run("self-test")
    assert result.code == 1
    assert result.out.splitlines()[-1] == "Datei anlegen und füllen: nicht gelungen (OSError: no space)"
