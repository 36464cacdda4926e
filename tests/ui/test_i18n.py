"""Three languages, complete, and built as they are written. That no screen shows another one: tests/screens."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from reifegrad import paths
from reifegrad.domain.text import LANGUAGES, Language
from ui import i18n
from ui.app import App
from ui.commands.command import in_words

ROOT = Path(__file__).resolve().parents[2]
Entry = tuple[str, str, str, tuple[str, ...]]


def entries(language: str) -> list[Entry]:
    """Context, source, comment and translations of every message; unfinished ones have no translation."""
    found = []
    for context in ElementTree.parse(paths.resources() / "i18n" / f"reifegrad_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            texts = [each.text or "" for each in translation.iter("numerusform")] or [translation.text or ""]
            if translation.get("type") == "unfinished":
                texts = [""]
            source = message.findtext("source") or ""
            found.append((context.findtext("name") or "", source, message.findtext("comment") or "", tuple(texts)))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    assert [each[:2] for each in entries(language) if not all(each[3])] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_loads_is_built_from_what_is_written(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(paths.resources() / "i18n" / f"reifegrad_{language}.qm"))
    for context, source, comment, texts in entries(language):
        count = 1 if len(texts) > 1 else -1
        assert translator.translate(context, source, comment or None, count) == texts[0], (context, source)


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("de", ["Strg+Eingabe", "Bild↓", "Umschalt+F6"]),
        ("nl", ["Ctrl+Enter", "Page Down", "Shift+F6"]),
        ("en", ["Ctrl+Enter", "Page Down", "Shift+F6"]),
    ],
)
def test_keys_are_called_as_on_the_keyboard(app: App, language: Language, names: list[str]) -> None:
    app.settings.change(language=language)
    assert [in_words([each]) for each in ("Ctrl+Return", "PgDown", "Shift+F6")] == names


@pytest.mark.parametrize("language", ["de", "nl"])
def test_translations_keep_the_places_for_values(language: str) -> None:
    def places(text: str) -> list[str]:
        return sorted(re.findall(r"\{\d\}|%n", text))

    for context, source, _, texts in entries(language):
        for text in texts:
            assert places(text) == places(source), (context, source)


@pytest.mark.parametrize("language", ["de", "nl"])
def test_translations_keep_mnemonics(language: str) -> None:
    for context, source, _, texts in entries(language):
        assert [text.count("&") for text in texts] == [source.count("&")] * len(texts), (context, source)


def test_german_avoids_words_that_blame() -> None:
    avoided = re.compile(r"Fehler|ungültig|falsch|unzulässig|!|\bmüssen\b|\bbitte\b", re.IGNORECASE)
    assert [each[3] for each in entries("de") if avoided.search(" ".join(each[3]))] == []


def test_every_text_of_the_sources_is_in_the_translations(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    sources = [str(each.relative_to(ROOT)) for each in sorted((ROOT / "ui").rglob("*.py"))]
    command = [str(Path(sys.executable).parent / "pyside6-lupdate"), *sources, "-ts", str(fresh)]
    command += ["-source-language", "en", "-target-language", "de"]
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
    known = {each[:3] for each in entries("de")}
    missing = []
    for context in ElementTree.parse(fresh).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name") or "", message.findtext("source") or "", message.findtext("comment") or "")
            if key not in known:
                missing.append(key)
    assert missing == []


def test_no_text_to_translate_is_put_together_before() -> None:
    pattern = re.compile(r"""(?:\btr|\btranslate)\(\s*(?:"[\w ]*",\s*)?f["']""")
    found = [path.name for path in (ROOT / "ui").rglob("*.py") if pattern.search(path.read_text(encoding="utf-8"))]
    assert found == []


def test_translated_texts_name_their_class() -> None:
    pattern = re.compile(r"\bcls\.tr\(|=\s*QCoreApplication\.translate\s*$", re.MULTILINE)
    found = [path.name for path in (ROOT / "ui").rglob("*.py") if pattern.search(path.read_text(encoding="utf-8"))]
    assert found == []


@pytest.mark.parametrize(
    ("language", "labels"),
    [
        ("de", {"Suchen in:", "Dateiname:", "Dateien des Typs:"}),
        ("nl", {"Zoeken in:", "Bestandsnaam:", "Bestandstype:"}),
    ],
)
def test_the_file_dialog_of_qt_speaks_the_language_of_the_window(
    app: App, qtbot: QtBot, language: Language, labels: set[str]
) -> None:
    app.settings.change(language=language)
    dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    assert {each.text().replace("&", "") for each in dialog.findChildren(QLabel) if each.text()} == labels


@pytest.mark.parametrize(("language", "written"), [("de", "12\u202f345"), ("nl", "12.345"), ("en", "12,345")])
def test_what_is_counted_is_written_in_groups_of_digits(app: App, language: Language, written: str) -> None:
    app.settings.change(language=language)
    counting = [(context, source) for context, source, _, texts in entries("de") if "%n" in texts[-1]]
    assert counting
    for context, source in counting:
        text = QCoreApplication.translate(context, source, "", 12345)
        assert written in text, (context, source)
        assert "%n" not in text, (context, source)
    few = QCoreApplication.translate(*counting[0], "", 999)
    assert "999" in few
    assert i18n.count(12345) == written
    assert QCoreApplication.translate("Nowhere", "%n left", "", 5) == "5 left"
