"""Texts of people on a terminal and in names of files: seen, and nothing more."""

import json
import sys
from pathlib import Path
from subprocess import run

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reifegrad.domain.shown import dated_name, file_name, visible
from reifegrad.domain.workspace import Municipality
from reifegrad.session import Session
from reifegrad.survey import shipped_survey
from tests.session.sessions import DAY

ACTING = "\x1b[2J\x9b31m\u202egnp.exe\u2066\u200b\ufeff\U000e0041\x07\r"


def test_what_acts_is_written_out_and_what_spells_stays() -> None:
    assert visible(ACTING) == ("\\u001b[2J\\u009b31m\\u202egnp.exe\\u2066\\u200b\\ufeff\\udb40\\udc41\\u0007\\u000d")
    assert visible("Süd, ’t Zandt\n\t„x“ नमस्‍ते") == "Süd, ’t Zandt\n\t„x“ नमस्‍ते"


@settings(derandomize=True, max_examples=50)
@given(st.text())
def test_json_stays_the_same_json(text: str) -> None:
    assert json.loads(visible(json.dumps(text, ensure_ascii=False))) == text


@pytest.mark.parametrize("verb", [["check"], ["score", "--json"], ["score"]])
def test_the_command_line_prints_no_character_that_steers_a_terminal(verb: list[str], tmp_path: Path) -> None:
    path = tmp_path / "a\x1b[2J.reifegrad"
    with Session.create(path, Municipality("Süd\u202egnp")) as session:
        session.start_assessment(shipped_survey("ozg-rgm2"), "Erhebung \u2066x", DAY)
    done = run(
        [sys.executable, "-m", "reifegrad", verb[0], str(path), *verb[1:]], capture_output=True, text=True, check=False
    )
    printed = done.stdout + done.stderr
    assert done.returncode == 0, printed
    assert not set(printed) & set("\x1b\u202e\u2066")
    assert printed.strip()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("../../etc/passwd", "etc_passwd"),
        ("CON", "_CON"),
        ("nul.tar", "_nul.tar"),
        ("a. ", "a"),
        ("\\\\rechner\\x", "rechner_x"),
        ("Süd\u202egnp\x00", "Südgnp"),
        ("", ""),
    ],
)
def test_a_name_fits_every_system(text: str, name: str) -> None:
    assert file_name(text) == name


def test_the_name_of_a_document_has_no_blanks_or_awkward_signs() -> None:
    assert dated_name(DAY, ('Mühl/Süd: "Größe" <b>', "Fragebogen")) == "2026-11-21_Mühl-Süd-Größe-b_Fragebogen"


@settings(derandomize=True, max_examples=50)
@given(st.text(max_size=400))
def test_a_name_is_never_longer_than_asked_for_nor_leads_elsewhere(text: str) -> None:
    name = file_name(text, 40)
    assert len(name.encode()) <= 41
    assert Path(name).name == name
    assert not set(name) & set('<>:"/\\|?*\x00')
