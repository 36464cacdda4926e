"""Long words go on in another line where a person would part them."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import pairwise
from typing import Any

import pytest

from reifegrad.domain.text import LANGUAGES, Language, Text
from reifegrad.report.charts import Frame
from reifegrad.report.seams import LONG_WORD, seams
from reifegrad.report.word_parts import ENDINGS, PARTS
from reifegrad.survey import shipped, shipped_survey
from reifegrad.texts import texts

LINKS = ("ungs", "heits", "keits", "schafts", "tions", "itäts", "ings", "heids", "teits")


def parted(word: str) -> str:
    cuts = (0, *seams(word), len(word))
    return "|".join(word[start:end] for start, end in pairwise(cuts))


@pytest.mark.parametrize(
    "word",
    [
        "Barriere|freiheit",
        "Bundes|ver|ordnung",
        "Daten|schutz|beauftragte",
        "Digitali|sierungs|beauftragte",
        "Fristen|übersicht",
        "Gebühren|bescheid",
        "Mit|arbeiter|akzeptanz",
        "Personenstands|register",
        "Prozess|ver|antwortung",
        "Unter|schriftsfeld",
        "Vergabe|richtlinie",
        "Verständlich|keit",
        "Verwaltungs|verfahrens|gesetz",
        "Öffentlichkeits|arbeit",
        "deelstaat|account",
        "diensten|overzicht",
        "inter|gemeentelijke",
        "toe|gankelijkheids|verklaring",
        "inter|operability",
    ],
)
def test_compounds_are_parted_at_their_seams(word: str) -> None:
    assert parted(word.replace("|", "")) == word


def test_short_words_numbers_and_names_of_files_stay_whole() -> None:
    assert [seams(each) for each in ("Verwaltung", "Aktenzeichen_2026_1", "x" * 90)] == [()] * 3


def test_an_unknown_word_is_parted_by_its_letters_but_never_within_a_prefix() -> None:
    assert parted("Kilometergeldabrechner") != "Kilometergeldabrechner"
    assert "ve|r" not in parted("Sondermüllverursacherin")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_long_word_of_the_surveys_and_the_report_is_made_of_known_parts(language: Language) -> None:
    """Names of dimensions, groups and measures among them, which charts break."""
    words = {found.group() for text in said(language) for found in LONG_WORD.finditer(text)}
    assert words
    for word in sorted(words):
        cuts = (0, *seams(word), len(word))
        assert max(end - start for start, end in pairwise(cuts)) < 16, parted(word)
        for cut in cuts[1:-1]:
            rest = word[cut:].casefold()
            assert rest.startswith(PARTS) or rest in ENDINGS or word[:cut].endswith(LINKS), parted(word)


def test_a_chart_breaks_a_name_that_is_wider_than_its_room_at_a_seam() -> None:
    frame = Frame(300, lambda text, size, _bold: len(text) * size, texts("report", "de"))
    assert frame.wrap("Barrierefreiheit", 12 * frame.size, 2) == ["Barriere-", "freiheit"]


def said(language: Language) -> Iterator[str]:
    for each in shipped():
        yield from strings(shipped_survey(each.id, each.version), language)
    for topic in ("report", "terms", "handout"):
        words = texts(topic, language)
        yield from (words(key) for key in keys(words.below(), words))


def keys(names: tuple[str, ...], words: Any, start: str = "") -> Iterator[str]:
    for name in names:
        key = f"{start}{name}"
        if isinstance(words.below(key), tuple) and set(words.below(key)) <= set(LANGUAGES):
            yield key
        else:
            yield from keys(words.below(key), words, f"{key}.")


def strings(value: Any, language: Language) -> Iterator[str]:
    if isinstance(value, Text):
        yield value.in_language(language)
    elif is_dataclass(value):
        for each in fields(value):
            yield from strings(getattr(value, each.name), language)
    elif isinstance(value, tuple | list | frozenset):
        for each in value:
            yield from strings(each, language)
    elif hasattr(value, "values"):
        yield from strings(tuple(value.values()), language)
