"""A colour that a municipality brings along: whether it is one, and what it can be used for."""

import re
from typing import Final

LEAST_CONTRAST: Final = 4.5
"""Ratio to white that text needs. Source: WCAG 2.2, success criterion 1.4.3."""
_COLOUR: Final = re.compile(r"#?([0-9a-fA-F]{6})")
_PAPER: Final = "#FFFFFF"


def house_colour(text: str) -> str | None:
    """Return the colour as "#rrggbb", "" for none; None if the text is no colour. The "#" may be missing."""
    found = _COLOUR.fullmatch(text.strip())
    if found:
        return f"#{found[1].lower()}"
    return None if text.strip() else ""


def is_for_text(colour: str) -> bool:
    """Whether text in this colour can be read on white paper; a paler one is for lines only."""
    return contrast(colour, _PAPER) >= LEAST_CONTRAST


def contrast(one: str, other: str) -> float:
    """Ratio of two colours "#rrggbb", from 1 to 21. Source: WCAG 2.2, definition of contrast ratio."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    """Source: WCAG 2.2, definition of relative luminance."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
