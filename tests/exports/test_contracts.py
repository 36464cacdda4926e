"""The JSON that other programs rely on: keys, units, and how absence is told."""

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest

from reifegrad.domain.score import Absence
from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.exports import json_report, write
from reifegrad.exports.contracts import plan_document, scores_document
from reifegrad.exports.work import Work
from reifegrad.report.model import Section
from tests.exports.examples import Example, make_example
from tests.factories import make_assessment, make_measure
from tests.golden import assert_golden
from tests.planning.builders import joint_plan, own
from tests.planning.staff import make_staff_survey, rated_staff


def scores(example: Example, language: Language = "de") -> dict[str, object]:
    document = scores_document([(example.assessment, example.survey, example.score)], language)
    found: dict[str, object] = document["assessments"][0]
    return found


def test_scores_are_the_agreed_document() -> None:
    example = make_example()
    document = scores_document([(example.assessment, example.survey, example.score)], "de")
    assert_golden("scores", json.loads(json.dumps(document)))


def test_the_plan_is_the_agreed_document() -> None:
    example = make_example()
    assert_golden("plan", json.loads(json.dumps(plan_document(example.assessment, (), example.plan, "de"))))


def test_the_report_as_json_holds_every_part_of_the_report() -> None:
    model = make_example().report()
    document = json.loads(json.dumps(json_report.document(model)))
    assert document["format"] == 1
    parts = {each.name for each in fields(model)} - {"logo", "colour"}  # how pages look, no content
    assert set(document) == {"format", *parts}
    assert (document["day"], document["made_on"]) == ("2026-11-21", "2026-11-21")
    assert document["dimensions"][1]["coverage"] == 4 / 6
    assert document["dimensions"][2]["index"] is None
    assert document["dimensions"][0]["questions"][1]["options"][2] == [3, "Schritt 3"]
    assert document["quarters"][0]["quarter"] == "2027-Q1"
    assert document["sections"] == sorted(Section)
    assert document["dimensions"][0]["state"] == "watch"


def test_numbers_are_not_rounded() -> None:
    portal = scores(make_example())["dimensions"][1]  # type: ignore[index]
    assert portal["coverage"] == 4 / 6
    assert portal["index"] == 100 * 7 / 16


def test_what_is_absent_is_null_with_a_reason() -> None:
    rights = scores(make_example())["dimensions"][2]  # type: ignore[index]
    assert rights == {
        "id": "A3",
        "index": None,
        "coverage": 0.0,
        "confidence": 0.0,
        "reason": "no_answers",
        "status": "not_ratable",
    }


def test_a_share_of_cases_without_case_numbers_is_not_applicable() -> None:
    example = make_example()
    nothing = replace(
        example.score.portfolio.share_at_target_weighted,  # type: ignore[union-attr]
        value=None,
        absence=Absence.NO_CASES,
    )
    portfolio = replace(example.score.portfolio, share_at_target_weighted=nothing)  # type: ignore[type-var]
    found = scores(replace(example, score=replace(example.score, portfolio=portfolio)))["portfolio"]
    assert found["share_at_target_weighted"] is None  # type: ignore[index]
    assert found["reason"] == "not_applicable"  # type: ignore[index]


def test_what_is_there_has_no_reason() -> None:
    assert "reason" not in scores(make_example())["dimensions"][0]  # type: ignore[index]


def test_without_enough_answers_the_level_is_null_with_a_reason() -> None:
    example = make_example()
    score = replace(example.score, level=None)
    level = scores(replace(example, score=score))["level"]
    assert level == {"value": None, "reason": "coverage_too_low", "name": None, "next": None, "blocked_by": []}


def test_a_survey_that_rates_no_organisation_has_null_for_it() -> None:
    example = make_example()
    score = replace(example.score, overall=None, level=None, portfolio=None)
    found = scores(replace(example, score=score))
    assert (found["overall"], found["level"], found["portfolio"]) == (None, None, None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_follow_the_language_and_nothing_else_does(language: Language) -> None:
    example = make_example()
    german, found = scores(example), scores(example, language)
    assert found["level"]["name"] == example.survey.scoring["organisation"].levels[1].name[language]  # type: ignore[index]
    assert {**found, "level": None} == {**german, "level": None}


def test_several_assessments_keep_their_order() -> None:
    example = make_example()
    other = replace(example.assessment, id="assessment-2")
    items = [(each, example.survey, example.score) for each in (other, example.assessment)]
    assert [each["id"] for each in scores_document(items, "de")["assessments"]] == ["assessment-2", "assessment-1"]


def test_measures_come_in_the_order_of_the_plan_and_keep_their_overrides() -> None:
    example = make_example()
    measures = plan_document(example.assessment, (), example.plan, "de")["measures"]
    assert [each["id"] for each in measures] == [each.id for each in example.plan.measures]
    overridden = next(each for each in measures if each["id"] == "MA03")["overrides"]
    assert overridden == {"impact": {"computed": "5", "value": "4", "reason": "Nur wenige Fälle"}}


def test_a_joint_plan_names_its_assessments_and_the_survey_of_every_measure() -> None:
    survey = make_staff_survey([make_measure("MB01", "B1.1<=3.0"), make_measure("MB02", "B1<55")])
    rated = rated_staff(survey, means={"B1.1": "2.6"}, indices={"B1": 42})
    plan = joint_plan([rated], records=[own("E01")])
    document = plan_document(make_assessment(), [rated.assessment], plan, "de")
    assert document["companions"] == [
        {"assessment": rated.assessment.id, "survey": "staff", "version": "1.0", "title": rated.assessment.title}
    ]
    measures = {each["id"]: each for each in document["measures"]}
    assert {id: each["survey"] for id, each in measures.items()} == {"MB01": "staff", "MB02": "staff", "E01": None}
    assert measures["MB01"]["triggered_by"] == [
        {"question": "B1.1", "subject": None, "actual": 2.6, "target": 3.8, "weight": 1, "measured": "value"}
    ]
    assert json.dumps(measures["MB02"]["triggered_by"][0]["actual"]) == "42"


def test_a_json_report_is_read_back_and_a_changed_part_is_named(tmp_path: Path) -> None:
    model, path = make_example().report(), tmp_path / "bericht.json"
    write(model, "json", path)
    assert json_report.faults(model, path) == []
    document = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**document, "municipality": "Andere"}), encoding="utf-8")
    assert json_report.faults(model, path) == ["municipality"]
    path.write_text("{", encoding="utf-8")
    assert json_report.faults(model, path)


def test_a_json_report_is_utf8_and_tells_progress(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    path = tmp_path / "bericht.json"
    json_report.write_file(make_example(name="Ümläutstadt").report(), path, Work(lambda *each: seen.append(each)))
    assert "Ümläutstadt" in path.read_text(encoding="utf-8")
    assert seen == [(0, 1), (1, 1)]
