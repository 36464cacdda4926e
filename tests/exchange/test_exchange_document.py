"""What docs/exchange.md shows can be read as it stands."""

import re
from pathlib import Path

import pytest

from reifegrad.exchange import read_answers
from reifegrad.survey import shipped_survey

DOCUMENT = (Path(__file__).parents[2] / "docs" / "exchange.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```(json)?\n(.*?)```", DOCUMENT, re.DOTALL)


@pytest.mark.parametrize(("language", "example"), EXAMPLES)
def test_every_example_is_taken_over(tmp_path: Path, language: str, example: str) -> None:
    path = tmp_path / f"Antworten.{language or 'csv'}"
    path.write_text(example, encoding="utf-8")
    found = read_answers(path, shipped_survey)
    assert all(each.answers for each in found.subjects)


def test_both_formats_have_examples() -> None:
    assert {language for language, _ in EXAMPLES} == {"json", ""}
