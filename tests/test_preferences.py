"""Preferences of this computer: read carefully, written whole."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reifegrad import preferences
from reifegrad.domain.text import LANGUAGES
from reifegrad.errors import ReifegradError
from reifegrad.preferences import RECENT_LIMIT, Preferences, RecentFile, Scheme

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5), lambda inner: st.lists(inner, max_size=3)
)


@settings(derandomize=True, max_examples=50, deadline=None)
@given(
    st.builds(
        Preferences,
        language=st.none() | st.sampled_from(LANGUAGES),
        scheme=st.sampled_from(Scheme),
        text_size=st.integers(100, 200),
        recent=st.lists(st.builds(RecentFile, st.text(), st.text(), used_at=st.text()), max_size=3).map(tuple),
        backups_folder=st.just(""),
        earlier_backups_folders=st.just(()),
        backups_limit=st.integers(1, 1_000_000),
        shortcuts=st.dictionaries(st.text(), st.lists(st.text()).map(tuple)),
        others=st.just({}),
        open_last=st.booleans(),
        single_keys=st.booleans(),
        always_compare=st.booleans(),
        go_on=st.booleans(),
    )
)
def test_what_is_saved_is_loaded(values: Preferences) -> None:
    assert preferences.from_json(json.loads(json.dumps(preferences.to_json(values)))) == values


@settings(derandomize=True, max_examples=50, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(["language", "scheme", "text_size", "recent", "open_last", "single_keys", "go_on", "later"]),
        json_values,
    )
)
def test_any_content_gives_usable_preferences(loaded: dict[str, object]) -> None:
    values = preferences.from_json(loaded)
    assert 100 <= values.text_size <= 200
    assert values.language in (None, *LANGUAGES)
    assert preferences.from_json(preferences.to_json(values)) == values


def test_a_missing_file_gives_the_defaults() -> None:
    assert preferences.load() == Preferences()


@pytest.mark.parametrize("content", ["", "kein JSON", "[1, 2]", "\ufeff{}"])
def test_an_unreadable_file_gives_the_defaults(content: str) -> None:
    preferences.location().parent.mkdir(parents=True)
    preferences.location().write_text(content, encoding="utf-8")
    assert preferences.load() == Preferences()


def test_a_recent_file_moves_to_the_front_and_the_oldest_goes() -> None:
    values = Preferences()
    for number in range(RECENT_LIMIT + 2):
        values = values.with_recent(RecentFile(f"/{number}", str(number)))
    values = values.with_recent(RecentFile("/5", "fünf"))
    assert len(values.recent) == RECENT_LIMIT
    assert values.recent[0] == RecentFile("/5", "fünf")
    assert [each.path for each in values.recent].count("/5") == 1


def test_a_recent_file_can_be_forgotten() -> None:
    values = Preferences(recent=(RecentFile("/a", "a"), RecentFile("/b", "b")))
    assert values.without_recent("/a") == values._replace(recent=(RecentFile("/b", "b"),))


def test_entries_of_another_shape_are_left_out() -> None:
    loaded = {"recent": [{"path": "/a", "name": "a"}, {"path": 3, "name": "b"}, {"name": "c"}, "d", None]}
    assert preferences.from_json(loaded).recent == (RecentFile("/a", "a"),)


def test_a_place_that_cannot_be_written_to_is_named() -> None:
    folder = preferences.location().parent
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("eine Datei statt eines Ordners", encoding="utf-8")
    with pytest.raises(ReifegradError) as caught:
        preferences.save(Preferences(text_size=150))
    assert caught.value.path == preferences.location()


def test_a_path_that_is_no_valid_text_is_kept(tmp_path: Path) -> None:
    """File systems of Unix take any bytes as a name; Python shows those that are no text as lone surrogates."""
    file = RecentFile(str(tmp_path / "b\udcfcro.reifegrad"), "b\udcfcro")
    preferences.save(Preferences(recent=(file,)))
    assert preferences.load().recent == (file,)
