"""Undo and redo say in words what they concern, in every language."""

import pytest
from PySide6.QtWidgets import QApplication

from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.undo import Op
from ui.i18n import Translations
from ui.operations import name_of


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_operation_has_a_name_of_its_own(qapp: QApplication, language: Language) -> None:
    translations = Translations(qapp)
    translations.use(language)
    try:
        names = {op: name_of(op) for op in Op}
    finally:
        translations.remove()
    assert all(names.values())
    assert len(set(names.values())) == len(Op)
    in_english = {op: name_of(op) for op in Op}
    same = [op for op in Op if names[op] == in_english[op]]
    assert same == ([*Op] if language == "en" else [])
