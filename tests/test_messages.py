"""Every condition has words in all languages, and they name file, place and remedy."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from reifegrad import errors, paths, resource
from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.domain.workspace import Component
from reifegrad.errors import (
    CannotWrite,
    DataInvalid,
    DiskFull,
    InvalidInput,
    Problem,
    ReifegradError,
    WorkspaceLocked,
)
from reifegrad.messages import Message, describe, describe_problem
from reifegrad.texts import texts

SOURCES = [
    *(Path(errors.__file__).parent / "exchange").glob("*.py"),
    Path(errors.__file__).parent / "domain" / "rules.py",
]


def conditions(of: type[ReifegradError] = ReifegradError) -> Iterator[type[ReifegradError]]:
    for each in of.__subclasses__():
        yield each
        yield from conditions(each)


def wording(topic: str) -> Any:
    return resource.content(paths.resources() / "texts" / f"{topic}.yaml")


def entries(tree: Any, path: str = "") -> Iterator[tuple[str, dict[str, str]]]:
    """All texts of a topic with their keys."""
    for key, each in tree.items():
        here = f"{path}.{key}" if path else str(key)
        if set(each) == set(LANGUAGES):
            yield here, each
        else:
            yield from entries(each, here)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("condition", sorted(conditions(), key=lambda each: each.code))
def test_every_condition_has_problem_and_remedy_in_every_language(
    condition: type[ReifegradError], language: Language
) -> None:
    path = Path("/Laufwerk G/Süderbrück.reifegrad")
    error = DataInvalid(path, []) if condition is DataInvalid else condition(path)
    message = describe(error, language)
    assert message.problem
    assert message.remedy
    assert message.place == str(path)
    assert "{" not in str(message)


def test_codes_are_unlike_each_other() -> None:
    codes = [each.code for each in conditions()]
    assert len(codes) == len(set(codes))


def test_every_fault_that_a_check_can_find_has_its_words() -> None:
    used = {code for path in SOURCES for code in re.findall(r'[Ff]ault\(\s*"(\w+)"', path.read_text(encoding="utf-8"))}
    used |= set(re.findall(r'"import\.(\w+)"', "".join(path.read_text(encoding="utf-8") for path in SOURCES)))
    only_entered = {
        "municipality_code",
        "code_of_ars",
        "code_written_as",
        "code_of_land",
        "range",
        "some_weight",
        "time_of_day",
        "scale",
    }
    assert {"unknown_key", "step", "too_large"} <= used
    assert used - only_entered <= set(wording("import"))


def test_everything_that_can_be_expected_has_its_words() -> None:
    folder = Path(errors.__file__).parent
    sources = [
        folder / "domain" / "rules.py",
        folder / "tailoring.py",
        folder / "thresholds.py",
        *(folder / "operations").glob("*.py"),
    ]
    used = {code for path in sources for code in re.findall(r'Fault\(\s*"(\w+)"', path.read_text(encoding="utf-8"))}
    assert {"step", "some_weight", "share"} <= used
    assert used <= set(wording("errors")["expected"])


@pytest.mark.parametrize("topic", ["errors", "import"])
def test_the_same_places_are_filled_in_every_language(topic: str) -> None:
    for key, each in entries(wording(topic)):
        fields = {language: set(re.findall(r"{(\w+)}", text)) for language, text in each.items()}
        assert fields["de"] == fields["nl"] == fields["en"], key


@pytest.mark.parametrize("topic", ["errors", "import"])
def test_german_wording_is_calm_and_short(topic: str) -> None:
    for key, each in entries(wording(topic)):
        assert not re.search(r"Fehler|ungültig|falsch|unzulässig|!", each["de"]), key
        for sentence in re.split(r"[.?] ", each["de"]):
            assert len(sentence.split()) <= 15, (key, sentence)


def test_a_condition_names_file_place_and_remedy() -> None:
    message = describe(DiskFull(Path("/G/Amt/a.reifegrad")), "de")
    assert str(message).splitlines() == [
        "Auf dem Laufwerk ist kein Platz mehr für „a.reifegrad“.",
        str(Path("/G/Amt/a.reifegrad")),
        "Schaffen Sie Platz, oder wählen Sie ein anderes Laufwerk. Was vorher gespeichert war, ist unverändert.",
    ]


def test_a_lock_says_who_and_since_when_and_keeps_what_is_technical_for_the_background() -> None:
    since = datetime(2026, 11, 21, 10, 12)
    error = WorkspaceLocked(Path("a.reifegrad"), computer="BAUAMT-07", since=since, process=7, lock=".~lock.a#")
    message = describe(error, "de")
    assert message.problem == "„a.reifegrad“ ist auf dem Rechner BAUAMT-07 geöffnet, seit 21.11.2026, 10:12 Uhr."
    assert ".~lock.a#" not in message.remedy
    assert all(part in message.background for part in ("7", ".~lock.a#"))
    assert str(message).endswith(message.background)


def test_an_entry_that_does_not_fit_is_told_with_the_words_of_its_field() -> None:
    error = InvalidInput(field="value", given=True, expected="step", steps="0, 1, 3")
    assert str(describe(error, "de")) == "Stufe: „true“ passt hier nicht.\nErwartet wird: eine der Stufen 0, 1, 3."
    plain = InvalidInput(field="--capacity", given="viel", expected="1–99999")
    assert str(describe(plain, "en")) == "--capacity: “viel” does not fit here.\nExpected is: 1–99999."


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("component", Component)
def test_a_component_is_called_the_same_everywhere(component: Component, language: Language) -> None:
    said = describe(InvalidInput(field=component.value, given="x", expected="choice", choices="y"), language)
    assert said.problem.startswith(f"{texts('terms', language)(f'component.{component}')}: ")


def test_a_refused_file_lists_every_fault_on_a_line_of_its_own() -> None:
    problems = [
        Problem("import.step", 'subjects[0].answers["A1.1"].value', 4, {"given": 9, "steps": "0, 1"}),
        Problem("import.missing", "title", None, {"key": "title"}),
    ]
    message = describe(DataInvalid(Path("a.json"), problems), "en")
    assert [each.line for each in message.details] == [
        'line 4, subjects[0].answers["A1.1"].value: This question has no level 9. Possible are: 0, 1.',
        "title: “title” is missing. Add the entry.",
    ]
    assert len(str(message).splitlines()) == 5


@pytest.mark.parametrize(
    ("given", "shown"),
    [("x" * 500, "x" * 59 + "…"), ("a\nb", "a b"), ("\ud800", "?"), ("{reason}", "{reason}"), ("%s {0}", "%s {0}")],
)
def test_whatever_was_entered_can_be_shown(given: str, shown: str) -> None:
    problem = Problem("import.unknown_key", values={"given": given, "choices": "a"})
    assert describe_problem(problem, "en") == Message(f"The entry “{shown}” is not known here.", "", "Possible are: a.")


def test_what_the_system_reported_is_passed_on() -> None:
    assert "network name deleted" in str(describe(CannotWrite(Path("a"), reason="network name deleted"), "nl"))


@pytest.mark.parametrize("code", ["errors.structure_damaged", "errors.reference_lost"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_problems_of_a_damaged_file_have_words(code: str, language: Language) -> None:
    message = describe_problem(Problem(code, "answer", values={"detail": "page 3", "parent": "subject"}), language)
    assert message.place == "answer"
    assert message.remedy
    assert "page 3" in message.problem or "subject" in message.problem


def test_many_digits_stand_in_groups_but_for_years_and_what_was_typed() -> None:
    told = describe_problem(Problem("import.shorter", "note", None, {"length": 20_001, "longest": 2_000}), "de")
    assert told.problem == "Der Text ist 20 001 Zeichen lang."
    assert told.remedy == "Kürzen Sie den Text auf höchstens 2000 Zeichen."
    typed = describe(InvalidInput(field="value", given=20_001, expected="step", steps="0, 1"), "de")
    assert "20001" in typed.problem
