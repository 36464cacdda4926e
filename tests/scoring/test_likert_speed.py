"""Scoring answers of people grows with their number only. How long it takes is measured in `benchmarks`, not here."""

from random import Random
from time import process_time

from reifegrad.scoring import score_assessment
from tests.factories import make_assessment
from tests.scoring.people import Given, make_item, make_people_dimension, make_people_survey, respond


def seconds(responses: int, runs: int) -> float:
    """Best processor time of several runs, because other programs only ever add to it."""
    random = Random(1)
    ids = [f"B{number}.{place}" for number in range(1, 9) for place in range(1, 6)]
    survey = make_people_survey(
        [
            make_people_dimension(f"B{number}", [make_item(f"B{number}.{place}") for place in range(1, 6)])
            for number in range(1, 9)
        ]
    )
    rows: list[dict[str, Given]] = [{id: random.randint(1, 5) for id in ids} for _ in range(responses)]
    people, answers = respond(rows, [{"group": f"Amt {place % 5}"} for place in range(responses)])
    best = float("inf")
    for _ in range(runs):
        start = process_time()
        score_assessment(survey, make_assessment(closed=True), people, answers, {})
        best = min(best, process_time() - start)
    return best


def test_ten_times_the_responses_take_at_most_twenty_times_as_long() -> None:
    assert seconds(3000, runs=3) < 20 * seconds(300, runs=5)
