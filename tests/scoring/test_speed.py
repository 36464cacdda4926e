"""Scoring grows with the number of services only. How long it takes is measured in `benchmarks`, not here."""

from time import process_time

from reifegrad.domain.answer import Answer, Evidence
from reifegrad.domain.survey import SubjectKind
from reifegrad.scoring import score_assessment
from tests.factories import answers_of, make_assessment, make_readiness_survey, make_service, make_subject


def seconds(services: int, runs: int = 40) -> float:
    """Best processor time of several runs, because other programs only ever add to it."""
    survey = make_readiness_survey()
    asked = list(survey.questions_for(SubjectKind.ORGANISATION))
    assert len(asked) == 44
    answers = answers_of({each.id: (at % 5, Evidence.PLAUSIBLE) for at, each in enumerate(asked)})
    subjects = [make_subject(), *(make_service(f"s{at}", 10 * at, at) for at in range(services))]
    for subject in subjects[1:]:
        given = {f"K{number}": Answer.of(number % 5) for number in range(1, 10)}
        answers |= answers_of(given | {"K10": Answer.not_applicable("entfällt")}, subject.id)
    best = float("inf")
    for _ in range(runs):
        start = process_time()
        score_assessment(survey, make_assessment(), subjects, answers, {})
        best = min(best, process_time() - start)
    return best


def test_ten_times_the_services_take_at_most_twenty_times_as_long() -> None:
    assert seconds(1000, runs=5) < 20 * seconds(100)
