"""The survey as an assessment asks it: scope, short form, own thresholds."""

from dataclasses import replace
from fractions import Fraction
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reifegrad.domain.score import AssessmentScore, Blocker, LevelResult, ProcessScore
from reifegrad.domain.survey import Capability, GatedIndex, Level, Likert, SubjectKind, Survey
from reifegrad.scoring import score_assessment
from reifegrad.survey import shipped_survey
from reifegrad.tailoring import Aim, aim_of, answers_together, scope_fault, shares, tailored
from tests.factories import (
    answers_of,
    make_assessment,
    make_dimension,
    make_gated_index,
    make_level,
    make_measure,
    make_question,
    make_service,
    make_subject,
    make_survey,
)
from tests.planning.builders import ids, plan_of
from tests.processes import make_process
from tests.scoring.test_properties import Case, cases

SHIPPED = ("ozg-efa", "akzeptanz", "prozesse")


@cache
def shipped(id: str) -> Survey:
    return shipped_survey(id)


def score(survey: Survey, given: dict[str, int], **assessment: Any) -> AssessmentScore:
    run = make_assessment(**assessment)
    return score_assessment(tailored(survey, run), run, [make_subject()], answers_of(given), {})


def index_of(result: AssessmentScore) -> Fraction | None:
    assert result.overall is not None
    return result.overall.index.value


def level_of(result: AssessmentScore) -> LevelResult:
    assert result.level is not None
    return result.level


def gated(gates: dict[str, int] | None = None) -> Survey:
    """Two dimensions of one question each, and a level 1 from 20 points on with these gates."""
    model = make_gated_index([make_level(0), make_level(1, 20, gates)])
    return make_survey([make_dimension("A1", weight=60), make_dimension("A2", weight=40)], model=model)


@pytest.mark.parametrize("id", SHIPPED)
def test_an_assessment_that_changes_nothing_asks_the_survey_itself(id: str) -> None:
    assert tailored(shipped(id), make_assessment()) is shipped(id)


@pytest.mark.parametrize("id", SHIPPED)
def test_tailoring_again_starts_from_the_whole_survey(id: str) -> None:
    first = shipped(id).dimensions[0].id
    run = make_assessment(left_out={first: ""}, short_form=True)
    once = tailored(shipped(id), run)
    assert tailored(once, run) == once
    assert once.whole is shipped(id)
    assert tailored(once, make_assessment()) is shipped(id)


@pytest.mark.parametrize("id", SHIPPED)
def test_nothing_in_a_tailored_survey_speaks_of_dimensions_that_are_left_out(id: str) -> None:
    survey = shipped(id)
    for each in survey.dimensions:
        asked = tailored(survey, make_assessment(left_out={each.id: ""}))
        gone = {question.id for question in each.questions}
        assert asked.questions.keys() == survey.questions.keys() - gone
        for model in asked.scoring.values():
            match model:
                case GatedIndex():
                    assert not gone & {id for level in model.levels for id in level.gates}
                case Likert():
                    assert not gone & {id for stage in model.stages for id in stage.questions}
                    assert each.id not in model.brake
                case Capability():
                    assert not gone & model.knock_outs.keys()


@settings(max_examples=25)
@given(cases(), st.data())
def test_leaving_out_a_dimension_gives_the_figures_of_a_survey_without_it(case: Case, data: st.DataObject) -> None:
    out = data.draw(st.sampled_from([each.id for each in case.survey.dimensions if each.id != "A1"]))
    kept = tuple(each for each in case.survey.dimensions if each.id != out)
    kinds = {each.subject_kind for each in kept}
    questions = {one.id for each in kept for one in each.questions}
    without = replace(
        case.survey,
        dimensions=kept,
        subject_types=tuple(each for each in case.survey.subject_types if each.kind in kinds),
        scoring={kind: model for kind, model in case.survey.scoring.items() if kind in kinds},
    )
    model = without.scoring[SubjectKind.ORGANISATION]
    assert isinstance(model, GatedIndex)
    levels = [_without_gates(each, questions) for each in model.levels]
    without = replace(
        without, scoring={**without.scoring, SubjectKind.ORGANISATION: replace(model, levels=tuple(levels))}
    )
    left_out = replace(case, assessment=make_assessment(left_out={out: "später"}))
    assert left_out.score() == replace(case, survey=without).score()


def _without_gates(level: Level, questions: set[str]) -> Level:
    return replace(level, gates={id: needed for id, needed in level.gates.items() if id in questions})


