"""Files of answers: what would become of them, and what is wrong with them."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from reifegrad import paths
from screens import files
from screens.screen import Screen
from screens.stage import Stage

_FAULTY = """{"format": 1, "survey": "ozg-efa", "version": "1.0", "title": "Erhebung 2026", "date": "2026-13-01",
 "subjects": [{"kind": "organisation", "answers": {"A1.1": {"value": 7}, "A1.9": {"value": 2}}}]}"""


def _read(stage: Stage, chosen: Sequence[Path], file: str = files.NEW) -> None:
    """Files that a person has chosen, up to the dialog about them."""
    stage.go("overview", file=file)
    with stage.answers({"open_files": list(chosen)}):
        stage.in_dialog(lambda: stage.do("file.import_answers"))


def _samples(*names: str) -> list[Path]:
    return [paths.resources() / "sample" / each for each in names]


def _final(stage: Stage) -> None:
    """Several surveys at once; that of the staff has ended."""
    _read(stage, _samples("erhebung-2026.json", "prozesse-2026.json", "befragung-2026.csv"))


def _joining(stage: Stage) -> None:
    """Answers that are added to the survey that people are answering, where they are already."""
    _read(stage, _samples("befragung-2026.csv", "erhebung-2025.json"), files.RUNNING)


def _faults(stage: Stage) -> None:
    """Two files; one of them has faults."""
    faulty = stage.folder / "erhebung-2026-fachbereiche.json"
    faulty.write_text(_FAULTY, encoding="utf-8")
    _read(stage, [*_samples("erhebung-2025.json"), faulty])


def _refused(stage: Stage, file: str) -> None:
    stage.go("overview", file=file)
    stage.in_dialog(lambda: stage.do("file.import_answers"))


def _dropped_at_start(stage: Stage) -> None:
    window = stage.start()
    stage.in_dialog(lambda: window.dropping.take(_samples("erhebung-2026.json")))


SCREENS = (
    Screen("import-final", "Antworten einlesen, drei Befragungen", _final),
    Screen("import-joining", "Antworten einlesen, in die gewählte Befragung", _joining),
    Screen("import-faults", "Antworten, die sich nicht einlesen lassen", _faults),
    Screen("import-reading", "Einlesen, Datei nur zum Lesen", partial(_refused, file=files.READING)),
    Screen("import-start", "Antworten auf die Startseite gezogen", _dropped_at_start),
)
