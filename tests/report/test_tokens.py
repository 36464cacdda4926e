"""Colours can be told apart: by contrast (WCAG 2.2), also in grey print."""

from itertools import combinations, pairwise

import pytest

from reifegrad.report import tokens
from reifegrad.report.model import State


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1; formula of WCAG 2.2."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def lightness(colour: str) -> float:
    """L* of CIELAB, 0 to 100: what remains in grey print."""
    y = luminance(colour)
    return 116 * y ** (1 / 3) - 16 if y > 216 / 24389 else y * 24389 / 27


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("ground", ["background", "panel"])
@pytest.mark.parametrize("ink", ["text", "text_secondary", "accent", "problem", "notice", "success"])
def test_text_is_readable(ink: str, ground: str, dark: bool) -> None:
    assert contrast(tokens.colour(ink, dark=dark), tokens.colour(ground, dark=dark)) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("state", State)
def test_what_is_drawn_on_a_state_is_readable(state: State, dark: bool) -> None:
    fill, ink = tokens.state(state)
    assert contrast(tokens.colour(fill, dark=dark), tokens.colour(ink, dark=dark)) >= 4.5


@pytest.mark.parametrize("levels", [3, 4, 5, 6])
def test_digits_on_the_level_ramp_are_readable_and_steps_differ_in_grey(levels: int) -> None:
    ramp = [tokens.ramp(level, levels) for level in range(levels)]
    for fill, ink in ramp:
        assert contrast(tokens.colour(fill), tokens.colour(ink)) >= 4.5
    for (lower, _), (higher, _) in pairwise(ramp):
        assert lightness(tokens.colour(lower)) - lightness(tokens.colour(higher)) >= (14.5 if levels < 6 else 10.9)


def test_rated_states_differ_in_grey() -> None:
    fills = [tokens.colour(tokens.state(each)[0]) for each in (State.ON_TARGET, State.WATCH, State.ACT)]
    for one, other in combinations(fills, 2):
        assert abs(lightness(one) - lightness(other)) >= 23


@pytest.mark.parametrize("dark", [False, True])
def test_bar_and_target_stand_out_from_the_track(dark: bool) -> None:
    for mark in ("bullet_bar", "bullet_target"):
        assert contrast(tokens.colour(mark, dark=dark), tokens.colour("bullet_high", dark=dark)) >= 3
