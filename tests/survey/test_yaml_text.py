"""The text of a survey file reads back as the content it was made of, and looks like one that a person wrote."""

import json
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from reifegrad import paths
from reifegrad.survey import load_survey, yaml_source
from reifegrad.survey.codec import encode
from reifegrad.survey.yaml_text import to_yaml
from tests.survey.conftest import MIXED, TINY

FILES = [TINY, MIXED, *sorted(paths.surveys().iterdir())]

WORDS = st.text(st.characters(codec="utf-8"), max_size=20) | st.sampled_from(
    ["no", "1:30", "010", "y", "a: b", "#", ""]
)
KEYS = st.sampled_from(["kind", "model", "title", "no", "A1.1", "de"]) | WORDS
SCALARS = WORDS | st.integers(-9, 99_999) | st.booleans()
CONTENT = st.dictionaries(
    KEYS,
    st.recursive(
        SCALARS,
        lambda inner: (
            st.dictionaries(KEYS, inner, max_size=3)
            | st.lists(SCALARS, max_size=3)
            | st.lists(st.dictionaries(KEYS, inner, min_size=1, max_size=3), max_size=3)
        ),
        max_leaves=6,
    ),
    max_size=4,
)


@pytest.mark.parametrize("path", FILES, ids=[each.name for each in FILES])
def test_a_survey_reads_back_as_it_was(path: Path) -> None:
    plain = encode(load_survey(path))
    document = yaml_source.parse(to_yaml(plain).encode())
    assert document.faults == ()
    assert document.content == plain
    assert yaml.safe_load(to_yaml(plain)) == plain


@given(CONTENT)
def test_any_content_reads_back_as_it_was(content: dict[str, object]) -> None:
    document = yaml_source.parse(to_yaml(content).encode())
    if content:
        assert document.faults == ()
        assert document.content == json.loads(json.dumps(content))


def test_the_text_looks_like_a_file_that_a_person_wrote() -> None:
    text = to_yaml(
        {
            "id": "tiny",
            "languages": ["de", "no"],
            "title": {"de": 'Das "Portal"'},
            "scoring": {"service": {"model": "minimum", "coverage": {"full": 80}, "gates": {"A1.1": 2}}},
            "dimensions": [{"id": "A1", "subject_kind": "service", "requires": ["M1"], "knock_out": True}],
        }
    )
    assert text == (
        'id: "tiny"\n'
        'languages: [de, "no"]\n'
        "title:\n"
        '  de: "Das \\"Portal\\""\n'
        "scoring:\n"
        "  service:\n"
        "    model: minimum\n"
        "    coverage: {full: 80}\n"
        '    gates: {"A1.1": 2}\n'
        "dimensions:\n"
        '  - id: "A1"\n'
        "    subject_kind: service\n"
        '    requires: ["M1"]\n'
        "    knock_out: true\n"
    )
