"""docs/survey-format.md names the keys that the schema knows, and no others."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from pydantic import BaseModel

from reifegrad.survey import schema

DOCUMENT = (Path(__file__).resolve().parents[2] / "docs" / "survey-format.md").read_text(encoding="utf-8")

IDS_IN_EXAMPLES = {"organisation", "service", "response", "process"}
"""Keys of `scoring` are kinds of subjects."""

MODELS: dict[str, type[BaseModel]] = {
    "gated_index": schema.GatedIndex,
    "minimum": schema.Minimum,
    "likert": schema.Likert,
    "capability": schema.Capability,
}


def keys_of_schema() -> set[str]:
    blocks = [each for each in vars(schema).values() if isinstance(each, type) and issubclass(each, schema.Block)]
    return {key for block in blocks for key in block.model_fields}


def leaves(block: type[BaseModel], path: str = "") -> Iterator[str]:
    """Every key below a block that holds no further block, with its path."""
    for key, field in block.model_fields.items():
        inner = [
            each
            for each in (field.annotation, *get_args(field.annotation))
            if isinstance(each, type) and issubclass(each, schema.Block)
        ]
        if inner:
            yield from leaves(inner[0], f"{path}{key}.")
        else:
            yield path + key


def test_every_key_is_described() -> None:
    described = set(re.findall(r"\b([a-z_]+):", DOCUMENT)) | set(re.findall(r"`([a-z_]+)`", DOCUMENT))
    assert keys_of_schema() - described == set()


def test_examples_use_known_keys_only() -> None:
    examples = "".join(re.findall(r"```yaml\n(.*?)```", DOCUMENT, flags=re.DOTALL))
    without_comments = re.sub(r"#.*", "", examples)
    used = set(re.findall(r"(?:^|[\s{,])([a-z_]+):", without_comments)) - {"de", "nl", "en"} - IDS_IN_EXAMPLES
    assert used - keys_of_schema() == set()


def test_the_keys_of_a_survey_are_those_in_the_first_table() -> None:
    table = DOCUMENT.partition("## Top level")[2].partition("##")[0]
    rows = re.findall(r"^\| (`.+?`) \|", table, flags=re.MULTILINE)
    assert {key for row in rows for key in re.findall(r"`([a-z_]+)`", row)} == set(schema.Survey.model_fields)


@pytest.mark.parametrize("model", MODELS)
def test_the_table_of_a_scoring_model_has_exactly_its_keys(model: str) -> None:
    table = DOCUMENT.partition(f"| Key of {model} |")[2].partition("\n\n")[0]
    rows = re.findall(r"^\| (`.+?`) \|", table, flags=re.MULTILINE)
    told = [key for row in rows for key in re.findall(r"`([a-z_.]+)`", row)]
    assert len(told) == len(set(told))
    assert set(told) == set(leaves(MODELS[model])) - {"model"}
