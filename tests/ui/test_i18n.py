"""Three languages, complete, and built as they are written. That no screen shows another one: tests/screens."""

import ast
import re
import subprocess
import sys
from datetime import date, datetime, time
from pathlib import Path
from typing import NamedTuple
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
from ui.status_bar import saved_text

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


class Call(NamedTuple):
    """A call that translates: its context, the text (None if it is no literal), whether it is part of an f-string."""

    context: str
    source: str | None
    is_inside: bool
    written: str


def calls_in(source: str) -> list[Call]:
    found: list[Call] = []

    def visit(node: ast.AST, class_name: str, is_inside: bool) -> None:
        match node:
            case ast.ClassDef(name=name):
                class_name = name
            case ast.JoinedStr():
                is_inside = True
            case ast.Call(func=ast.Attribute(attr="tr"), args=[text, *_]):
                found.append(Call(class_name, literal(text), is_inside, ast.unparse(node)))
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate")
                | ast.Name(id="QT_TRANSLATE_NOOP"),
                args=[context, text, *_],
            ):
                found.append(Call(literal(context) or "", literal(text), is_inside, ast.unparse(node)))
        for each in ast.iter_child_nodes(node):
            visit(each, class_name, is_inside)

    visit(ast.parse(source), "", False)
    return found


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


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


@pytest.fixture(scope="module")
def calls() -> list[Call]:
    """Every call in the window's modules that translates a text."""
    return [each for path in sorted((ROOT / "ui").rglob("*.py")) for each in calls_in(path.read_text(encoding="utf-8"))]


def test_calls_that_no_tool_can_read_are_found() -> None:
    source = """
class Window:
    def title(self, name, text):
        return f"{self.tr('Open')} {name}", self.tr(f"Open {name}"), self.tr(text), self.tr("Open")
"""
    found = calls_in(source)
    assert [(each.source, each.is_inside) for each in found] == [
        ("Open", True),
        (None, False),
        (None, False),
        ("Open", False),
    ]
    assert {each.context for each in found} == {"Window"}


def test_no_text_to_translate_is_put_together_before(calls: list[Call]) -> None:
    tables = {each.context for each in calls if each.written.startswith("QT_TRANSLATE_NOOP")}
    assert [each.written for each in calls if each.source is None and each.context not in tables] == []


def test_no_text_to_translate_stands_inside_another(calls: list[Call]) -> None:
    """The tool that collects the texts does not look there, so they would stay in English."""
    assert [each.written for each in calls if each.is_inside] == []


@pytest.mark.parametrize("language", ["de", "nl"])
def test_every_call_finds_a_translation(calls: list[Call], language: str) -> None:
    known = {each[:2] for each in entries(language) if all(each[3])}
    asked = {(each.context, each.source) for each in calls if each.source is not None}
    assert asked - known == set()


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


@pytest.mark.parametrize(
    ("language", "written"),
    [("de", "Gespeichert 09:30 Uhr"), ("nl", "Opgeslagen om 09.30 uur"), ("en", "Saved at 09:30")],
)
def test_a_time_is_written_as_in_the_report(app: App, language: Language, written: str) -> None:
    app.settings.change(language=language)
    assert saved_text(datetime.combine(date.today(), time(9, 30)), language) == written
