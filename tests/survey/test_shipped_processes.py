"""The survey of processes is that of the method: attributes, gates, triggers, and levels that can be reached."""

import pytest

from reifegrad.domain.answer import Answer
from reifegrad.domain.survey import Capability, Duty, SubjectKind, Survey
from reifegrad.scoring import score_assessment
from reifegrad.survey import shipped_survey
from tests.factories import answers_of, make_assessment
from tests.processes import THEMES, make_process


@pytest.fixture(scope="module")
def processes() -> Survey:
    return shipped_survey("prozesse", "1.0")


def test_themes_and_attributes_share_the_questions_as_the_method_says(processes: Survey) -> None:
    assert {
        each.id: (each.weight, tuple(question.attribute for question in each.questions))
        for each in processes.dimensions
    } == THEMES


def test_every_question_has_four_steps_and_the_target_of_its_level(processes: Survey) -> None:
    for question in processes.questions.values():
        assert [each.value for each in question.options] == [0, 1, 2, 3]
        assert question.target == (3 if question.attribute == "PA1.1" else 2)
        assert question.short_form == (question.id < "C4")


def test_gates_always_apply(processes: Survey) -> None:
    model = processes.scoring[SubjectKind.PROCESS]
    assert isinstance(model, Capability)
    assert (model.cap, dict(model.knock_outs), dict(model.automation)) == (1, {"C2.1": 1, "C3.4": 1}, {"C4.4": 2})
    assert not any(processes.questions[id].not_applicable for id in (*model.knock_outs, *model.automation))


def test_levels_go_from_the_worst_answers_to_the_best(processes: Survey) -> None:
    process = make_process()
    for value, level in ((0, 0), (2, 1), (3, 5)):
        given = answers_of({id: Answer.of(value) for id in processes.questions}, process.id)
        (result,) = score_assessment(processes, make_assessment(), [process], given, {}).processes
        assert result.level.value == level


def test_the_catalogue_is_complete_and_duties_are_marked(processes: Survey) -> None:
    assert [each.id for each in processes.measures] == [f"MC{number:02}" for number in range(1, 30)]
    assert [each.id for each in processes.measures if each.duty is Duty.REQUIRED] == ["MC01", "MC08", "MC28"]


def test_the_process_that_a_trigger_names_is_a_type_of_process(processes: Survey) -> None:
    (attribute,) = (
        each for each in processes.subject_type(SubjectKind.PROCESS).attributes if each.id == "process_type"
    )
    (measure,) = (each for each in processes.measures if each.id == "MC28")
    assert measure.trigger == "process = Rechnungseingang & C5.3<F"
    assert [each.id for each in attribute.choices if each.label["de"] == "Rechnungseingang"] == ["invoice"]
