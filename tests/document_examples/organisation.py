"""The examples about organisation, services, the traffic light, and what would raise their levels."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from reifegrad.domain.answer import Answer, Evidence
from reifegrad.domain.score import AssessmentScore, SubjectScore
from reifegrad.domain.survey import Dimension, GatedIndex, SubjectKind
from reifegrad.domain.ways import Ways
from reifegrad.report.states import dimension_state
from reifegrad.scoring import score_assessment, ways_up
from reifegrad.tailoring import shares, tailored
from reifegrad.thresholds import threshold_faults
from tests.document_examples import Compute, Result
from tests.factories import (
    answers_of,
    make_assessment,
    make_dimension,
    make_gated_index,
    make_level,
    make_question,
    make_service,
    make_subject,
    make_survey,
)

Given = Mapping[str, Any]
Results = Mapping[str, Result]


def answer(written: int | str, evidence: str = "none") -> Answer:
    """An answer as a document writes it: a step, "unknown" or "not applicable"."""
    match written:
        case "unknown":
            return Answer.unknown()
        case "not applicable":
            return Answer.not_applicable("entfällt")
        case _:
            return Answer.of(int(written), Evidence(evidence))


def yes_or_no(fact: bool) -> str:
    return "yes" if fact else "no"


def described(ways: Ways) -> Results:
    sets = [", ".join(f"{each.question_id} to {each.to}" for each in changes) for changes in ways.sets]
    return {"target": ways.target, "sets": sets, "first set": sets[0], "count": ways.count}


def score_of(dimensions: Sequence[Dimension], given: Mapping[str, Answer], **model: Any) -> AssessmentScore:
    survey = make_survey(dimensions, model=make_gated_index(**model))
    return score_assessment(survey, make_assessment(), [make_subject()], answers_of(given), {})


def dimension(weights: Sequence[int], highest: int, targets: Sequence[int] | None = None) -> Dimension:
    return make_dimension(
        "A5",
        [
            make_question(f"A5.{at}", weight=weight, maximum=highest, target=targets[at] if targets else highest)
            for at, weight in enumerate(weights)
        ],
    )


def one_dimension(weights: Sequence[int], highest: int, answers: Sequence[Answer]) -> AssessmentScore:
    return score_of([dimension(weights, highest)], {f"A5.{at}": each for at, each in enumerate(answers)})


def index_of_a_dimension(given: Given) -> Results:
    answers = [answer(*written) for _, *written in given["answers"]]
    found = one_dimension([weight for weight, *_ in given["answers"]], given["highest"], answers).dimensions[0]
    return {
        "index": found.index.value,
        "coverage": found.coverage.value,
        "confidence": found.confidence.value,
        "band": found.confidence_band,
        "status": found.status,
    }


def index_with_zeros(given: Given) -> Results:
    return {
        name: one_dimension(given["weights"], given["highest"], list(map(answer, given[name])))
        .dimensions[0]
        .index.value
        for name in ("unknown", "both")
    }


def overall_index(given: Given) -> Results:
    dimensions = [
        make_dimension(id, [make_question(f"{id}.1", maximum=100)], weight=weight)
        for id, weight in given["weights"].items()
    ]
    overall = score_of(dimensions, {f"{id}.1": Answer.of(index) for id, index in given["indices"].items()}).overall
    return {"index": overall.index.value if overall else None}


def level_of_the_organisation(given: Given) -> Results:
    """A dimension of a thousand steps sets the index; the gates weigh nothing."""
    levels = [make_level(at, index, given["gates"].get(at)) for at, index in enumerate(given["thresholds"])]
    dimensions = [
        make_dimension("X", [make_question("X.1", maximum=1000)], weight=100),
        make_dimension("G", [make_question(id) for id in given["answers"]], weight=0),
    ]
    answers = {id: Answer.of(value) for id, value in given["answers"].items()}
    level = score_of(dimensions, answers | {"X.1": Answer.of(int(10 * given["index"]))}, levels=levels).level
    assert level
    return {
        "level": level.value,
        "level by the index alone": level.index_level,
        "missing": [each.question_id for each in level.blocked_by],
        "index points missing": level.missing_index,
    }


def service(answers: Mapping[str, Answer], cases: int | None = None, name: str = "s") -> SubjectScore:
    criteria = make_dimension("K", [make_question(id) for id in answers], kind=SubjectKind.SERVICE, weight=0)
    entered = answers_of(answers, name)
    return score_assessment(
        make_survey([criteria]), make_assessment(), [make_service(name, cases)], entered, {}
    ).subjects[0]


def level_of_a_service(given: Given) -> Results:
    answers = {f"K{at}": answer(each) for at, each in enumerate(given["criteria"], start=1)}
    found = service(answers)
    values = [each.value for each in answers.values() if each.value is not None]
    return {
        "mean": Fraction(sum(values), len(values)),
        "level": found.level.value,
        "at most": yes_or_no(found.at_most),
        "limited by": found.limited_by,
        "one step away": yes_or_no(found.one_step),
    }


def portfolio_of_services(given: Given) -> Results:
    services = [make_service(f"s{at}", cases, at) for at, cases in enumerate(given["cases"])]
    criteria = make_dimension("K", [make_question("K1")], kind=SubjectKind.SERVICE, weight=0)
    answers = {}
    for each, level in zip(services, given["levels"], strict=True):
        answers |= answers_of({"K1": level}, each.id)
    found = score_assessment(make_survey([criteria]), make_assessment(), services, answers, {}).portfolio
    assert found
    return {
        "share": found.share_at_target.value,
        "share of cases": found.share_at_target_weighted.value,
        "per level": list(found.levels.values()),
    }


def ways_of_an_organisation(given: Given) -> Results:
    levels = [make_level(at, index, given["gates"].get(at)) for at, index in enumerate(given["thresholds"])]
    dimensions = [
        make_dimension(id, [make_question(each) for each in given["answers"] if each.startswith(id)], weight=50)
        for id in dict.fromkeys(each[0] for each in given["answers"])
    ]
    survey = make_survey(dimensions, model=make_gated_index(levels))
    return described(ways_up(survey, make_assessment(), make_subject(), answers_of(given["answers"])))


def ways_of_a_service(given: Given) -> Results:
    def skipped(id: str) -> tuple[int, ...]:
        offered = given.get(f"{id} offers", range(5))
        return tuple(value for value in range(5) if value not in offered)

    questions = [make_question(id, skipped=skipped(id)) for id in given["criteria"]]
    survey = make_survey([make_dimension("K", questions, kind=SubjectKind.SERVICE, weight=0)])
    return described(ways_up(survey, make_assessment(), make_service("s"), answers_of(given["criteria"], "s")))


def traffic_light(given: Given) -> Results:
    asked = dimension(given["weights"], 4, given["targets"])
    found = [
        score_of([asked], {f"A5.{at}": answer(each) for at, each in enumerate(answers)}).dimensions[0]
        for answers in given["answers"]
    ]
    return {
        "gaps": [each.gap for each in found],
        "states": [dimension_state(make_gated_index(), each) for each in found],
    }


def scope_of_an_assessment(given: Given) -> Results:
    """The same answers with everything asked, and without what is left out."""
    levels = [make_level(at, index, given["gates"].get(at)) for at, index in enumerate(given["thresholds"])]
    dimensions = [make_dimension(id, weight=weight) for id, weight in given["weights"].items()]
    survey = make_survey(dimensions, model=make_gated_index(levels))
    runs = [make_assessment(), make_assessment(left_out=dict.fromkeys(given["left out"], ""))]
    answers = answers_of(given["answers"])
    found = [score_assessment(tailored(survey, run), run, [make_subject()], answers, {}) for run in runs]
    return {
        "index": [each.overall.index.value for each in found if each.overall],
        "level": [each.level.value for each in found if each.level],
        "missing": [blocker.question_id for each in found[:1] if each.level for blocker in each.level.blocked_by],
        "shares": [*shares(tailored(survey, runs[1]), runs[1]).values()],
    }


def own_thresholds(given: Given) -> Results:
    """The same answers under the thresholds of the survey, and under those of the municipality."""
    questions = [make_question(id, target=given["target"]) for id in given["answers"]]
    levels = [make_level(at, index) for at, index in enumerate(given["thresholds"])]
    survey = make_survey([make_dimension("A1", questions)], model=make_gated_index(levels))
    assert not threshold_faults(survey, given["own"])
    levels_found, states = [], []
    for run in (make_assessment(), make_assessment(thresholds=given["own"])):
        asked = tailored(survey, run)
        result = score_assessment(asked, run, [make_subject()], answers_of(given["answers"]), {})
        model = asked.model(SubjectKind.ORGANISATION, GatedIndex)
        assert model
        assert result.level
        levels_found.append(result.level.value)
        states.append(dimension_state(model, result.dimensions[0]))
    first = result.dimensions[0]
    return {"index": first.index.value, "level": levels_found, "gap": first.gap, "states": states}


COMPUTED: Mapping[str, Compute] = {
    "scope of an assessment": scope_of_an_assessment,
    "own thresholds": own_thresholds,
    "index of a Handlungsfeld": index_of_a_dimension,
    "index if unknown and not applicable were 0": index_with_zeros,
    "overall index": overall_index,
    "level of the organisation": level_of_the_organisation,
    "level of a service": level_of_a_service,
    "level of a service with an unknown criterion": level_of_a_service,
    "portfolio of services": portfolio_of_services,
    "ways up for an organisation": ways_of_an_organisation,
    "ways up for a service": ways_of_a_service,
    "traffic light": traffic_light,
}
