"""Colours can be read, icons belong to the theme."""

import re

import pytest
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from reifegrad import paths
from reifegrad.preferences import Scheme
from reifegrad.report import tokens
from reifegrad.report.model import State
from ui import theme
from ui.app import App
from ui.widgets.buttons import button


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1. Source: WCAG 2.2, definition of relative luminance."""
    channels = [value / 255 for value in QColor(colour).getRgb()[:3]]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Ratio from 1 to 21. Source: WCAG 2.2, definition of contrast ratio."""
    bright, deep = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (deep + 0.05)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("surface", ["background", "panel"])
@pytest.mark.parametrize("name", ["text", "text_secondary", "accent", "problem", "notice", "success"])
def test_text_has_contrast_of_4_5(name: str, surface: str, dark: bool) -> None:
    assert contrast(tokens.colour(name, dark=dark), tokens.colour(surface, dark=dark)) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("surface", ["background", "panel", "sidebar"])
@pytest.mark.parametrize("name", ["border", "focus", "bullet_bar", "bullet_target", "accent"])
def test_graphics_have_contrast_of_3(name: str, surface: str, dark: bool) -> None:
    assert contrast(tokens.colour(name, dark=dark), tokens.colour(surface, dark=dark)) >= 3


@pytest.mark.parametrize("dark", [False, True])
def test_text_on_filled_grounds_has_contrast_of_4_5(dark: bool) -> None:
    pairs = [("on_accent", "accent"), ("on_accent", "accent_hover"), ("text", "selection")]
    pairs += [tuple(reversed(tokens.ramp(level))) for level in range(5)]
    pairs += [tuple(reversed(tokens.state(state))) for state in State]
    pairs += [(name, f"{name}_background") for name in ("problem", "notice", "success", "info")]
    for ink, ground in pairs:
        assert contrast(tokens.colour(ink, dark=dark), tokens.colour(ground, dark=dark)) >= 4.5, (ink, ground)


@pytest.mark.parametrize("dark", [False, True])
def test_the_bar_of_a_bullet_stands_out_from_its_range(dark: bool) -> None:
    bar, track = (tokens.colour(name, dark=dark) for name in ("bullet_bar", "bullet_high"))
    assert contrast(bar, track) >= 3


@pytest.mark.parametrize("levels", [3, 4, 5])
def test_levels_get_darker_step_by_step(levels: int) -> None:
    shades = [luminance(tokens.colour(tokens.ramp(level, levels)[0])) for level in range(levels)]
    assert shades == sorted(shades, reverse=True)
    assert len(set(shades)) == levels


def test_the_style_sheet_names_only_known_colours(app: App, qapp: QApplication) -> None:
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        app.settings.change(scheme=scheme)
        assert re.findall(r"@\w+", qapp.styleSheet().partition("*/")[2]) == []


def test_the_palette_follows_the_scheme(app: App, qapp: QApplication) -> None:
    for scheme, dark in ((Scheme.DARK, True), (Scheme.LIGHT, False)):
        app.settings.change(scheme=scheme)
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == tokens.colour("background", dark=dark).lower()


def test_icons_take_the_colour_of_a_token_or_are_made_for_one_scheme() -> None:
    values = {value for pair in tokens.COLOURS.values() for value in pair}
    for path in (paths.resources() / "icons").glob("*.svg"):
        colours = set(re.findall(r'(?:stroke|fill)="([^"]+)"', path.read_text(encoding="utf-8")))
        assert colours - {"none", "currentColor"} <= values, path.name


def test_sizes_grow_with_the_text(app: App) -> None:
    app.settings.change(text_size=200)
    assert theme.px(8) == 16
    app.settings.change(text_size=100)
    assert theme.px(8) == 8


def test_what_cannot_be_used_is_paler_in_high_contrast(app: App, qtbot: QtBot) -> None:
    app.settings.change(scheme=Scheme.CONTRAST)
    for kind, text in ((QCheckBox, "Feld"), (QRadioButton, "Feld"), (QPushButton, "Knopf")):
        made = kind(text)
        qtbot.addWidget(made)
        made.setChecked(True)
        made.setEnabled(False)
        made.show()
        picture = made.grab().toImage()
        lightest = max(
            picture.pixelColor(x, y).lightness() for x in range(picture.width()) for y in range(picture.height())
        )
        assert lightest == QColor(tokens.colour("disabled", contrast=True)).lightness(), kind


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST])
@pytest.mark.parametrize(
    ("kind", "ink", "ground"),
    [
        ("", "disabled", "background"),
        ("quiet", "disabled", "background"),
        ("primary", "on_disabled_fill", "disabled_fill"),
    ],
)
def test_icons_of_what_cannot_be_used_have_the_colour_of_its_text(
    qapp: QApplication, scheme: Scheme, kind: str, ink: str, ground: str
) -> None:
    theme.apply(qapp, scheme, 100)
    made = button("Antworten einlesen", kind=kind, icon="add")
    size = made.iconSize()
    shown = made.icon().pixmap(size, QIcon.Mode.Disabled).toImage()
    colours = {shown.pixelColor(x, y).name() for x in range(size.width()) for y in range(size.height())}
    assert theme.colour(ink).name() in colours
    assert theme.colour(ink) != theme.colour(ground)
    theme.apply(qapp, Scheme.LIGHT, 100)


@pytest.mark.parametrize("size", [100, 200])
def test_an_icon_keeps_its_distance_from_the_text(qapp: QApplication, size: int) -> None:
    theme.apply(qapp, Scheme.LIGHT, size)
    beside, alone = button("Als Tabelle zeigen", icon="table"), button("", icon="table", is_alone=True)
    assert beside.iconSize().width() - beside.iconSize().height() >= theme.px(3)
    assert alone.iconSize().width() == alone.iconSize().height()
    theme.apply(qapp, Scheme.LIGHT, 100)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST])
@pytest.mark.parametrize("kind", ["", "primary"])
def test_the_focus_of_a_button_is_seen_and_leaves_its_text_alone(
    qapp: QApplication, qtbot: QtBot, scheme: Scheme, kind: str
) -> None:
    theme.apply(qapp, scheme, 100)
    window = QWidget()
    row = QHBoxLayout(window)
    made, other = button("Drucken …", kind=kind), button("Schließen")
    row.addWidget(made)
    row.addWidget(other)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    before = window.grab(made.geometry()).toImage()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    after = window.grab(made.geometry()).toImage()
    middle = made.height() // 2
    ring = 2 if kind else 0  # beside a ground of its colour the page between them is what changes
    assert contrast(before.pixelColor(ring, middle).name(), after.pixelColor(ring, middle).name()) >= 3
    assert contrast(after.pixelColor(0, middle).name(), theme.colour("background").name()) >= 3
    inside = made.rect().adjusted(8, 8, -8, -8)  # the corners of the ground are round
    assert before.copy(inside) == after.copy(inside)
    window.close()
    theme.apply(qapp, Scheme.LIGHT, 100)
