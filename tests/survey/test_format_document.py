"""docs/survey-format.md names the keys that the schema knows, and no others."""

import re
from pathlib import Path

from reifegrad.survey import schema

DOCUMENT = (Path(__file__).resolve().parents[2] / "docs" / "survey-format.md").read_text(encoding="utf-8")

IDS_IN_EXAMPLES = {"organisation", "service", "response", "process"}
"""Keys of `scoring` are kinds of subjects."""


def keys_of_schema() -> set[str]:
    blocks = [each for each in vars(schema).values() if isinstance(each, type) and issubclass(each, schema.Block)]
    return {key for block in blocks for key in block.model_fields}


def test_every_key_is_described() -> None:
    described = set(re.findall(r"\b([a-z_]+):", DOCUMENT)) | set(re.findall(r"`([a-z_]+)`", DOCUMENT))
    assert keys_of_schema() - described == set()


def test_examples_use_known_keys_only() -> None:
    examples = "".join(re.findall(r"```yaml\n(.*?)```", DOCUMENT, flags=re.DOTALL))
    without_comments = re.sub(r"#.*", "", examples)
    used = set(re.findall(r"(?:^|[\s{,])([a-z_]+):", without_comments)) - {"de", "nl", "en"} - IDS_IN_EXAMPLES
    assert used - keys_of_schema() == set()
