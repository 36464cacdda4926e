"""Figures about people: recoding, half rule, index, agreement, reliability, participation, what is asked besides."""

from fractions import Fraction
from random import Random

import pytest

from reifegrad.domain.answer import Answer
from reifegrad.domain.number import round_half_up
from reifegrad.domain.score import Absence, Counts, Extreme, PeopleDimension, Rule, StaffScore, Status
from reifegrad.domain.survey import QuestionKind, Recommendation, Stage, Survey
from tests.factories import make_assessment, make_question, make_text
from tests.scoring.people import (
    Given,
    all_figures,
    choice,
    column_rows,
    make_item,
    make_likert,
    make_people_dimension,
    make_people_survey,
    score_rows,
    staff_of,
    units,
)

EXAMPLE = ["4524", "3433", "5515", "2342", "442-", "4324", "--3-", "3423"]
"""Eight people, four questions, the third reversed."""
UNKNOWN = Answer.unknown()


def example_survey(**changes: object) -> Survey:
    items = [make_item(f"B1.{number}", reversed=number == 3) for number in range(1, 5)]
    return make_people_survey([make_people_dimension("B1", items)], make_likert(**changes))


def example_rows() -> list[dict[str, Given]]:
    return [
        {f"B1.{number}": None if each == "-" else int(each) for number, each in enumerate(row, start=1)}
        for row in EXAMPLE
    ]


def one_dimension(
    values: list[list[Given]], *, short_form: bool = False, weight: int = 100, **changes: object
) -> PeopleDimension:
    """One dimension of as many questions as each person has values."""
    items = [make_item(f"B1.{number}") for number in range(1, len(values[0]) + 1)]
    survey = make_people_survey([make_people_dimension("B1", items, weight)], make_likert(**changes))
    rows = [{f"B1.{number}": value for number, value in enumerate(row, start=1)} for row in values]
    return staff_of(score_rows(survey, rows, assessment=make_assessment(short_form=short_form))).total.dimensions[0]


def mixed_rows(ids: list[str], people: int, seed: int = 1) -> list[dict[str, Given]]:
    random = Random(seed)
    return [{id: random.randint(1, 5) for id in ids} for _ in range(people)]


def test_example_has_mean_3_714_and_index_67_9() -> None:
    dimension = staff_of(score_rows(example_survey(), example_rows())).total.dimensions[0]
    assert dimension.n == 7
    assert dimension.mean.value == Fraction(26, 7)
    assert str(round_half_up(dimension.mean.value, 3)) == "3.714"
    assert dimension.index.value is not None
    assert str(round_half_up(dimension.index.value, 1)) == "67.9"


def test_example_without_turning_round_would_give_58_3() -> None:
    items = [make_item(f"B1.{number}") for number in range(1, 5)]
    survey = make_people_survey([make_people_dimension("B1", items)])
    index = staff_of(score_rows(survey, example_rows())).total.dimensions[0].index.value
    assert index is not None
    assert str(round_half_up(index, 1)) == "58.3"


def test_person_with_half_of_the_questions_counts_and_with_less_does_not() -> None:
    values: list[list[Given]] = [[5, 5, None, None], [1, None, None, None], *[[3, 2, 3, 4]] * 5]
    dimension = one_dimension(values)
    assert dimension.n == 6
    assert dimension.mean.value == Fraction(5 + 5 * 3, 6)


def test_share_to_be_answered_is_rounded_up_to_whole_questions() -> None:
    values: list[list[Given]] = [[5, 5, None, None, None], *[[3, 2, 3, 4, 3]] * 5]
    assert one_dimension(values).n == 5
    assert one_dimension(values, answered=40).n == 6


def test_unknown_counts_like_open_and_never_as_zero() -> None:
    values: list[list[Given]] = [[UNKNOWN, 4, 4], *[[3, 2, 5]] * 6]
    same: list[list[Given]] = [[None, 4, 4], *[[3, 2, 5]] * 6]
    assert one_dimension(values) == one_dimension(same)
    mean = one_dimension(values).mean.value
    assert mean is not None
    assert mean == (4 + 6 * Fraction(10, 3)) / 7


