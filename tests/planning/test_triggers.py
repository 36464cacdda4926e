"""The trigger language: reading, faults with their place, three-valued evaluation."""

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reifegrad.planning.conditions import Found
from reifegrad.planning.triggers import (
    MAX_DEPTH,
    AllOf,
    AnyOf,
    Comparison,
    Fault,
    Measured,
    Missing,
    Operator,
    Quantity,
    Trigger,
    TriggerError,
    Truth,
    comparisons,
    evaluate,
    names,
    parse_trigger,
)


def compare(name: str, operator: Operator, operand: int | Fraction) -> Comparison:
    return Comparison(Quantity(Measured.VALUE, name), operator, Fraction(operand))


A, B, C = (compare(name, Operator.LESS, 3) for name in "ABC")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A6.1<3", compare("A6.1", Operator.LESS, 3)),
        ("  A6.1  <  3  ", compare("A6.1", Operator.LESS, 3)),
        ("B4<55", compare("B4", Operator.LESS, 55)),
        ("B1.3≤3.0", compare("B1.3", Operator.LESS_EQUAL, 3)),
        ("B1.3<=3.5", compare("B1.3", Operator.LESS_EQUAL, Fraction(7, 2))),
        ("A1.1>2", compare("A1.1", Operator.GREATER, 2)),
        ("A1.1>=2", compare("A1.1", Operator.GREATER_EQUAL, 2)),
        ("A1.1=0", compare("A1.1", Operator.EQUAL, 0)),
        ("C4.4<N", compare("C4.4", Operator.LESS, 0)),
        ("C4.4<P", compare("C4.4", Operator.LESS, 1)),
        ("C4.4≥L", compare("C4.4", Operator.GREATER_EQUAL, 2)),
        ("C5.3<F", compare("C5.3", Operator.LESS, 3)),
        ("overall<55", Comparison(Quantity(Measured.OVERALL), Operator.LESS, Fraction(55))),
        ("B overall<55", Comparison(Quantity(Measured.OVERALL), Operator.LESS, Fraction(55))),
        ("participation<30 %", Comparison(Quantity(Measured.PARTICIPATION), Operator.LESS, Fraction(3, 10))),
        ("participation<0.3", Comparison(Quantity(Measured.PARTICIPATION), Operator.LESS, Fraction(3, 10))),
        ("B1.3 r_wg<0.5", Comparison(Quantity(Measured.AGREEMENT, "B1.3"), Operator.LESS, Fraction(1, 2))),
        ("B9.2 net<0", Comparison(Quantity(Measured.NET, "B9.2"), Operator.LESS, Fraction(0))),
        ("any item r_wg<0.5", Comparison(Quantity(Measured.LOWEST_AGREEMENT), Operator.LESS, Fraction(1, 2))),
        (
            "process = Rechnungseingang",
            Comparison(Quantity(Measured.PROCESS), Operator.EQUAL, "Rechnungseingang"),
        ),
        ('process = "Kita Platz"', Comparison(Quantity(Measured.PROCESS), Operator.EQUAL, "Kita Platz")),
        (
            "process=Pass/Personalausweis",
            Comparison(Quantity(Measured.PROCESS), Operator.EQUAL, "Pass/Personalausweis"),
        ),
        ("A<3 | B<3", AnyOf((A, B))),
        ("A<3 & B<3", AllOf((A, B))),
        ("A<3 | B<3 & C<3", AnyOf((A, AllOf((B, C))))),
        ("A<3 & B<3 | C<3", AnyOf((AllOf((A, B)), C))),
        ("(A<3 | B<3) & C<3", AllOf((AnyOf((A, B)), C))),
        ("((A<3))", A),
    ],
)
def test_text_reads_as_the_trigger_it_means(text: str, expected: Trigger) -> None:
    assert parse_trigger(text) == expected


@pytest.mark.parametrize(
    ("text", "position", "code", "found"),
    [
        ("", 0, Fault.EMPTY, ""),
        ("   ", 0, Fault.EMPTY, ""),
        ("A6,1<3", 2, Fault.CHARACTER, ","),
        ("A1<3   §", 7, Fault.CHARACTER, "§"),
        ('process = "Kita', 10, Fault.QUOTE_OPEN, '"'),
        ("<3", 0, Fault.NAME_EXPECTED, "<"),
        ("A<3 &", 5, Fault.NAME_EXPECTED, ""),
        ("A<3 && B<3", 5, Fault.NAME_EXPECTED, "&"),
        ("A 3", 2, Fault.OPERATOR_EXPECTED, "3"),
        ("A", 1, Fault.OPERATOR_EXPECTED, ""),
        ("A<", 2, Fault.NUMBER_EXPECTED, ""),
        ("A<Q", 2, Fault.NUMBER_EXPECTED, "Q"),
        ("A<<3", 2, Fault.NUMBER_EXPECTED, "<"),
        ("overall<L", 8, Fault.NUMBER_EXPECTED, "L"),
        ("process = 3", 10, Fault.PROCESS_EXPECTED, "3"),
        ('process = " "', 10, Fault.PROCESS_EXPECTED, '" "'),
        ("process < Bauantrag", 8, Fault.EQUAL_EXPECTED, "<"),
        ("A1<55 %", 6, Fault.PERCENT_UNFIT, "%"),
        ("participation<30", 14, Fault.SHARE_ABOVE_ONE, "30"),
        ("any item<0.5", 8, Fault.AGREEMENT_INCOMPLETE, "<"),
        ("A<3 B<3", 4, Fault.CONNECTIVE_EXPECTED, "B"),
        ("(A<3 B<3)", 5, Fault.CONNECTIVE_EXPECTED, "B"),
        ("A<3 & (B<3 | C<3", 6, Fault.BRACKET_OPEN, "("),
        ("A<3)", 3, Fault.BRACKET_UNOPENED, ")"),
        ("A<1234567890", 11, Fault.CONNECTIVE_EXPECTED, "0"),
    ],
)
def test_fault_names_its_place_and_its_kind(text: str, position: int, code: Fault, found: str) -> None:
    with pytest.raises(TriggerError) as caught:
        parse_trigger(text)
    assert (caught.value.position, caught.value.code, caught.value.found) == (position, code, found)


