"""Worked examples that stand in a document and are computed from what the document says.

An example is a fenced block of YAML whose first line names it:

    ```yaml example
    name: dimension of the organisation
    given: {weights: [3, 2], answers: [2, unknown]}
    results: {index: "50.0", coverage: "60 %", level: "1"}
    ```

`given` is free; every entry of `results` is what is printed, as quoted text or a list of it. A number is printed with
a point and as many decimals as are meant; " %" after it says that it is a share printed as percent. The module of a
topic computes: `COMPUTED` maps the names of its examples to functions from `given` to the exact results.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import yaml

from reifegrad.domain.number import round_half_up

Result = Fraction | int | str | None | Sequence["Result"]
"""An exact number, a word, None for what is not told (printed "-"), or a list of them."""
Compute = Callable[[Mapping[str, Any]], Mapping[str, Result]]

_BLOCK = re.compile(r"^```yaml example\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Example:
    name: str
    given: Mapping[str, Any]
    results: Mapping[str, str | list[str]]


def examples_in(path: Path) -> list[Example]:
    """All examples of a document in their order. Raises TypeError for a block with other keys."""
    return [Example(**yaml.safe_load(block)) for block in _BLOCK.findall(path.read_text(encoding="utf-8"))]


def as_printed(result: Result, printed: object) -> object:
    """`result` in the form of `printed`: rounded half up to its decimals, percent where it has that sign."""
    if isinstance(printed, list):
        assert isinstance(result, Sequence)
        return [as_printed(each, form) for each, form in zip(result, printed, strict=True)]
    assert isinstance(printed, str), f"results are printed as quoted text: {printed!r}"
    if result is None:
        return "-"
    if isinstance(result, (Fraction, int)):
        number, percent, _ = printed.partition(" %")
        scaled = Fraction(result) * (100 if percent else 1)
        return f"{round_half_up(scaled, len(number.partition('.')[2]))}{percent}"
    return result