def test_dimension_with_nothing_but_unknown_answers_has_no_index_and_leaves_the_overall_index() -> None:
    survey = make_people_survey(
        [
            make_people_dimension("B1", [make_item("B1.1"), make_item("B1.2")], 60),
            make_people_dimension("B2", [make_item("B2.1"), make_item("B2.2")], 40),
        ]
    )
    rows = [row | {"B2.1": UNKNOWN, "B2.2": UNKNOWN} for row in mixed_rows(["B1.1", "B1.2"], 12)]
    total = staff_of(score_rows(survey, rows)).total
    asked, silent = total.dimensions
    assert (silent.index.absence, silent.n) == (Absence.NO_ANSWERS, 0)
    assert total.index.value == asked.index.value
    assert [each.id for each in total.index.explanation.left_out] == ["B2"]


def test_question_that_nobody_answered_changes_nothing_else() -> None:
    rows = mixed_rows(["B1.1", "B1.2", "B1.3"], 15)

    def items(*ids: str) -> dict[str, object]:
        survey = make_people_survey([make_people_dimension("B1", [make_item(id) for id in ids])])
        found = staff_of(score_rows(survey, rows)).total.dimensions[0]
        return {"mean": found.mean.value, "items": [each for each in found.items if each.n], "n": found.n}

    assert items("B1.1", "B1.2", "B1.3") == items("B1.1", "B1.2", "B1.3", "B1.4")


def test_item_of_the_example_has_its_shares_and_an_agreement_of_0_52() -> None:
    survey = make_people_survey([make_people_dimension("B1", [make_item("B1.1")])], make_likert(minimum_item=7))
    item = staff_of(score_rows(survey, column_rows("B1.1", "4352 443"))).total.dimensions[0].items[0]
    assert item.counts == {1: 0, 2: 1, 3: 2, 4: 3, 5: 1}
    assert [item.favourable.value, item.neutral.value, item.unfavourable.value] == [
        Fraction(4, 7),
        Fraction(2, 7),
        Fraction(1, 7),
    ]
    assert item.agreement.value is not None
    assert str(round_half_up(item.agreement.value, 2)) == "0.52"


def test_agreement_below_zero_is_zero() -> None:
    survey = make_people_survey([make_people_dimension("B1", [make_item("B1.1")])], make_likert(minimum_item=7))
    item = staff_of(score_rows(survey, column_rows("B1.1", "55115133"))).total.dimensions[0].items[0]
    assert (item.mean.value, item.agreement.value) == (3, 0)
    spread, even = item.agreement.explanation.terms
    assert (even.value, str(round_half_up(spread.value, 3))) == (2, "3.429")


def test_everybody_at_the_middle_agrees_fully_at_the_same_mean() -> None:
    survey = make_people_survey([make_people_dimension("B1", [make_item("B1.1")])])
    item = staff_of(score_rows(survey, column_rows("B1.1", "3" * 12))).total.dimensions[0].items[0]
    assert (item.mean.value, item.agreement.value) == (3, 1)


def test_reliability_of_the_example_is_0_942() -> None:
    rows = [each for each in example_rows() if None not in each.values()]
    alpha = staff_of(score_rows(example_survey(alpha_people=6), rows)).total.dimensions[0].alpha
    assert alpha.value is not None
    assert str(round_half_up(alpha.value, 3)) == "0.942"


def test_reliability_counts_only_people_who_answered_everything() -> None:
    rows = example_rows()
    complete = [each for each in rows if None not in each.values()]
    of_all, of_complete = (
        staff_of(score_rows(example_survey(alpha_people=6), each)).total.dimensions[0].alpha
        for each in (rows, complete)
    )
    assert of_all.value == of_complete.value


@pytest.mark.parametrize(("people", "absence"), [(29, Absence.TOO_FEW_PEOPLE), (30, None)])
def test_reliability_needs_thirty_people(people: int, absence: Absence | None) -> None:
    survey = example_survey()
    rows = mixed_rows(["B1.1", "B1.2", "B1.3", "B1.4"], people)
    assert staff_of(score_rows(survey, rows)).total.dimensions[0].alpha.absence is absence


