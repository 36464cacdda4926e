"""Colours by purpose, for screen, PDF and workbook alike. The only home of colour values.

Every colour has a value for light and for dark surroundings; paper is light. Contrasts follow WCAG 2.2 (text 4.5:1,
graphics 3:1) and are computed again in the tests. The level ramp has one hue, light for low and dark for high, so that
it is never read as a traffic light; every cell prints its digit.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:  # the colours are the first thing that the window needs
    from reifegrad.report.model import State

COLOURS: Final[Mapping[str, tuple[str, str]]] = {
    # surfaces
    "background": ("#FFFFFF", "#141A21"),
    "panel": ("#F4F6F9", "#1D252E"),
    "sidebar": ("#E9EDF2", "#10151B"),
    "selection": ("#D6E6F7", "#27313C"),
    "divider": ("#D5DBE3", "#36424F"),
    "desk": ("#D5DBE3", "#36424F"),
    # text and controls
    "text": ("#14202E", "#E8EDF3"),
    "text_secondary": ("#475467", "#B3BECB"),
    "accent": ("#0B5CAD", "#7DB8F0"),
    "accent_hover": ("#094A8C", "#A5CEF5"),
    "on_accent": ("#FFFFFF", "#0E1620"),
    "focus": ("#0B5CAD", "#FFD166"),
    "border": ("#7A8696", "#7F8B99"),
    "disabled": ("#7A8696", "#7F8B99"),
    "disabled_fill": ("#D5DBE3", "#36424F"),
    "disabled_border": ("#D5DBE3", "#36424F"),
    "on_disabled_fill": ("#475467", "#B3BECB"),
    "outline": ("#14202E", "#E8EDF3"),
    # messages: text and background
    "problem": ("#A4161A", "#FF9A94"),
    "notice": ("#7A4B00", "#FFCB6B"),
    "success": ("#146C43", "#7FD6A8"),
    "info": ("#0B5CAD", "#7DB8F0"),
    "problem_background": ("#FCE8E8", "#1D252E"),
    "notice_background": ("#FFF4D6", "#1D252E"),
    "success_background": ("#E5F4EC", "#1D252E"),
    "info_background": ("#E6F0FA", "#1D252E"),
    # level ramp: low to high
    "ramp_1": ("#EAF5FC", "#EAF5FC"),
    "ramp_2": ("#9ECEF1", "#9ECEF1"),
    "ramp_3": ("#5CA3E0", "#5CA3E0"),
    "ramp_4": ("#2165A7", "#2165A7"),
    "ramp_5": ("#133562", "#133562"),
    # the same in six steps
    "ramp6_1": ("#EAF5FC", "#EAF5FC"),
    "ramp6_2": ("#B2D8F3", "#B2D8F3"),
    "ramp6_3": ("#7DBAEB", "#7DBAEB"),
    "ramp6_4": ("#4F99DC", "#4F99DC"),
    "ramp6_5": ("#1F5C9C", "#1F5C9C"),
    "ramp6_6": ("#13325D", "#13325D"),
    "on_ramp_light": ("#14202E", "#14202E"),
    "on_ramp_dark": ("#FFFFFF", "#FFFFFF"),
    "not_applicable": ("#EEF1F5", "#EEF1F5"),
    "not_applicable_hatch": ("#6B7786", "#6B7786"),
    # states: fill and what is drawn on it
    "on_target": ("#2A9D6F", "#2A9D6F"),
    "on_on_target": ("#14202E", "#14202E"),
    "watch": ("#FFC21A", "#FFC21A"),
    "on_watch": ("#14202E", "#14202E"),
    "act": ("#9B1C1C", "#9B1C1C"),
    "on_act": ("#FFFFFF", "#FFFFFF"),
    "no_data": ("#FFFFFF", "#141A21"),
    "on_no_data": ("#14202E", "#E8EDF3"),
    # bullet chart
    "bullet_low": ("#AEB9C5", "#2C3742"),
    "bullet_middle": ("#C3CCD6", "#3A4653"),
    "bullet_high": ("#E3E8EE", "#4A5766"),
    "bullet_bar": ("#0B5CAD", "#7DB8F0"),
    "bullet_target": ("#14202E", "#E8EDF3"),
    # answers of people: fill and what is drawn on it
    "unfavourable": ("#EBA766", "#EBA766"),
    "on_unfavourable": ("#14202E", "#14202E"),
    "neutral": ("#E3E8EE", "#E3E8EE"),
    "on_neutral": ("#14202E", "#14202E"),
    "favourable": ("#2165A7", "#2165A7"),
    "on_favourable": ("#FFFFFF", "#FFFFFF"),
    # distance to the target, in levels: fill and what is drawn on it
    "below_2": ("#8F4300", "#8F4300"),
    "on_below_2": ("#FFFFFF", "#FFFFFF"),
    "below_1": ("#EBA766", "#EBA766"),
    "on_below_1": ("#14202E", "#14202E"),
    "at_target": ("#B2D8F3", "#B2D8F3"),
    "on_at_target": ("#14202E", "#14202E"),
    "above_1": ("#4F99DC", "#4F99DC"),
    "on_above_1": ("#14202E", "#14202E"),
    "above_2": ("#13325D", "#13325D"),
    "on_above_2": ("#FFFFFF", "#FFFFFF"),
    # series of a chart
    "series_1": ("#0B5CAD", "#7DB8F0"),
    "series_2": ("#632500", "#957256"),
    "series_3": ("#AF808E", "#DCFC63"),
    "series_4": ("#768B09", "#4E748E"),
    "series_5": ("#002931", "#D7BDB9"),
}
"""Name -> (light, dark), as "#RRGGBB"."""

_BLACK, _WHITE, _YELLOW, _CYAN = "#000000", "#FFFFFF", "#FFFF00", "#00FFFF"
_GREY: Final = "#595959"
_PALE: Final = "#A6A6A6"

HIGH_CONTRAST: Final[Mapping[str, str]] = (
    dict.fromkeys(COLOURS, _BLACK)
    | {name: _WHITE for name in COLOURS if name.startswith(("text", "on_", "border", "outline", "divider"))}
    | dict.fromkeys(("problem", "notice", "success", "info", "not_applicable_hatch", "bullet_bar"), _WHITE)
    | dict.fromkeys(("accent", "focus", "bullet_target", "series_1"), _YELLOW)
    | dict.fromkeys(("accent_hover", "series_2"), _CYAN)
    | {"on_accent": _BLACK, "selection": "#00337A", "bullet_middle": "#262626", "bullet_high": "#404040"}
    | dict.fromkeys(("disabled", "on_disabled_fill", "disabled_border"), _PALE)
    | {"neutral": _GREY, "favourable": _WHITE, "on_favourable": _BLACK}
    | {"on_ramp_dark": _BLACK, "on_target": _BLACK}
    | {f"ramp_{at}": each for at, each in enumerate((_BLACK, "#333333", _GREY, "#BFBFBF", _WHITE), 1)}
    | {f"ramp6_{at}": each for at, each in enumerate((_BLACK, "#1C1C1C", "#363636", _GREY, "#BFBFBF", _WHITE), 1)}
    | {"below_1": _GREY, "above_1": _WHITE, "on_above_1": _BLACK, "above_2": _YELLOW, "on_above_2": _BLACK}
    | {"series_3": _WHITE, "series_4": "#FF80FF", "series_5": "#80FF80"}
)
"""Few colours on black, for people who need the highest contrast: states are outlines, and shapes tell them apart.