def test_weights_count_in_proportion_to_what_is_left() -> None:
    survey = make_survey([make_dimension(f"A{at}", weight=weight) for at, weight in ((1, 50), (2, 30), (3, 20))])
    answers = {"A1.1": 4, "A2.1": 2, "A3.1": 0}
    assert index_of(score(survey, answers)) == 65
    assert index_of(score(survey, answers, left_out={"A1": ""})) == Fraction(30 * 50 + 20 * 0, 50)
    run = make_assessment(left_out={"A1": ""})
    assert shares(tailored(survey, run), run) == {"A2": Fraction(3, 5), "A3": Fraction(2, 5)}


def test_a_gate_outside_the_scope_holds_no_level_back() -> None:
    survey = gated(gates={"A2.1": 3})
    answers = {"A1.1": 4, "A2.1": 1}
    assert level_of(score(survey, answers)).blocked_by == (Blocker("A2.1", needed=3, actual=1),)
    free = level_of(score(survey, answers, left_out={"A2": ""}))
    assert (free.value, free.blocked_by) == (1, ())


def test_a_knock_out_outside_the_scope_caps_no_process() -> None:
    survey, process = shipped("prozesse"), make_process()
    fully = dict.fromkeys(survey.questions, 3) | {"C2.1": 0}

    def result(**assessment: Any) -> ProcessScore:
        run = make_assessment(**assessment)
        given = answers_of(fully, process.id)
        return score_assessment(tailored(survey, run), run, [process], given, {}).processes[0]

    assert (result().level.value, result().knocked_out) == (1, ("C2.1",))
    without = result(left_out={"C2": ""})
    assert (without.level.value, without.knocked_out) == (5, ())


def test_services_go_with_the_last_dimension_that_asks_about_them() -> None:
    criteria = make_dimension("K", [make_question("K1")], kind=SubjectKind.SERVICE, weight=0)
    survey = make_survey([make_dimension("A1"), criteria])
    run = make_assessment(left_out={"K": "keine Onlinedienste"})
    asked = tailored(survey, run)
    result = score_assessment(asked, run, [make_subject(), make_service("Hund")], answers_of({"A1.1": 2}), {})
    assert not asked.rates(SubjectKind.SERVICE)
    assert (result.subjects, result.portfolio) == ((), None)


@pytest.mark.parametrize("trigger", ["A2.1<3", "A2.1<3 | A2<50"])
def test_what_is_out_of_scope_calls_for_no_measure(trigger: str) -> None:
    survey = make_survey([make_dimension("A1"), make_dimension("A2")], measures=[make_measure("MA01", trigger)])
    assert ids(plan_of(survey, {"A1.1": 4, "A2.1": 0})) == ["MA01"]
    plan = plan_of(survey, {"A1.1": 4, "A2.1": 0}, left_out={"A2": ""})
    assert (ids(plan), plan.problems) == ([], ())


def test_a_trigger_that_speaks_of_both_still_calls_for_its_measure() -> None:
    survey = make_survey(
        [make_dimension("A1"), make_dimension("A2")], measures=[make_measure("MA01", "A1.1<3 | A2.1<3")]
    )
    assert ids(plan_of(survey, {"A1.1": 1, "A2.1": 0}, left_out={"A2": ""})) == ["MA01"]


@pytest.mark.parametrize(
    ("left_out", "expected"),
    [({}, None), ({"A1": ""}, None), ({"A9": ""}, "choice"), ({"A1": "", "A2": "x"}, "some_dimension")],
)
def test_some_dimension_stays(left_out: dict[str, str], expected: str | None) -> None:
    found = scope_fault(gated(), left_out)
    assert (found and found[2].expected) == expected


def test_the_aim_of_a_dimension_is_one_step_several_or_the_surveys() -> None:
    dimension = make_dimension("A1", [make_question("A1.1"), make_question("A1.2", maximum=2)])
    assert aim_of(dimension, {}) is Aim.OF_SURVEY
    assert aim_of(dimension, {"A1.1": 3, "A1.2": 2}) == 3  # the second question knows no step 3
    assert aim_of(dimension, {"A1.1": 3}) is Aim.SEVERAL
    assert aim_of(dimension, {"A1.1": 2, "A1.2": 1}) is Aim.SEVERAL


def test_people_meet_about_the_organisation_and_each_process() -> None:
    readiness, processes = shipped("ozg-efa"), shipped("prozesse")
    asked = sum(1 for _ in readiness.questions_for(SubjectKind.ORGANISATION))
    assert answers_together(readiness, [make_subject(), make_service("Hund")]) == asked
    assert answers_together(processes, [make_process("a", 1, 1), make_process("b", 1, 2)]) == 2 * len(
        processes.questions
    )
    assert answers_together(shipped("akzeptanz"), []) == 0