def test_reliability_of_people_who_all_have_the_same_total_does_not_exist() -> None:
    values: list[list[Given]] = [[1, 5, 3], [5, 1, 3], [3, 3, 3]] * 11
    assert one_dimension(values).alpha.absence is Absence.NOT_APPLICABLE


def overall(weights: dict[str, int], **changed: int) -> Fraction | None:
    dimensions = [
        make_people_dimension(id, [make_item(f"{id}.1"), make_item(f"{id}.2")], weight)
        for id, weight in weights.items()
    ]
    rows = mixed_rows([one.id for each in dimensions for one in each.questions], 20)
    result = score_rows(make_people_survey(dimensions), rows, assessment=make_assessment(weights=changed))
    return staff_of(result).total.index.value


def test_weights_of_the_assessment_replace_those_of_the_survey() -> None:
    assert overall({"B1": 60, "B2": 40}, B1=10, B2=90) == overall({"B1": 10, "B2": 90})
    assert overall({"B1": 60, "B2": 40}, B1=0) == overall({"B1": 0, "B2": 100}, B2=100)


def test_weights_cannot_saturate() -> None:
    assert overall({"B1": 60, "B2": 40}) == overall({"B1": 6000, "B2": 4000})
    highest = [[5, 5], [5, 5], [5, 5], [5, 5], [5, 5], [5, 1]]
    index = one_dimension([list(each) for each in highest], weight=900).index.value
    assert index is not None
    assert index <= 100


@pytest.mark.parametrize(("low", "high", "band"), [(10, 10, 1), (9, 11, 2), (4, 16, 3), (2, 18, 4), (13, 7, 0)])
def test_band_is_the_highest_level_that_the_unrounded_index_reaches(low: int, high: int, band: int) -> None:
    """20 answers of 0 and 100: the index is the share of high ones."""
    survey = make_people_survey(
        [make_people_dimension("B1", [make_item("B1.1", 0, 100)])], make_likert(favourable=101, unfavourable=-1)
    )
    values: list[Given] = [0] * low + [100] * high
    total = staff_of(score_rows(survey, [{"B1.1": each} for each in values])).total
    assert total.index.value == 5 * high
    assert total.band == band


def test_index_just_under_a_band_is_not_rounded_up_into_it() -> None:
    survey = make_people_survey(
        [make_people_dimension("B1", [make_item("B1.1", 0, 100)])], make_likert(favourable=101, unfavourable=-1)
    )
    values = [54, 56] * 10 + [54]
    total = staff_of(score_rows(survey, [{"B1.1": each} for each in values])).total
    assert total.index.value is not None
    assert str(round_half_up(total.index.value)) == "55"
    assert total.band == 1


def test_short_form_asks_fewer_questions_and_halves_those() -> None:
    items = [make_item(f"B1.{number}", short_form=number < 3) for number in range(1, 6)]
    survey = make_people_survey([make_people_dimension("B1", items)])
    rows: list[dict[str, Given]] = [{"B1.1": 4, "B1.3": 1}, *[{"B1.1": 2, "B1.2": 4, "B1.5": 1}] * 7]
    result = score_rows(survey, rows, assessment=make_assessment(short_form=True))
    dimension = staff_of(result).total.dimensions[0]
    assert [each.question_id for each in dimension.items] == ["B1.1", "B1.2"]
    assert dimension.n == 8
    assert dimension.mean.value == Fraction(4 + 7 * 3, 8)
    assert result.counts == Counts(value=15, not_applicable=0, unknown=0, open=1)


def test_counts_are_about_scales_and_choices_of_all_responses() -> None:
    survey = make_people_survey(
        [
            make_people_dimension("B1", [make_item("B1.1"), make_item("B1.2")]),
            make_people_dimension(
                "B9", [choice("B9.3", 3), make_question("B9.4", options=(), kind=QuestionKind.COMMENT)], 0
            ),
        ]
    )
    rows: list[dict[str, Given]] = [
        {"B1.1": 4, "B1.2": UNKNOWN, "B9.3": 1},
        {"B1.1": Answer.not_applicable("entfällt"), "B9.4": Answer(UNKNOWN.kind, note="Text")},
    ]
    assert score_rows(survey, 3 * rows).counts == Counts(value=6, not_applicable=3, unknown=3, open=6)
    assert score_rows(survey, 2 * rows).counts == Counts(0, 0, 0, 0)  # of four people nothing is told


