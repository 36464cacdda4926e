"""The worked examples of docs/scoring.md, computed from the numbers that stand there."""

from pathlib import Path

import pytest

from tests.document_examples import Example, as_printed, examples_in, organisation, processes, staff

DOCUMENT = Path(__file__).resolve().parents[1] / "docs" / "scoring.md"
EXAMPLES = {each.name: each for each in examples_in(DOCUMENT)}
COMPUTED = {**organisation.COMPUTED, **staff.COMPUTED, **processes.COMPUTED}


def test_every_example_has_its_computation_and_the_other_way_round() -> None:
    assert set(EXAMPLES) == set(COMPUTED)
    assert len(EXAMPLES) == len(examples_in(DOCUMENT))


@pytest.mark.parametrize("example", EXAMPLES.values(), ids=list(EXAMPLES))
def test_example_comes_out_to_the_last_printed_digit(example: Example) -> None:
    computed = COMPUTED[example.name](example.given)
    assert {name: as_printed(computed[name], printed) for name, printed in example.results.items()} == example.results
