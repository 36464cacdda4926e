"""Kinds of report and the order of their parts; the colour of the house."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reifegrad.domain.workspace import ReportSettings
from reifegrad.report.house_colour import house_colour, is_for_text
from reifegrad.report.templates import Section, Template, arranged, sections_of, template_of
from reifegrad.report_options import as_kept, sections_in

sections = st.lists(st.sampled_from(Section), unique=True).map(tuple)


def test_a_kind_of_report_proposes_its_parts_until_some_are_chosen() -> None:
    assert sections_of(Template.SUMMARY) == ()
    assert sections_of(Template.DEPARTMENTS)[-1] is Section.QUESTIONS
    assert sections_of(Template.LEADERSHIP, ("method", "plan")) == (Section.METHOD, Section.PLAN)


def test_what_is_no_part_or_no_kind_of_report_is_passed_over() -> None:
    assert sections_of(Template.LEADERSHIP, ("plan", "magic", "plan")) == (Section.PLAN,)
    assert template_of("magic") is Template.LEADERSHIP


@given(sections, st.frozensets(st.sampled_from(Section)))
def test_all_that_is_offered_has_a_place_and_the_chosen_parts_keep_their_order(
    chosen: tuple[Section, ...], offered: frozenset[Section]
) -> None:
    found = arranged(chosen, offered)
    assert sorted(found) == sorted(offered)
    assert [each for each in found if each in chosen] == [each for each in chosen if each in offered]


def test_a_part_that_is_not_chosen_stands_behind_the_one_it_usually_follows() -> None:
    found = arranged((Section.PLAN, Section.RESULTS))
    assert found[:3] == (Section.PLAN, Section.DEVELOPMENT, Section.METHOD)


@given(st.sampled_from(Template), sections)
def test_what_a_file_keeps_gives_the_same_parts_again(template: Template, chosen: tuple[Section, ...]) -> None:
    kept, ids = as_kept(template, chosen)
    assert sections_in(ReportSettings(template=kept, sections=ids)) == chosen


def test_a_report_without_any_part_is_the_short_one() -> None:
    assert as_kept(Template.LEADERSHIP, ()) == (Template.SUMMARY, ())


@pytest.mark.parametrize(
    ("text", "colour"), [("#0B5CAD", "#0b5cad"), (" 0b5cad ", "#0b5cad"), ("", ""), ("blau", None), ("#12345", None)]
)
def test_a_colour_is_six_digits(text: str, colour: str | None) -> None:
    assert house_colour(text) == colour


def test_a_pale_colour_is_for_lines_only() -> None:
    assert is_for_text("#0B5CAD")
    assert is_for_text("#767676"), "the lightest grey that reaches 4.5 to 1"
    assert not is_for_text("#777777")
    assert not is_for_text("#FFC21A")
