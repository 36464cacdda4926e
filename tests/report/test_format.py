"""Numbers, days and money have the form of their language."""

from datetime import date, datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reifegrad.domain.plan import Quarter
from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.report import format


@pytest.mark.parametrize(
    ("language", "expected"),
    [("de", "84.500,00\u00a0€"), ("nl", "€\u00a084.500,00"), ("en", "€84,500.00")],
)
def test_money_has_cents_and_the_place_of_the_sign(language: Language, expected: str) -> None:
    assert format.money(84500, language) == expected


@pytest.mark.parametrize(
    ("language", "expected"), [("de", "14.05.2025"), ("nl", "14-05-2025"), ("en", "14\u00a0May\u00a02025")]
)
def test_days(language: Language, expected: str) -> None:
    assert format.day(date(2025, 5, 14), language) == expected


@pytest.mark.parametrize(("language", "expected"), [("de", "54,3"), ("nl", "54,3"), ("en", "54.3")])
def test_a_decimal_has_the_sign_of_the_language(language: Language, expected: str) -> None:
    assert format.number(Fraction(5430, 100), language, 1) == expected


@pytest.mark.parametrize(("language", "expected"), [("de", "14\u202f606"), ("nl", "14.606"), ("en", "14,606")])
def test_thousands_are_parted(language: Language, expected: str) -> None:
    assert format.number(14606, language) == expected


@pytest.mark.parametrize("language", LANGUAGES)
@given(number=st.integers(0, 10**15))
def test_whole_numbers_are_read_as_they_are_written(language: Language, number: int) -> None:
    euros, cents = (format.money(number, language, places).strip("€\u00a0") for places in (0, 2))
    for written in (str(number), format.number(number, language), format.number(number, language, 2), euros, cents):
        assert format.read_number(written, language) == number


@pytest.mark.parametrize("language", LANGUAGES)
@given(number=st.fractions(0, 10**6, max_denominator=1000), places=st.integers(1, 3))
def test_a_number_with_decimals_is_never_read_as_another_one(language: Language, number: Fraction, places: int) -> None:
    written = format.number(number, language, places)
    try:
        read = format.read_number(written, language)
    except ValueError:
        return
    assert format.number(read, language, places) == written


@pytest.mark.parametrize(
    ("language", "number"),
    [(language, text) for language in ("de", "nl") for text in ("1250", "1.250", "1 250", "1\u202f250", "1.250,0")]
    + [("en", text) for text in ("1,250", "1 250", "1250.00", "1,250.00", " 1250\n")],
)
def test_groups_of_digits_and_decimals_of_zero_are_read(language: Language, number: str) -> None:
    assert format.read_number(number, language) == 1250


@pytest.mark.parametrize(
    ("language", "text"),
    [
        *(("de", each) for each in ("18.5", "18,5", "1.25", "1,250", "0.250", "1.250,5", "1.2500", "1 250.000")),
        *(("de", each) for each in ("12 50", "1250.00", "-5", "", "1e3", "١٢", "viel", "9" * 5000)),
        *(("en", each) for each in ("1.250", "1250,00", "18.5", "1,25")),
    ],
)
def test_what_is_no_whole_number_or_could_be_another_one_is_not_read(language: Language, text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        format.read_number(text, language)


def test_halves_are_rounded_up_and_only_here() -> None:
    assert format.number(Fraction(5, 2), "de") == "3"
    assert format.number(Fraction(645, 100), "de", 1) == "6,5"
    assert format.percent(Fraction(815, 1000), "de") == "82\u00a0%"


@pytest.mark.parametrize(("change", "expected"), [(Fraction(5), "+5,0"), (Fraction(-3), "−3,0"), (Fraction(0), "±0,0")])
def test_a_change_shows_its_sign(change: Fraction, expected: str) -> None:
    assert format.signed(change, "de", 1) == expected


def test_a_change_that_rounds_to_nothing_has_no_direction() -> None:
    assert format.signed(Fraction(-1, 1000), "de", 1) == "±0,0"


@pytest.mark.parametrize(
    ("value", "expected"), [(Fraction(2), "2"), (Fraction(5, 2), "2,5"), (Fraction(8, 3), "2,67"), (Fraction(30), "30")]
)
def test_the_shortest_form_has_no_zeros_at_its_end(value: Fraction, expected: str) -> None:
    assert format.shortest(value, "de") == expected


@pytest.mark.parametrize(
    ("language", "expected"), [("de", "Q1\u00a02027"), ("nl", "K1\u00a02027"), ("en", "Q1\u00a02027")]
)
def test_quarters(language: Language, expected: str) -> None:
    assert format.quarter(Quarter(2027, 1), language) == expected


@pytest.mark.parametrize(
    ("parts", "expected"), [([], ""), (["a"], "a"), (["a", "b"], "a und b"), (["a", "b", "c"], "a, b und c")]
)
def test_lists_are_joined_as_in_a_sentence(parts: list[str], expected: str) -> None:
    assert format.listed(parts, "und") == expected


def test_percent_has_the_space_of_its_language() -> None:
    share = Fraction(9, 11)
    assert [format.percent(share, each, 1) for each in LANGUAGES] == ["81,8\u00a0%", "81,8%", "81.8%"]


def test_a_moment_has_day_and_time_in_the_form_of_the_language() -> None:
    at = datetime(2026, 11, 21, 9, 5)
    assert [format.moment(at, each) for each in LANGUAGES] == [
        "21.11.2026, 09:05\u00a0Uhr",
        "21-11-2026, 09.05\u00a0uur",
        "21\u00a0November\u00a02026, 09:05",
    ]
