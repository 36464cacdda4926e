"""What a person chose survives restarts, newer programs, damage and full drives."""

import json
from dataclasses import replace

import pytest

from reifegrad import preferences
from reifegrad.errors import DiskFull
from reifegrad.preferences import Preferences, RecentFile, Scheme

CHOSEN = Preferences(
    "nl", Scheme.DARK, 150, (RecentFile("/G/Süderbrück.reifegrad", "Süderbrück", "2026", 3, 44, "2026-11-21T14:32"),)
)


def written(content: str) -> None:
    path = preferences.location()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")


def test_without_a_file_there_are_defaults() -> None:
    assert preferences.load() == Preferences()


def test_what_was_saved_comes_back() -> None:
    preferences.save(CHOSEN)
    assert preferences.load() == CHOSEN
    assert [each.name for each in preferences.location().parent.iterdir()] == ["preferences.json"]


def test_keys_of_a_newer_program_stay_in_the_file() -> None:
    written('{"language": "en", "future": {"a": 1}}')
    loaded = preferences.load()
    preferences.save(replace(loaded, language="de"))
    assert json.loads(preferences.location().read_text(encoding="utf-8"))["future"] == {"a": 1}


@pytest.mark.parametrize("content", ["", "{", "[1]", "null", "\x00\x01", "[" * 100_000])
def test_a_damaged_file_gives_defaults_and_is_kept_aside(content: str) -> None:
    written(content)
    assert preferences.load() == Preferences()
    preferences.save(CHOSEN)
    aside = preferences.location().with_name("preferences.json.damaged")
    assert aside.read_text(encoding="utf-8") == content
    assert preferences.load() == CHOSEN


@pytest.mark.parametrize(
    "entry",
    [
        {"language": "fr"},
        {"language": 3},
        {"scheme": "pink"},
        {"scheme": []},
        {"text_size": 90},
        {"text_size": "150"},
        {"recent": 3},
        {"recent": [3, {}, {"path": 1, "name": "x"}, {"path": "a", "name": "b", "answered": "x"}]},
    ],
)
def test_a_value_that_is_not_understood_falls_back_to_its_default(entry: dict[str, object]) -> None:
    written(json.dumps(entry))
    assert preferences.load() == Preferences()


def test_recent_files_are_listed_once_newest_first_and_up_to_a_limit() -> None:
    chosen = Preferences()
    for number in range(preferences.RECENT_LIMIT + 3):
        chosen = chosen.with_recent(RecentFile(f"/{number}", str(number)))
    chosen = chosen.with_recent(RecentFile("/8", "again"))
    assert [each.path for each in chosen.recent][:2] == ["/8", "/12"]
    assert len(chosen.recent) == preferences.RECENT_LIMIT
    assert "/8" not in {each.path for each in chosen.without_recent("/8").recent}


def test_a_full_drive_is_told_and_leaves_the_old_file(monkeypatch: pytest.MonkeyPatch) -> None:
    preferences.save(CHOSEN)

    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "no space left on device")

    monkeypatch.setattr(json, "dump", refuse)
    with pytest.raises(DiskFull):
        preferences.save(Preferences())
    assert preferences.load() == CHOSEN
    assert [each.name for each in preferences.location().parent.iterdir()] == ["preferences.json"]
