"""The survey of staff acceptance is the one of the method, and its wording keeps its promises."""

import pytest

from reifegrad.domain.survey import Duty, Likert, QuestionKind, SubjectKind, Survey
from reifegrad.domain.text import LANGUAGES
from reifegrad.planning import names, parse_trigger
from reifegrad.survey import shipped_survey

REVERSED = {"B1.3", "B2.4", "B3.5", "B4.4", "B4.5", "B5.4", "B6.4", "B7.4", "B8.1", "B8.2", "B8.3", "B8.4", "B8.5"}
SHORT_FORM = "B1.1 B1.3 B2.1 B2.4 B3.1 B3.2 B4.1 B4.3 B5.1 B5.3 B6.1 B6.4 B7.1 B7.2 B8.1 B8.5"
WEIGHTS = {"B1": 20, "B2": 15, "B3": 10, "B4": 15, "B5": 10, "B6": 10, "B7": 10, "B8": 10, "B9": 0}

EFFORT_IMPACT_LEAD = (
    "XS5BM XS3DB S5AL S5AL M4DB S3DB S3BM S4IT L3IT S3ORG M4PE M3IT S3PE M3PE "
    "S4KOM S5BM XS2AL M4PE S4BM L3IT S4IT S4AL XS3BM XS4DB S4BM M4BM XS3DB S4AL"
)
REQUIRES = {
    "MB05": "MA01",
    "MB06": "MB05",
    "MB07": "MA02",
    "MB08": "MA26",
    "MB20": "MA03",
    "MB21": "MA26",
    "MB22": "MA03",
    "MB28": "MA01",
}


@pytest.fixture(scope="module")
def staff() -> Survey:
    return shipped_survey("akzeptanz", "1.0")


@pytest.fixture(scope="module")
def model(staff: Survey) -> Likert:
    found = staff.scoring[SubjectKind.RESPONSE]
    assert isinstance(found, Likert)
    return found


def test_five_statements_for_each_of_eight_weighted_dimensions(staff: Survey) -> None:
    assert {each.id: each.weight for each in staff.dimensions} == WEIGHTS
    assert all(len(each.questions) == 5 for each in staff.dimensions)
    assert all(
        question.scale == "agreement" and [option.value for option in question.options] == [1, 2, 3, 4, 5]
        for each in staff.dimensions
        if each.weight
        for question in each.questions
    )


def test_what_is_reversed_and_what_the_short_form_asks(staff: Survey) -> None:
    assert {each.id for each in staff.questions.values() if each.reversed} == REVERSED
    assert " ".join(each.id for each in staff.questions.values() if each.short_form) == SHORT_FORM


def test_outcomes_are_asked_besides_the_index(staff: Survey) -> None:
    kinds = {each.id: each.kind for each in staff.dimensions[-1].questions}
    assert kinds == {
        "B9.1": QuestionKind.SCALE,
        "B9.2": QuestionKind.SCALE,
        "B9.3": QuestionKind.CHOICE,
        "B9.4": QuestionKind.COMMENT,
        "B9.5": QuestionKind.COMMENT,
    }
    assert [each.value for each in staff.questions["B9.2"].options] == list(range(11))


def test_bands_minima_and_bounds_are_those_of_the_method(model: Likert) -> None:
    assert [each.index for each in model.levels] == [0, 40, 55, 70, 85]
    assert (model.minimum_total, model.minimum_group, model.minimum_item, model.minimum_crossing) == (5, 7, 10, 10)
    assert (model.favourable, model.unfavourable, model.answered, model.target) == (4, 2, 50, 70)
    assert (model.agreement_high, model.agreement_low) == (70, 50)
    assert (model.alpha_people, model.alpha_low) == (30, 70)
    assert (model.participation_full, model.participation_provisional) == (50, 30)


def test_stages_follow_each_other_and_the_brake_names_its_measures(model: Likert) -> None:
    assert [" ".join(each.questions) for each in model.stages] == [
        "B5.1 B5.2",
        "B5.3 B5.4 B5.5",
        "B6.1 B6.5",
        "B6.2 B6.3 B6.4",
        "B7.3 B7.5",
    ]
    assert model.stage_barrier == 3
    assert (model.brake_below, model.brake) == (50, {"B1": "MB03", "B4": "MB22", "B7": "MB16"})
    assert model.recommendation is not None
    assert (model.recommendation.promoters, model.recommendation.detractors) == (9, 6)


def test_measures_are_those_of_the_method(staff: Survey) -> None:
    assert [each.id for each in staff.measures] == [f"MB{number:02}" for number in range(1, 29)]
    assert " ".join(f"{each.effort}{each.impact}{each.lead}" for each in staff.measures) == EFFORT_IMPACT_LEAD
    assert {each.id: " ".join(each.requires) for each in staff.measures if each.requires} == REQUIRES
    assert [each.id for each in staff.measures if each.duty is not Duty.NONE] == ["MB26"]


def test_measures_also_answer_to_the_whole(staff: Survey) -> None:
    triggers = {each.id: each.trigger for each in staff.measures}
    assert triggers["MB01"] == "overall<55 | B9.2 net<0"
    assert triggers["MB02"] == "any item r_wg<0.5"
    assert triggers["MB27"] == "participation<30 %"
    assert [each for each in triggers if "<55 |" in triggers[each]] == ["MB01", "MB03", "MB08", "MB13"]


def test_every_statement_of_the_index_leads_to_a_measure(staff: Survey) -> None:
    named = {name for each in staff.measures for name in names(parse_trigger(each.trigger))}
    assert {question.id for each in staff.dimensions if each.weight for question in each.questions} <= named


def test_what_people_are_told_names_the_smallest_groups(staff: Survey) -> None:
    for language in LANGUAGES:
        told = " ".join(each[language] for each in staff.introduction)
        assert told.count("{minimum}") == told.count("{group_minimum}") == 1
        assert "{" not in told.replace("{minimum}", "").replace("{group_minimum}", "")


def test_statements_about_one_system_name_it_once_and_not_at_their_start(staff: Survey) -> None:
    about_one = [each.project_text for each in staff.questions.values() if each.project_text]
    assert len(about_one) >= 40
    for wording in about_one:
        for language in LANGUAGES:
            assert wording[language].count("{name}") == 1
            assert not wording[language].startswith("{name}")


def test_a_protected_name_of_a_model_is_not_used(staff: Survey) -> None:
    assert "adkar" not in repr(staff).casefold()
