"""Colours, sizes and the one style sheet of the window, all from `reifegrad.report.tokens`.

Sizes are pixels at 100 % text size and grow with the font: `px(8)` is 16 at 200 %. Both the scale and the choice of
light or dark are read from the application (font and palette), so there is no second copy that could differ.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtWidgets import QApplication, QBoxLayout

from reifegrad import paths
from reifegrad.preferences import Scheme
from reifegrad.report import tokens

BASE_POINTS: Final = 10.5
"""Size of running text at 100 %; setting of this tool."""
STYLE: Final = ("-style", "Fusion")
"""Arguments for the application: the same controls on every system. `setStyle` would do the same after PySide has built
the class of the style with all its enumerations, which is a twentieth of the start.
"""
_FAMILY: Final = "Inter"
_WEIGHTS: Final = ("Regular", "SemiBold", "Bold")
"""Those that the window shows; slanted letters are for paper only."""
SIZES: Final = (100, 125, 150, 175, 200)
"""Text sizes on offer, percent."""
_LARGE: Final = 1.5
_ROOMY: Final = 1280, 640
"""Width and height of a screen, in pixels at 100 %, on which things stand side by side with large text as well."""
QUESTION: Final = 1.35
HEADING_2: Final = 1.35
HEADING_1: Final = 1.7
KEY_FIGURE: Final = 2.2
CAPTION: Final = 0.9

GAP_WITHIN: Final = 4
GAP_RELATED: Final = 8
GAP_GROUP: Final = 16
GAP_SECTION: Final = 24


def scale() -> float:
    """Text size, 1.0 to 2.0."""
    return QApplication.font().pointSizeF() / BASE_POINTS


def is_large() -> bool:
    """Whether the text is so large that things stand one below the other, and as much as possible scrolls.

    A window can be moved to any screen, so the smallest one decides.
    """
    if scale() < _LARGE:
        return False
    width, height = map(px, _ROOMY)
    rooms = [each.availableGeometry() for each in QGuiApplication.screens()]
    return any(each.width() < width or each.height() < height for each in rooms)


def direction() -> QBoxLayout.Direction:
    """Side by side; one below the other with large text."""
    return QBoxLayout.Direction.TopToBottom if is_large() else QBoxLayout.Direction.LeftToRight


def px(pixels: float) -> int:
    """Scale a size given for 100 %."""
    return max(1, round(pixels * scale()))


def is_dark() -> bool:
    return QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def is_contrast() -> bool:
    """Whether the window is in high contrast, which is dark as well."""
    return QApplication.palette().color(QPalette.ColorRole.Window) == _of_contrast("background")


def colour(name: str) -> QColor:
    """Return the colour of a token in the present scheme."""
    return QColor(tokens.colour(name, dark=is_dark(), contrast=is_contrast()))


def font(factor: float = 1.0, *, bold: bool = False) -> QFont:
    """The application's font, scaled."""
    made = QFont(QApplication.font())
    made.setPointSizeF(made.pointSizeF() * factor)
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def load_fonts(application: QApplication) -> None:
    """Use the shipped fonts, so that every machine shows every sign; without them the system's font stays."""
    families = set[str]()
    for weight in _WEIGHTS:
        path = paths.resources() / "fonts" / f"{_FAMILY}-{weight}.ttf"
        families.update(QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path))))
    if _FAMILY in families:
        application.setFont(QFont(_FAMILY))


def apply(application: QApplication, scheme: Scheme, size: int) -> None:
    """Set font size, palette and style sheet. `size` in percent, 100 to 200."""
    contrast = _wants_contrast(application, scheme)
    dark = contrast or _wants_dark(application, scheme)
    made = QFont(application.font())
    made.setPointSizeF(BASE_POINTS * size / 100)
    application.setFont(made)
    colours = {name: tokens.colour(name, dark=dark, contrast=contrast) for name in tokens.COLOURS}
    application.setPalette(_palette(colours))
    sheet = _style_sheet(colours, "dark" if dark else "light", size / 100)
    if sheet != application.styleSheet():  # else Qt would style every widget there is anew
        application.setStyleSheet(sheet)


