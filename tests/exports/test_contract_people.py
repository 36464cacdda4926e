"""The JSON on people and processes: keys, units, reasons, and nothing that is protected."""

import json
from typing import Any

import pytest

from reifegrad.domain.rated import Rated
from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.exports.contracts import scores_document
from tests.golden import assert_golden
from tests.report.companions import (
    make_process,
    make_responses,
    process_answers,
    processes_rated,
    rate_processes,
    rate_staff,
    staff_answers,
    staff_rated,
)

REASONS = {"coverage_too_low", "not_applicable", "suppressed", "no_answers"}


def scores(rated: Rated, language: Language = "de") -> dict[str, Any]:
    document = scores_document([(rated.assessment, rated.survey, rated.score)], language)
    found: dict[str, Any] = json.loads(json.dumps(document))["assessments"][0]
    return found


def numbers(value: Any) -> list[float]:
    """Every number anywhere inside a document."""
    match value:
        case bool() | None | str():
            return []
        case int() | float():
            return [value]
        case list():
            return [each for one in value for each in numbers(one)]
    return [each for one in value.values() for each in numbers(one)]


def reasons(value: Any) -> set[str]:
    if isinstance(value, list):
        return set().union(*map(reasons, value)) if value else set()
    if not isinstance(value, dict):
        return set()
    own = {value["reason"]} if "reason" in value else set()
    own |= set(value.get("reasons", {}).values()) | ({value["groups_reason"]} if "groups_reason" in value else set())
    return own.union(*map(reasons, value.values()))


def test_people_are_the_agreed_document() -> None:
    found = scores(staff_rated())
    assert [each["id"] for each in found["dimensions"]] == [f"B{each}" for each in range(1, 9)]
    assert_golden("people", {**found, "dimensions": found["dimensions"][:1]})


def test_processes_are_the_agreed_document() -> None:
    assert_golden("processes", scores(processes_rated()))


def test_each_dimension_has_its_figures_and_groups() -> None:
    (first, *_) = scores(staff_rated())["dimensions"]
    assert {"n", "index", "mean", "favourable", "agreement", "alpha", "groups"} <= first.keys()
    assert [(each["name"], each.get("names"), each["n"]) for each in first["groups"]] == [
        ("Bauamt", None, 9),
        ("Bürgerbüro", None, 12),
        ("Kämmerei + Ordnungsamt", ["Kämmerei", "Ordnungsamt"], 11),
    ]


def test_what_may_not_be_told_is_null_and_suppressed() -> None:
    found = scores(rate_staff(make_responses({"Bauamt": 4}), invited=10))
    assert found["overall"] == {"n": None, "index": None, "reason": "suppressed", "band": None}
    assert found["participation"] == {"returned": 4, "invited": 10, "rate": 0.4, "status": "provisional"}
    told = {key: value for key, value in found.items() if key not in ("participation", "minimum")}
    assert numbers(told) == []
    assert reasons(told) == {"suppressed"}
    assert found["groups"] == []
    assert found["groups_reason"] == "suppressed"


def test_a_figure_that_is_absent_by_itself_names_its_reason() -> None:
    first = scores(rate_staff(make_responses({"Bauamt": 12})))["dimensions"][0]
    assert first["alpha"] is None
    assert first["reason"] == "not_applicable"
    assert first["reasons"] == {"alpha": "not_applicable"}
    assert first["index"] is not None


def test_without_invited_people_the_rate_has_no_answer() -> None:
    participation = scores(rate_staff(make_responses({"Bauamt": 12}), invited=None))["participation"]
    assert participation == {"returned": 12, "invited": None, "rate": None, "reason": "no_answers", "status": None}


def test_answers_on_one_side_are_told_without_figures() -> None:
    people = make_responses({"Bauamt": 12})
    found = scores(rate_staff(people, staff_answers(people, B1_1=[4, 5])))
    item = found["dimensions"][0]["items"][0]
    assert (item["mean"], item["counts"], item["extreme"], item["reason"]) == (None, None, "high", "suppressed")


def test_nobody_at_all_is_no_answers() -> None:
    found = scores(rate_staff([]))
    assert found["overall"]["reason"] == "no_answers"
    assert reasons(found) <= REASONS


def test_a_process_names_what_keeps_it_from_the_next_level() -> None:
    first, capped, begun, untouched = scores(processes_rated())["subjects"]
    assert first["attributes"]["PA3.1"] == {"percent": 66.66666666666667, "rating": "L", "coverage": 1.0}
    assert {"attribute": "PA4.1", "needed": "L", "actual": "P", "percent": 33.333333333333336} in first["blocked_by"]
    assert (capped["level"], capped["knocked_out"], capped["automation_ready"]) == (1, ["C2.1"], False)
    assert (begun["level"], begun["reason"]) == (None, "coverage_too_low")
    assert (untouched["level"], untouched["reason"]) == (None, "no_answers")
    assert untouched["attributes"]["PA1.1"]["percent"] is None


def test_processes_together_give_levels_and_shares() -> None:
    found = scores(processes_rated())
    assert found["levels"] == {"0": 0, "1": 1, "2": 0, "3": 1, "4": 0, "5": 0}
    assert found["not_rated"] == 2
    assert (found["share_level_2"], found["share_level_2_weighted"]) == (0.5, 4200 / 6800)


def test_the_share_of_cases_needs_case_numbers() -> None:
    process = make_process("Wohngeld")
    found = scores(rate_processes([process], process_answers(process, "F")))
    assert (found["share_level_2"], found["share_level_2_weighted"], found["reason"]) == (1.0, None, "not_applicable")


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_bands_follow_the_language_and_nothing_else_does(language: Language) -> None:
    german, found = scores(staff_rated()), scores(staff_rated(), language)

    def without_names(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: without_names(each) for key, each in value.items() if key != "band"}
        return [without_names(each) for each in value] if isinstance(value, list) else value

    assert without_names(found) == without_names(german)
    assert found["overall"]["band"]["value"] == german["overall"]["band"]["value"]
