"""Every file in surveys/ can be used as it is, and the OZG/EfA survey is complete."""

from pathlib import Path

import pytest

from reifegrad import paths
from reifegrad.domain.answer import Answer
from reifegrad.domain.survey import FactStatus, GatedIndex, Minimum, SubjectKind, Survey
from reifegrad.domain.text import LANGUAGES
from reifegrad.planning import names, parse_trigger
from reifegrad.scoring import score_assessment
from reifegrad.survey import check_file, load_survey, shipped_survey
from tests.factories import GATES, READINESS, answers_of, make_assessment, make_subject

FILES = sorted(paths.surveys().iterdir())


@pytest.fixture(scope="module")
def readiness() -> Survey:
    return shipped_survey("ozg-efa", "1.0")


@pytest.mark.parametrize("path", FILES, ids=[each.name for each in FILES])
def test_the_linter_finds_nothing(path: Path) -> None:
    assert check_file(path) == []


@pytest.mark.parametrize("path", FILES, ids=[each.name for each in FILES])
def test_every_question_that_counts_in_an_index_leads_to_a_measure(path: Path) -> None:
    survey = load_survey(path)
    named = {name for each in survey.measures for name in names(parse_trigger(each.trigger))}
    counting = [each for each in survey.dimensions if each.weight and each.id not in named]
    assert [question.id for each in counting for question in each.questions if question.id not in named] == []


@pytest.mark.parametrize("path", FILES, ids=[each.name for each in FILES])
def test_a_survey_is_written_in_all_languages(path: Path) -> None:
    assert load_survey(path).languages == LANGUAGES


def test_the_template_for_the_newer_model_is_marked_and_names_nothing_official() -> None:
    template = shipped_survey("ozg-rgm2")
    model = template.scoring[SubjectKind.SERVICE]
    assert isinstance(model, Minimum)
    assert template.draft
    assert "Entwurf – an amtliche Fassung anpassen" in template.title["de"]
    assert [each.name["de"] for each in model.levels] == [f"Stufe {value}" for value in range(8)]
    assert [each.topic["de"] for each in template.questions.values()] == [f"Kriterium {n}" for n in range(1, 14)]
    assert all([option.value for option in each.options] == list(range(8)) for each in template.questions.values())
    assert template.measures == ()


def test_weights_of_dimensions_and_questions_are_those_of_the_method(readiness: Survey) -> None:
    found = {
        each.id: (each.weight, "".join(str(question.weight) for question in each.questions))
        for each in readiness.dimensions_for(SubjectKind.ORGANISATION)
    }
    assert found == READINESS
    assert sum(len(digits) for _, digits in found.values()) == 44


def test_levels_and_gates_are_those_of_the_method(readiness: Survey) -> None:
    model = readiness.scoring[SubjectKind.ORGANISATION]
    assert isinstance(model, GatedIndex)
    assert {each.value: dict(each.gates) for each in model.levels} == GATES
    assert [each.index for each in model.levels] == [0, 20, 40, 60, 80]


def test_short_form_has_the_heavy_and_the_knock_out_questions(readiness: Survey) -> None:
    asked = list(readiness.questions_for(SubjectKind.ORGANISATION))
    assert [each.id for each in asked if each.short_form] == [
        each.id for each in asked if each.weight == 3 or each.knock_out
    ]


def test_services_have_ten_criteria_and_the_steps_that_they_skip(readiness: Survey) -> None:
    criteria = {each.id: each for each in readiness.questions_for(SubjectKind.SERVICE)}
    assert list(criteria) == [f"K{number}" for number in range(1, 11)]
    assert {id: each.skipped for id, each in criteria.items() if each.skipped} == {"K5": (2,), "K6": (2,), "K7": (1,)}
    assert all(each.short_form for each in criteria.values())


def test_every_organisation_question_has_five_steps_and_a_target(readiness: Survey) -> None:
    for question in readiness.questions_for(SubjectKind.ORGANISATION):
        assert [each.value for each in question.options] == [0, 1, 2, 3, 4]
        assert question.target == 3


def test_the_catalogue_answers_every_organisation_question(readiness: Survey) -> None:
    named = {name for each in readiness.measures for name in names(parse_trigger(each.trigger))}
    assert [each.id for each in readiness.measures] == [f"MA{number:02}" for number in range(1, 31)]
    assert {each.id for each in readiness.questions_for(SubjectKind.ORGANISATION)} <= named


def test_the_best_answers_reach_the_highest_level(readiness: Survey) -> None:
    best = answers_of({each.id: Answer.of(each.maximum) for each in readiness.questions.values()})
    result = score_assessment(readiness, make_assessment(), [make_subject()], best, {})
    assert result.level is not None
    assert (result.level.value, result.level.next) == (4, None)


def test_what_was_not_read_in_the_primary_text_says_why(readiness: Survey) -> None:
    sources = [source for question in readiness.questions.values() for source in question.sources]
    assert {each.status for each in sources} == set(FactStatus)
    assert all(each.note for each in sources if each.status is FactStatus.UNCERTAIN)