def _wants_dark(application: QApplication, scheme: Scheme) -> bool:
    if scheme is Scheme.SYSTEM:
        return application.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return scheme is Scheme.DARK


def _wants_contrast(application: QApplication, scheme: Scheme) -> bool:
    if scheme is Scheme.SYSTEM:
        hints = application.styleHints()  # held: what it hands out goes with its wrapper
        return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    return scheme is Scheme.CONTRAST


def _of_contrast(name: str) -> QColor:
    return QColor(tokens.colour(name, contrast=True))


def _palette(colours: Mapping[str, str]) -> QPalette:
    def of(name: str) -> QColor:
        return QColor(colours[name])

    role = QPalette.ColorRole
    palette = QPalette(of("panel"))
    for each, name in (
        (role.Window, "background"),
        (role.Base, "background"),
        (role.AlternateBase, "panel"),
        (role.Button, "panel"),
        (role.ToolTipBase, "panel"),
        (role.WindowText, "text"),
        (role.Text, "text"),
        (role.ButtonText, "text"),
        (role.ToolTipText, "text"),
        (role.PlaceholderText, "text_secondary"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
        (role.Highlight, "selection"),
        (role.HighlightedText, "text"),
        (role.Accent, "accent"),
        (role.Mid, "divider"),
        (role.Dark, "border"),
    ):
        palette.setColor(each, of(name))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, of("disabled"))
    return palette


def _style_sheet(colours: Mapping[str, str], scheme: str, size: float) -> str:
    """`scheme` is light or dark: it names the drawings that the sheet itself loads."""
    values = dict(colours)
    values["scheme"] = scheme
    values["icons"] = _icon_folder().as_posix()
    for pixels in (1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 28, 32):
        values[f"px{pixels}"] = (
            f"{max(1, int(pixels * size + 0.5))}px"  # half up: circles stay as round as their radius says
        )
    sheet = _template()
    for name in sorted(values, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", values[name])
    return sheet


@cache
def _template() -> str:
    return (paths.resources() / "style" / "window.qss").read_text(encoding="utf-8")


def _icon_folder() -> Path:
    return paths.resources() / "icons"


def pixmap(name: str, colour_name: str, pixels: int, ratio: float = 1.0) -> QPixmap:
    """Draw `resources/icons/NAME.svg` in the colour of a token, `pixels` wide and high; Qt keeps it for next time."""
    ink = colour(colour_name).name()
    key = f"icon {name} {ink} {pixels} {ratio}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    from PySide6.QtSvg import QSvgRenderer

    source = (_icon_folder() / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", ink).encode()))
    drawn = QPixmap(round(pixels * ratio), round(pixels * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, drawn.width(), drawn.height()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def icon(
    name: str,
    colour_name: str = "text_secondary",
    checked: str | None = None,
    *,
    disabled: str = "disabled",
    size: int = 20,
    behind: int = 0,
) -> QIcon:
    """An icon of `size` pixels at 100 %, with a second colour for the checked state if wanted.

    `disabled` is the colour where it cannot be used; `behind`: pixels at 100 % that stay free at its right.
    """
    ratio = QApplication.primaryScreen().devicePixelRatio() if QApplication.primaryScreen() else 1.0

    def drawn(ink: str) -> QPixmap:
        square = pixmap(name, ink, px(size), ratio)
        return _with_room(square, px(behind)) if behind else square

    made = QIcon(drawn(colour_name))
    made.addPixmap(drawn(disabled), QIcon.Mode.Disabled)
    if checked:
        made.addPixmap(drawn(checked), QIcon.Mode.Normal, QIcon.State.On)
    return made


def _with_room(square: QPixmap, pixels: int) -> QPixmap:
    ratio = square.devicePixelRatio()
    wider = QPixmap(square.width() + round(pixels * ratio), square.height())
    wider.fill(Qt.GlobalColor.transparent)
    wider.setDevicePixelRatio(ratio)
    painter = QPainter(wider)
    painter.drawPixmap(0, 0, square)
    painter.end()
    return wider