Levels are greys that get lighter from low to high, for the ground is black.
"""

_RAMP_STEPS: Final[Mapping[int, tuple[int, ...]]] = {3: (1, 3, 5), 4: (1, 2, 4, 5), 5: (1, 2, 3, 4, 5)}
_LONG_RAMP: Final = 6


def colour(name: str, *, dark: bool = False, contrast: bool = False) -> str:
    """Return "#RRGGBB". `contrast`: the highest one, which is dark. Raises KeyError for an unknown name."""
    return HIGH_CONTRAST[name] if contrast else COLOURS[name][dark]


def ramp(level: int, levels: int = 5) -> tuple[str, str]:
    """Names of the fill and of the text on it for `level` (0-based) out of 2 or more `levels`.

    With more than six levels neighbours share a fill; the digit on it tells them apart.
    """
    if levels == _LONG_RAMP:
        return f"ramp6_{level + 1}", "on_ramp_light" if level < 4 else "on_ramp_dark"
    known = _RAMP_STEPS.get(levels)
    step = known[level] if known else 1 + 4 * level // (levels - 1)
    return f"ramp_{step}", "on_ramp_light" if step <= 3 else "on_ramp_dark"


def state(value: "State") -> tuple[str, str]:
    """Names of the fill of a state and of what is drawn on it."""
    return value.value, f"on_{value.value}"
