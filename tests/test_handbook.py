"""The offline help: a page for everything that the window has, in three languages."""

import re

import pytest

from reifegrad import handbook
from reifegrad.domain.text import LANGUAGES, Language
from ui.areas import AREAS

GENERAL = {"first_steps", "files", "keyboard", "accessibility"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_area_has_a_page_and_every_page_has_text(language: Language) -> None:
    pages = handbook.pages(language)
    assert {each.id for each in pages} >= {area.id for area in AREAS} | GENERAL
    assert all(page.title and page.sections for page in pages)
    assert all(len(each.text) > 60 for page in pages for each in page.sections)


def test_the_languages_say_as_much_in_as_many_sections() -> None:
    german, dutch, english = (handbook.pages(each) for each in ("de", "nl", "en"))
    for pages in zip(german, dutch, english, strict=True):
        assert len({len(each.sections) for each in pages}) == 1
        assert len({each.sections[0].text for each in pages}) == 3


def test_german_sentences_are_short_and_name_no_fault() -> None:
    for page in handbook.pages("de"):
        for section in page.sections:
            for sentence in re.split(r"(?<=[.:;]) ", section.text):
                assert len(sentence.split()) <= 16, sentence
            assert not re.search(r"Fehler|ungültig|falsch|!", section.text)