def test_brackets_are_read_to_a_limit_and_then_refused() -> None:
    assert parse_trigger("(" * MAX_DEPTH + "A<3" + ")" * MAX_DEPTH) == A
    with pytest.raises(TriggerError) as caught:
        parse_trigger("(" * 10_000 + "A<3" + ")" * 10_000)
    assert (caught.value.position, caught.value.code) == (MAX_DEPTH, Fault.TOO_DEEP)


def test_names_are_listed_once_and_shares_name_only_questions() -> None:
    text = "A3.4<3 | A3.3<3 & A3.4<2 | B1.3 r_wg<0.5 | B overall<55 | process = X | any item r_wg<0.5"
    assert names(parse_trigger(text)) == ("A3.4", "A3.3", "B1.3")


@given(st.text(alphabet='A1.<>=≤≥&|()% "NPLF_rwgoveralprcsit,§0', max_size=30))
def test_any_text_is_a_trigger_or_has_a_fault_inside_it(text: str) -> None:
    try:
        found = len(list(comparisons(parse_trigger(text))))
        position, fault = 0, ""
    except TriggerError as error:
        found, position, fault = 0, error.position, error.found
    assert found > 0 or text[position:].startswith(fault)
    assert 0 <= position <= len(text)


@pytest.mark.parametrize(
    ("text", "actual", "truth"),
    [
        ("A<3", Fraction(2), Truth.TRUE),
        ("A<3", Fraction(3), Truth.FALSE),
        ("A≤3.0", Fraction(3), Truth.TRUE),
        ("A≤3.0", Fraction(31, 10), Truth.FALSE),
        ("A>3", Fraction(4), Truth.TRUE),
        ("A>3", Fraction(3), Truth.FALSE),
        ("A≥L", Fraction(2), Truth.TRUE),
        ("A=3", Fraction(3), Truth.TRUE),
        ("A=3", Fraction(2), Truth.FALSE),
        ("A<3", Missing.UNKNOWN, Truth.UNKNOWN),
        ("A<3", Missing.ABSENT, Truth.FALSE),
        ("A≥0", Missing.ABSENT, Truth.FALSE),
        ("process = rechnungseingang", frozenset({"Rechnungseingang "}), Truth.TRUE),
        ("process = invoice", frozenset({"Rechnung prüfen", "invoice"}), Truth.TRUE),
        ("process = Bauantrag", frozenset({"Rechnungseingang"}), Truth.FALSE),
    ],
)
def test_comparison_is_true_false_or_unknown(text: str, actual: Found, truth: Truth) -> None:
    assert evaluate(parse_trigger(text), lambda _: actual).truth is truth


def evaluate_with(text: str, **actual: Fraction | Missing) -> tuple[Truth, list[str]]:
    outcome = evaluate(parse_trigger(text), lambda quantity: actual[quantity.name])
    return outcome.truth, [cause.quantity.name for cause in outcome.causes]


LOW, HIGH, UNKNOWN = Fraction(0), Fraction(4), Missing.UNKNOWN


def test_unknown_decides_only_where_the_other_answers_leave_it_open() -> None:
    assert evaluate_with("A<3 | B<3", A=LOW, B=UNKNOWN) == (Truth.TRUE, ["A"])
    assert evaluate_with("A<3 | B<3", A=HIGH, B=UNKNOWN) == (Truth.UNKNOWN, ["B"])
    assert evaluate_with("A<3 & B<3", A=HIGH, B=UNKNOWN) == (Truth.FALSE, [])
    assert evaluate_with("A<3 & B<3", A=LOW, B=UNKNOWN) == (Truth.UNKNOWN, ["B"])


def test_causes_leave_out_branches_that_are_false() -> None:
    assert evaluate_with("A<3 & B<3 | C<3", A=LOW, B=HIGH, C=LOW) == (Truth.TRUE, ["C"])
    assert evaluate_with("A<3 | A<2", A=LOW) == (Truth.TRUE, ["A", "A"])


PARTS = st.sampled_from("ABC").map(lambda name: f"{name}<3")
TEXTS = st.recursive(
    PARTS,
    lambda inner: st.tuples(inner, st.sampled_from("&|"), inner).map(lambda each: f"({each[0]} {each[1]} {each[2]})"),
    max_leaves=6,
)


@given(TEXTS, st.lists(st.sampled_from([LOW, HIGH, UNKNOWN]), min_size=3, max_size=3))
def test_a_decided_result_stays_whatever_the_unknown_answers_turn_out_to_be(
    text: str, actual: list[Fraction | Missing]
) -> None:
    truth, _ = evaluate_with(text, **dict(zip("ABC", actual, strict=True)))
    if truth is Truth.UNKNOWN:
        return
    choices = [[LOW, HIGH] if each is UNKNOWN else [each] for each in actual]
    for known in product(*choices):
        assert evaluate_with(text, **dict(zip("ABC", known, strict=True)))[0] is truth
