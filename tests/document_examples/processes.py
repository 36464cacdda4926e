"""The examples about processes, the surveys side by side, and changes."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from reifegrad.domain.answer import Answer
from reifegrad.domain.score import ProcessScore
from reifegrad.domain.survey import SubjectKind
from reifegrad.scoring import Mark, combine, score_assessment, trend, ways_up
from tests.combined import processes, readiness, staff
from tests.document_examples import Compute, Result
from tests.document_examples.organisation import described, yes_or_no
from tests.factories import answers_of, make_assessment, make_dimension
from tests.processes import (
    LETTERS,
    LEVEL_OF,
    letters,
    make_capability,
    make_process,
    make_process_question,
    make_process_survey,
    make_shipped_capability,
)

Given = Mapping[str, Any]
Results = Mapping[str, Result]


def entered(given: Given) -> dict[str, Any]:
    """Answers from letters by attribute, or by question."""
    answers: dict[str, Any] = {id: Answer.of(LETTERS.index(each)) for id, each in given.items() if id.startswith("C")}
    for attribute in given:
        if attribute in LEVEL_OF:
            answers |= letters(attribute, given[attribute])
    return answers


def process(given: Given) -> ProcessScore:
    bounds = {name: each for name, each in given.items() if name == "fully"}
    survey = make_process_survey(model=make_shipped_capability(**bounds))
    subject = make_process()
    answers = answers_of(entered(given), subject.id)
    return score_assessment(survey, make_assessment(), [subject], answers, {}).processes[0]


def level_of_a_process(given: Given) -> Results:
    found = process(given)
    rated = [each for each in found.attributes if each.id in given]
    return {
        "percent": [each.percent.value for each in rated],
        "ratings": [each.rating for each in rated],
        "level": found.level.value,
        "at least": yes_or_no(found.at_least),
        "missing for the next": [each.attribute_id for each in found.blocked_by if each.attribute_id in given],
        "knocked out by": found.knocked_out,
    }


def profile(given: Given) -> Results:
    found = process(given)
    return {"themes": [each.index.value for each in found.themes], "profile": found.profile.index.value}


def continuity(given: Given) -> Results:
    return {"continuity": process(given).continuity.value}


def together(given: Given) -> Results:
    """Processes with one question per attribute, of which one more is that of digital continuity."""
    asked = {"PA1.1": "C1.1", "PA2.1": "C2.1", "PA3.1": "C3.1", "PA5.1": "C5.1"}
    questions = [make_process_question(id, attribute) for attribute, id in asked.items()]
    theme = make_dimension("C", questions, kind=SubjectKind.PROCESS)
    model = make_capability(asked, continuity=("C5.1",), continuity_least=1)
    subjects, answers = [], {}
    for at, (level, cases, letter) in enumerate(zip(given["levels"], given["cases"], given["continuity"], strict=True)):
        subjects.append(make_process(f"p{at}", cases, at))
        values = {id: 3 if LEVEL_OF[attribute] <= level else 0 for attribute, id in asked.items()}
        answers |= answers_of(values | {"C5.1": LETTERS.index(letter)}, f"p{at}")
    survey = make_process_survey([theme], model)
    found = score_assessment(survey, make_assessment(), subjects, answers, {}).process_portfolio
    assert found
    return {
        "share": found.share_at_target.value,
        "share of cases": found.share_at_target_weighted.value,
        "per level": list(found.levels.values()),
        "continuity": found.continuity.value,
    }


def side_by_side(given: Given) -> Results:
    found = combine(
        [
            readiness(given["readiness"], given["A5"]),
            staff(Fraction(str(given["staff"]))),
            processes(*given["processes"]),
        ]
    )
    return {
        "bands": [each.band for each in found.standings],
        "statements": [each.message for each in found.statements],
    }


def changes(given: Given) -> Results:
    def mark(index: float, level: int, coverage: int) -> Mark:
        return Mark(Fraction(str(index)), level, Fraction(coverage, 100))

    pairs = zip(given["index"], given["level"], given["coverage"], strict=True)
    return {"trend": [trend(*(mark(*each) for each in zip(*figures, strict=True))) for figures in pairs]}


def ways_of_a_process(given: Given) -> Results:
    survey, subject = make_process_survey(), make_process()
    answers = answers_of(entered(given), subject.id)
    return described(ways_up(survey, make_assessment(), subject, answers))


COMPUTED: Mapping[str, Compute] = {
    "level of a process": level_of_a_process,
    "level of a process whose level 2 is not fully achieved": level_of_a_process,
    "level of a process with unknown answers": level_of_a_process,
    "level of a process without an owner": level_of_a_process,
    "profile of a process": profile,
    "digital continuity": continuity,
    "digital continuity with two values": continuity,
    "processes together": together,
    "surveys side by side": side_by_side,
    "surveys side by side with processes below their target": side_by_side,
    "changes of an index": changes,
    "ways up for a process": ways_of_a_process,
}
