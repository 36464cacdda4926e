"""Colours can be told apart: by contrast (WCAG 2.2), in grey print, and by people who see colours differently."""

from collections.abc import Sequence
from itertools import combinations, pairwise

import pytest

from reifegrad.report import tokens
from reifegrad.report.model import State
from tests.report.colours import VISIONS, Triple, ciede2000, contrast, difference, lightness

SCHEMES = pytest.mark.parametrize("dark", [False, True])
BINS = ("below_2", "below_1", "at_target", "above_1", "above_2")
SERIES = tuple(f"series_{number}" for number in range(1, 6))
STATES = (State.ON_TARGET, State.WATCH, State.ACT)
BANNERS = ("info_background", "success_background", "notice_background", "problem_background")


def colours(names: Sequence[str], *, dark: bool = False) -> list[str]:
    return [tokens.colour(each, dark=dark) for each in names]


def closest(names: Sequence[str], vision: str, *, dark: bool = False) -> float:
    """The smallest difference of any two."""
    return min(difference(one, other, vision) for one, other in combinations(colours(names, dark=dark), 2))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((50.0000, 2.6772, -79.7751), (50.0000, 0.0000, -82.7485), 2.0425),
        ((50.0000, 0.0000, 0.0000), (50.0000, -1.0000, 2.0000), 2.3669),
        ((50.0000, 2.4900, -0.0010), (50.0000, -2.4900, 0.0011), 7.2195),
        ((50.0000, 2.5000, 0.0000), (73.0000, 25.0000, -18.0000), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
        ((90.8027, -2.0831, 1.4410), (91.1528, -1.6435, 0.0447), 1.4441),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_difference_is_the_one_of_the_published_test_data(one: Triple, other: Triple, expected: float) -> None:
    assert ciede2000(one, other) == pytest.approx(expected, abs=0.0001)


def test_a_known_pair_of_green_and_red_looks_alike_to_deutan_eyes() -> None:
    assert difference("#63BE7B", "#F8696B", "deutan") == pytest.approx(4.7, abs=0.05)
    assert difference("#28A745", "#DC3545", "deutan") == pytest.approx(3.8, abs=0.05)


@SCHEMES
@pytest.mark.parametrize("ground", ["background", "panel"])
@pytest.mark.parametrize("ink", ["text", "text_secondary", "accent", "problem", "notice", "success"])
def test_text_is_readable(ink: str, ground: str, dark: bool) -> None:
    assert contrast(*colours((ink, ground), dark=dark)) >= 4.5


@SCHEMES
@pytest.mark.parametrize("ground", ["background", "panel", "sidebar", "selection", *BANNERS])
def test_running_text_is_far_above_the_least_contrast(ground: str, dark: bool) -> None:
    assert contrast(*colours(("text", ground), dark=dark)) >= 11


@SCHEMES
@pytest.mark.parametrize("tone", ["info", "success", "notice", "problem"])
def test_a_message_is_readable_in_its_own_colour(tone: str, dark: bool) -> None:
    assert contrast(*colours((tone, f"{tone}_background"), dark=dark)) >= 5.5


@SCHEMES
@pytest.mark.parametrize("fill", ["accent", "accent_hover"])
def test_text_on_the_accent_is_readable(fill: str, dark: bool) -> None:
    assert contrast(*colours(("on_accent", fill), dark=dark)) >= 6


@SCHEMES
@pytest.mark.parametrize("line", ["focus", "border", "outline", "accent"])
@pytest.mark.parametrize("ground", ["background", "panel", "sidebar"])
def test_controls_and_focus_stand_out(line: str, ground: str, dark: bool) -> None:
    assert contrast(*colours((line, ground), dark=dark)) >= 3


@SCHEMES
@pytest.mark.parametrize("state", State)
def test_what_is_drawn_on_a_state_is_readable(state: State, dark: bool) -> None:
    assert contrast(*colours(tokens.state(state), dark=dark)) >= 4.5


@SCHEMES
def test_the_outline_shows_a_state_whose_fill_is_near_the_ground(dark: bool) -> None:
    for ground in ("background", "panel"):
        assert contrast(*colours(("outline", ground), dark=dark)) >= 12
    assert contrast(*colours(("not_applicable_hatch", "background"), dark=dark)) >= 3


@SCHEMES
@pytest.mark.parametrize(("vision", "least"), [("normal", 41.8), ("protan", 22.9), ("deutan", 21.7), ("tritan", 41.0)])
def test_rated_states_differ_for_every_eye(vision: str, least: float, dark: bool) -> None:
    assert closest([tokens.state(each)[0] for each in STATES], vision, dark=dark) >= least


def test_rated_states_differ_in_grey() -> None:
    for one, other in combinations(colours([tokens.state(each)[0] for each in STATES]), 2):
        assert abs(lightness(one) - lightness(other)) >= 23.9


@pytest.mark.parametrize("levels", [3, 4, 5, 6])
@SCHEMES
def test_digits_on_the_level_ramp_are_readable(levels: int, dark: bool) -> None:
    for level in range(levels):
        assert contrast(*colours(tokens.ramp(level, levels), dark=dark)) >= 5.3


@pytest.mark.parametrize("levels", [3, 4, 5, 6])
@pytest.mark.parametrize("vision", VISIONS)
def test_neighbours_on_the_level_ramp_differ_for_every_eye(levels: int, vision: str) -> None:
    fills = colours([tokens.ramp(level, levels)[0] for level in range(levels)])
    least = 12.0 if levels < 6 else 8.5
    assert all(difference(one, other, vision) >= least for one, other in pairwise(fills))


@pytest.mark.parametrize("levels", [3, 4, 5, 6])
def test_the_level_ramp_gets_darker_step_by_step_in_grey(levels: int) -> None:
    fills = colours([tokens.ramp(level, levels)[0] for level in range(levels)])
    least = 14.9 if levels < 6 else 10.9
    assert all(lightness(lower) - lightness(higher) >= least for lower, higher in pairwise(fills))


def test_the_level_ramp_is_the_same_in_light_and_dark() -> None:
    names = [name for name in tokens.COLOURS if "ramp" in name]
    assert names
    assert colours(names) == colours(names, dark=True)


@SCHEMES
def test_what_is_not_applicable_is_hatched_and_bordered_visibly(dark: bool) -> None:
    assert contrast(*colours(("not_applicable_hatch", "not_applicable"), dark=dark)) >= 3
    assert contrast(*colours(("on_ramp_light", "not_applicable"), dark=dark)) >= 4.5


@SCHEMES
@pytest.mark.parametrize("name", BINS)
def test_text_on_the_distance_to_the_target_is_readable(name: str, dark: bool) -> None:
    assert contrast(*colours((name, f"on_{name}"), dark=dark)) >= 5.3


@SCHEMES
@pytest.mark.parametrize("vision", VISIONS)
def test_all_distances_to_the_target_differ_for_every_eye(vision: str, dark: bool) -> None:
    assert closest(BINS, vision, dark=dark) >= 17.4


@SCHEMES
def test_answers_of_people_are_readable_and_differ(dark: bool) -> None:
    names = ("unfavourable", "neutral", "favourable")
    for name in names:
        assert contrast(*colours((name, f"on_{name}"), dark=dark)) >= 5.3
    assert all(closest(names, vision, dark=dark) >= 17.4 for vision in VISIONS)


@SCHEMES
def test_the_marks_of_series_stand_out_from_the_ground(dark: bool) -> None:
    for name in SERIES:
        assert contrast(*colours((name, "background"), dark=dark)) >= 3.3


@pytest.mark.parametrize(("dark", "least"), [(False, 21.9), (True, 22.9)])
@pytest.mark.parametrize("vision", VISIONS)
def test_all_series_differ_for_every_eye(vision: str, dark: bool, least: float) -> None:
    assert closest(SERIES, vision, dark=dark) >= least


@SCHEMES
@pytest.mark.parametrize("track", ["bullet_low", "bullet_middle", "bullet_high"])
def test_bar_and_target_stand_out_from_the_track(track: str, dark: bool) -> None:
    for mark in ("bullet_bar", "bullet_target"):
        assert contrast(*colours((mark, track), dark=dark)) >= 3


@SCHEMES
def test_every_fill_that_carries_text_has_an_ink_that_is_readable_on_it(dark: bool) -> None:
    inks = [each for each in tokens.COLOURS if each.startswith("on_") and each.removeprefix("on_") in tokens.COLOURS]
    assert len(inks) >= 12
    for ink in inks:
        assert contrast(*colours((ink, ink.removeprefix("on_")), dark=dark)) >= 4.5, ink


def test_what_cannot_be_used_is_readable_in_high_contrast_and_looks_different() -> None:
    for ink, ground in (("disabled", "background"), ("on_disabled_fill", "disabled_fill")):
        assert contrast(tokens.colour(ink, contrast=True), tokens.colour(ground, contrast=True)) >= 4.5
    assert tokens.colour("disabled", contrast=True) != tokens.colour("text", contrast=True)


@pytest.mark.parametrize("levels", [3, 4, 5, 6])
def test_levels_differ_in_high_contrast_and_their_digits_are_readable(levels: int) -> None:
    pairs = [[tokens.colour(name, contrast=True) for name in tokens.ramp(at, levels)] for at in range(levels)]
    assert all(contrast(fill, ink) >= 7 for fill, ink in pairs)
    shades = [lightness(fill) for fill, _ in pairs]
    assert all(higher - lower >= 10 for lower, higher in pairwise(shades))


@pytest.mark.parametrize("state", State)
def test_what_is_drawn_on_a_state_is_readable_in_high_contrast(state: State) -> None:
    fill, ink = (tokens.colour(name, contrast=True) for name in tokens.state(state))
    assert contrast(fill, ink) >= 7