def test_answers_of_other_subjects_and_questions_out_of_scope_are_ignored() -> None:
    rows = mixed_rows(["B1.1", "B1.2", "B1.3", "B1.4"], 12)
    more = [row | {"Z9": 5} for row in rows]
    assert score_rows(example_survey(), more) == score_rows(example_survey(), rows)


def test_order_of_responses_changes_nothing() -> None:
    rows = mixed_rows(["B1.1", "B1.2", "B1.3", "B1.4"], 40)
    traits = units(Bau=12, Ordnung=9, Kasse=11, Archiv=8)
    pairs = list(zip(rows, traits, strict=True))
    Random(3).shuffle(pairs)
    shuffled = score_rows(example_survey(), [row for row, _ in pairs], [each for _, each in pairs])
    assert shuffled == score_rows(example_survey(), rows, traits)


@pytest.mark.parametrize(
    ("returned", "status"),
    [(29, Status.NOT_RATABLE), (30, Status.PROVISIONAL), (49, Status.PROVISIONAL), (50, Status.FULL)],
)
def test_participation_has_three_classes(returned: int, status: Status) -> None:
    found = staff_of(score_rows(example_survey(), [{}] * returned, assessment=make_assessment(invited=100)))
    assert found.participation.rate.value == Fraction(returned, 100)
    assert found.participation.status is status


@pytest.mark.parametrize("invited", [None, 0])
def test_without_the_number_of_invited_people_there_is_no_rate(invited: int | None) -> None:
    found = staff_of(score_rows(example_survey(), [{}] * 9, assessment=make_assessment(invited=invited))).participation
    assert (found.returned, found.invited, found.status) == (9, None, None)
    assert found.rate.absence is Absence.NOT_INVITED


def outcomes(rows: list[dict[str, Given]], **changes: object) -> StaffScore:
    """A survey that asks two questions besides, a recommendation and a choice."""
    besides = [make_item("B9.1"), make_item("B9.2", 0, 10), choice("B9.3", 4)]
    survey = make_people_survey(
        [make_people_dimension("B1", [make_item("B1.1"), make_item("B1.2")]), make_people_dimension("B9", besides, 0)],
        make_likert(recommendation=Recommendation("B9.2", 9, 6), **changes),
    )
    return staff_of(score_rows(survey, rows))


def test_recommendation_of_the_example_is_zero() -> None:
    values: list[Given] = [9, 10, 8, 7, 7, 6, 3, 9, 5, 8]
    found = outcomes([{"B9.2": each} for each in values]).recommendation
    assert found is not None
    assert (found.n, found.promoters, found.detractors, found.net.value) == (10, 3, 3, 0)


@pytest.mark.parametrize("values", [[9, 10, 8, 7, 7, 6, 3, 9, 5], [9, 10] * 6, [0, 6] * 6])
def test_recommendation_of_few_people_or_of_one_mind_is_hidden(values: list[int]) -> None:
    found = outcomes([{"B9.2": each} for each in values]).recommendation
    assert found is not None
    assert (found.n, found.promoters, found.detractors) == (None, None, None)
    assert found.net.absence is Absence.SUPPRESSED


def test_outcomes_are_told_one_by_one_and_not_in_the_index() -> None:
    found = outcomes([row | {"B9.1": 2 + place % 3} for place, row in enumerate(mixed_rows(["B1.1", "B1.2"], 12))])
    assert [each.question_id for each in found.outcomes] == ["B9.1"]
    assert found.outcomes[0].mean.value == 3
    assert [each.id for each in found.total.dimensions] == ["B1"]


def test_outcome_on_one_side_tells_the_side_only() -> None:
    item = outcomes([{"B9.1": 4 + place % 2} for place in range(12)]).outcomes[0]
    assert (item.extreme, item.n, item.mean.absence, item.counts) == (Extreme.HIGH, 12, Absence.SUPPRESSED, None)


def test_choices_are_counted_also_where_one_person_took_one() -> None:
    found = outcomes([{"B9.3": each} for each in [1, 1, 1, 1, 2, 2, 2, 2, 2, 4]]).choices[0]
    assert (found.n, found.counts) == (10, {1: 4, 2: 5, 3: 0, 4: 1})


