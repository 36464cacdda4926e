"""How long something takes is told alike everywhere."""

import pytest
from PySide6.QtWidgets import QApplication

from reifegrad.survey.library import shipped_survey
from ui import durations
from ui.survey_list import extent


@pytest.mark.parametrize(
    ("minutes", "words"), [(0, "0 min"), (59, "59 min"), (60, "1 h"), (176, "2 h 56 min"), (600, "10 h")]
)
def test_minutes_become_hours_without_a_part_that_is_zero(qapp: QApplication, minutes: int, words: str) -> None:
    assert durations.in_words(minutes) == words


def test_the_extent_of_a_survey_tells_its_time_in_hours(qapp: QApplication) -> None:
    survey = shipped_survey("ozg-efa")
    whole, short = extent(survey, short_form=False), extent(survey, short_form=True)
    assert whole.startswith("44 questions, about 2 h 56 min; 10 criteria")
    assert short.startswith("15 questions, about 1 h; 10 criteria")
