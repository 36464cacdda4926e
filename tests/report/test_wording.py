"""The wording of reports: three languages, the same places to fill, no words that blame."""

import re
from collections.abc import Iterator
from string import Formatter
from typing import Any

import pytest

from reifegrad import paths, resource
from reifegrad.domain.text import LANGUAGES

CONTENT = resource.content(paths.resources() / "texts" / "report.yaml")
BLAMING = re.compile(r"\b(Fehler|ungültig\w*|falsch\w*|unzulässig\w*)\b|!", re.IGNORECASE)


def entries(node: dict[str, Any], path: str = "") -> Iterator[tuple[str, dict[str, str]]]:
    for key, value in node.items():
        here = f"{path}.{key}".lstrip(".")
        if any(isinstance(each, str) for each in value.values()):
            yield here, value
        else:
            yield from entries(value, here)


ENTRIES = dict(entries(CONTENT))


@pytest.mark.parametrize("key", ENTRIES)
def test_an_entry_has_every_language_with_the_same_places(key: str) -> None:
    entry = ENTRIES[key]
    assert set(entry) == set(LANGUAGES)
    places = {language: {name for _, name, _, _ in Formatter().parse(text) if name} for language, text in entry.items()}
    assert places["de"] == places["nl"] == places["en"]


@pytest.mark.parametrize("key", ENTRIES)
def test_german_wording_neither_blames_nor_shouts(key: str) -> None:
    assert not BLAMING.search(ENTRIES[key]["de"])