@pytest.mark.parametrize("taken", [[1, 2, 3] * 3, [2] * 12])
def test_choices_of_few_people_or_all_alike_are_hidden(taken: list[int]) -> None:
    found = outcomes([{"B9.3": each} for each in taken]).choices[0]
    assert (found.n, found.counts) == (None, None)


STAGES = (
    Stage("awareness", make_text(), ("B5.1", "B5.2")),
    Stage("desire", make_text(), ("B5.3",)),
    Stage("knowledge", make_text(), ("B6.1", "B6.2")),
)


def staged(means: dict[str, str], *, short_form: bool = False) -> StaffScore:
    """Answers by question, one digit per person."""
    ids = ["B5.1", "B5.2", "B5.3", "B6.1", "B6.2"]
    survey = make_people_survey(
        [
            make_people_dimension("B5", [make_item(id, short_form=id != "B5.3") for id in ids[:3]], 50),
            make_people_dimension("B6", [make_item(id) for id in ids[3:]], 50),
        ],
        make_likert(stages=STAGES, stage_barrier=3),
    )
    people = len(next(iter(means.values())))
    rows: list[dict[str, Given]] = [{id: int(means[id][place]) for id in ids} for place in range(people)]
    return staff_of(score_rows(survey, rows, assessment=make_assessment(short_form=short_form)))


MEANS = {"B5.1": "4435343445", "B5.2": "3535343445", "B5.3": "3333332424", "B6.1": "1212141231", "B6.2": "1212341251"}


def test_first_stage_of_at_most_3_is_the_barrier() -> None:
    found = staged(MEANS)
    assert [each.mean.value for each in found.stages] == [Fraction(39, 10), 3, 2]
    assert found.barrier == "desire"


def test_stage_without_a_question_in_the_short_form_is_no_barrier() -> None:
    found = staged(MEANS, short_form=True)
    assert [each.mean.absence for each in found.stages] == [None, Absence.NOT_APPLICABLE, None]
    assert found.barrier == "knowledge"


def test_there_is_no_barrier_where_all_stages_are_high_enough() -> None:
    high = dict.fromkeys(MEANS, "4435343445")
    assert staged(high).barrier is None


def test_barrier_behind_a_hidden_stage_is_not_told() -> None:
    found = staged(MEANS | {"B5.1": "4445444445"})
    assert [each.mean.absence for each in found.stages] == [Absence.SUPPRESSED, Absence.SUPPRESSED, None]
    assert found.barrier is None


def test_stages_of_nine_people_are_hidden_like_single_questions() -> None:
    found = staged({id: each[:9] for id, each in MEANS.items()})
    assert {each.mean.absence for each in found.stages} == {Absence.SUPPRESSED}


def test_every_figure_follows_from_its_explanation_and_lies_in_its_range() -> None:
    random = Random(5)
    ids = [f"B{number}.{place}" for number in (1, 2) for place in range(1, 5)]
    dimensions = [
        make_people_dimension(f"B{number}", [make_item(f"B{number}.{place}") for place in range(1, 5)], 10 * number)
        for number in (1, 2)
    ]
    rows: list[dict[str, Given]] = [
        {id: None if random.random() < 0.1 else random.randint(1, 5) for id in ids} for _ in range(80)
    ]
    traits = [{"group": random.choice("ABCDE"), "leadership": random.random() < 0.4} for _ in rows]
    found = all_figures(staff_of(score_rows(make_people_survey(dimensions), rows, traits)))
    told = [each for each in found if each.value is not None]
    assert len(told) > 250
    for each in told:
        because = each.explanation
        total = sum((term.weight * term.value for term in because.terms), Fraction(0))
        assert because.numerator == (max(total, Fraction(0)) if because.rule is Rule.AGREEMENT else total)
        assert each.value == because.factor * because.numerator / because.denominator
        highest = {Rule.MEAN: 5, Rule.LIKERT_INDEX: 100, Rule.OVERALL_INDEX: 100}.get(because.rule, 1)
        assert because.rule is Rule.ALPHA or 0 <= each.value <= highest
