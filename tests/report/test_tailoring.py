"""What a report tells about scope and thresholds of its assessment."""

from functools import cache
from typing import Any

import pytest

from reifegrad.domain.score import AssessmentScore
from reifegrad.domain.survey import Survey
from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.report import ReportModel
from reifegrad.report.charts import dimension_bullets
from reifegrad.report.effect import effect_rows
from reifegrad.report.tailoring import threshold_rows
from reifegrad.scoring import score_assessment
from reifegrad.survey import shipped_survey
from reifegrad.tailoring import tailored
from tests.factories import make_assessment, make_subject
from tests.report.factories import frame, make_inputs, make_report, organisation_values, survey, words

OWN = {"organisation.level.2": "45", "organisation.light_gap": "0.5"}


@cache
def report(language: Language = "de") -> ReportModel:
    return make_report(make_inputs(left_out={"A3": "kommt 2027", "A8": ""}, thresholds=OWN), language)


def paragraphs(model: ReportModel, title: str) -> list[str]:
    return [text for each, text in model.method.paragraphs if each == title]


def test_dimensions_out_of_scope_are_told_with_their_reason() -> None:
    model = report()
    assert [(each.id, each.reason) for each in model.left_out] == [("A3", "kommt 2027"), ("A8", "")]
    assert not {"A3", "A8"} & {each.id for each in model.dimensions}
    (scope,) = paragraphs(model, "Umfang der Erhebung")
    assert model.left_out_sentence in scope
    assert "(Grund: kommt 2027)" in model.left_out_sentence
    assert f"{len(survey().questions) - 11} von {len(survey().questions)} Fragen" in scope


def test_own_thresholds_are_told_beside_those_of_the_survey() -> None:
    (text,) = paragraphs(report(), "Eigene Schwellen")
    assert "Index ab 45 statt 40" in text
    assert "0,5\u00a0Stufen statt 1\u00a0Stufe" in text
    (light,) = paragraphs(report(), "Ampel")
    assert "unter 0,5\u00a0Stufen" in light
    assert "0,5\u00a0Stufen" in dimension_bullets(report(), frame()).sentence


def test_without_changes_nothing_is_told_about_scope_and_thresholds() -> None:
    model = make_report(make_inputs())
    assert (model.left_out, model.own_thresholds, model.left_out_sentence) == ((), (), "")
    assert paragraphs(model, "Umfang der Erhebung") == paragraphs(model, "Eigene Schwellen") == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", ["ozg-efa", "akzeptanz", "prozesse"])
def test_every_threshold_has_a_meaning_of_its_own_in_every_language(id: str, language: Language) -> None:
    rows = threshold_rows(shipped_survey(id), make_assessment(), words(language))
    assert len({each.meaning for each in rows}) == len(rows)
    assert all(each.value == each.before and not each.is_own for each in rows)


def test_the_effect_names_what_would_change_first() -> None:
    def results(**assessment: Any) -> tuple[Survey, AssessmentScore]:
        run = make_assessment(**assessment)
        asked = tailored(survey(), run)
        return asked, score_assessment(asked, run, [make_subject()], organisation_values(2), {})

    rows = effect_rows(
        results(), results(thresholds={"organisation.level.2": "55", "organisation.level.3": "70"}), words()
    )
    assert rows[0].figure == "Stufe der Organisation"
    assert (rows[0].now[0], rows[0].then[0]) == ("2", "1")
    assert [each.is_changed for each in rows] == [True, *[False] * (len(rows) - 1)]
    gone = effect_rows(results(), results(left_out={"A1": ""}), words())
    assert next(each for each in gone if each.figure.startswith("A1 ")).then == ""
