"""A small survey, time that can be set, and ids that count, for tests of the session."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any

import pytest

from reifegrad.domain.survey import ActionField, Effort, SubjectKind, Survey
from reifegrad.domain.workspace import OwnMeasure
from reifegrad.errors import InvalidInput
from tests.factories import make_dimension, make_measure, make_question, make_survey

DAY = date(2026, 11, 21)
SERVICE = SubjectKind.SERVICE
ORGANISATION = SubjectKind.ORGANISATION

OWN = OwnMeasure("Eigenes Vorhaben", ActionField.STEERING, Effort.S, 4, 3)


def survey_of_two_kinds(**changes: Any) -> Survey:
    return make_survey(
        [
            make_dimension(
                "A1", [make_question("A1.1"), make_question("A1.2", not_applicable=False, skipped=(2,))], weight=60
            ),
            make_dimension("A2", weight=40),
            make_dimension("K", [make_question("K1"), make_question("K2")], kind=SERVICE, weight=0),
        ],
        measures=[make_measure("MA01"), make_measure("MA02", "A2.1<3")],
        **changes,
    )


SURVEY = survey_of_two_kinds()


class Clock:
    """Time that passes when told so."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_seconds(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


def numbered() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"id-{next(numbers)}"


def expected_of(error: pytest.ExceptionInfo[InvalidInput]) -> tuple[object, object]:
    return error.value.values["field"], error.value.values["expected"]
