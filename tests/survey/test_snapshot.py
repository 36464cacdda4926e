"""Plain form and snapshot of a survey: nothing is lost, equal surveys have equal hashes, damage shows."""

import json
import subprocess
import sys
from dataclasses import replace

import pytest

from reifegrad.domain.survey import Binding, FactStatus, SubjectKind
from reifegrad.errors import WorkspaceDamaged
from reifegrad.survey import from_snapshot, load_survey, shipped, to_snapshot
from reifegrad.survey.codec import decode, encode
from tests.factories import make_dimension, make_measure, make_question, make_readiness_survey, make_survey
from tests.survey.conftest import TINY


def test_reading_a_file_gives_every_part_of_the_survey() -> None:
    survey = load_survey(TINY)
    question = survey.questions["A1.1"]
    source = question.sources[0]
    assert (survey.id, survey.version, survey.languages) == ("tiny", "1.0", ("de", "nl", "en"))
    assert survey.title["nl"] == "Kleine vragenlijst"
    assert [each.value for each in question.options] == [0, 1, 2]
    assert (question.weight, question.knock_out, question.not_applicable, question.target) == (3, True, False, 2)
    assert (source.binding, source.status, source.section) == (Binding.BUND, FactStatus.VERIFIED, "§ 2")
    assert survey.questions["A2.1"].skipped == (2,)
    assert survey.scoring[SubjectKind.ORGANISATION].levels[2].gates == {"A1.1": 2}
    assert [each.id for each in survey.subject_type(SubjectKind.SERVICE).attributes] == ["cases_per_year", "audience"]
    assert survey.measures[1].requires == ("M1", "X1")
    assert survey.measures[1].basis is None
    assert survey.foreign_measures == {"X1": "other"}
    assert survey.caveats[0]["en"] == "For tests only."


@pytest.mark.parametrize(
    "survey",
    [
        load_survey(TINY),
        make_readiness_survey(),
        make_survey([make_dimension("A1", [make_question(skipped=(1, 2))])], measures=[make_measure()]),
    ],
    ids=["file", "built", "with measures"],
)
def test_nothing_is_lost_in_the_plain_form_and_in_a_snapshot(survey) -> None:
    bare = replace(survey, content_hash="")
    assert decode(encode(bare)) == bare
    assert decode(json.loads(json.dumps(encode(bare)))) == bare
    assert replace(from_snapshot(to_snapshot(survey)), content_hash="") == bare


def test_a_loaded_survey_carries_the_hash_of_its_snapshot() -> None:
    survey = load_survey(TINY)
    snapshot = to_snapshot(survey)
    assert survey.content_hash == snapshot.content_hash
    assert len(snapshot.content_hash) == 64
    assert from_snapshot(snapshot) == survey


def test_the_hash_does_not_depend_on_layout_and_comments(tmp_path, tiny_text: str) -> None:
    other = tmp_path / "tiny-1.0.yaml"
    other.write_text(tiny_text.replace("\n  - id:", "\n\n  # a comment\n  - id:"), encoding="utf-8")
    assert load_survey(other).content_hash == load_survey(TINY).content_hash


def test_the_hash_changes_with_every_word(tmp_path, tiny_text: str) -> None:
    other = tmp_path / "tiny-1.0.yaml"
    other.write_text(tiny_text.replace("Nur zum Testen.", "Nur zum Proben."), encoding="utf-8")
    assert load_survey(other).content_hash != load_survey(TINY).content_hash


def test_the_first_language_is_the_fallback_also_after_a_snapshot(tmp_path, tiny_text: str) -> None:
    other = tmp_path / "tiny-1.0.yaml"
    other.write_text(tiny_text.replace("languages: [de, nl, en]", "languages: [nl, de, en]"), encoding="utf-8")
    survey = from_snapshot(to_snapshot(load_survey(other)))
    assert survey.title.in_language("fr") == "Kleine vragenlijst"


def test_a_snapshot_that_was_tampered_with_is_refused() -> None:
    snapshot = to_snapshot(load_survey(TINY))
    with pytest.raises(WorkspaceDamaged) as caught:
        from_snapshot(replace(snapshot, content=snapshot.content.replace("Niemand", "Jemand")))
    assert caught.value.values == {"survey": "tiny", "version": "1.0"}


def test_snapshots_of_the_shipped_surveys_lose_nothing() -> None:
    for each in shipped():
        survey = load_survey(each.path)
        assert from_snapshot(to_snapshot(survey)) == survey


def test_reading_a_snapshot_needs_neither_yaml_nor_pydantic() -> None:
    code = (
        "import sys; from reifegrad.survey import from_snapshot, shipped, to_snapshot; shipped();"
        "from tests.factories import make_survey; from_snapshot(to_snapshot(make_survey()));"
        "print([each for each in ('yaml', 'pydantic') if each in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], cwd=TINY.parents[2], capture_output=True, text=True)
    assert result.stdout.strip() == "[]", result.stderr
