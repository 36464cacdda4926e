"""Surveys of the municipality's own that the workspace keeps."""

from collections.abc import Collection
from dataclasses import replace

from reifegrad.at_hand import Origin
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.rules import Fault
from reifegrad.domain.workspace import SurveySnapshot
from reifegrad.operations import checks
from reifegrad.operations.changes import Changes
from reifegrad.reading import Reading


def add(reading: Reading, snapshot: SurveySnapshot, shipped: Collection[tuple[str, str]]) -> Changes:
    """Keep a survey. Its id and version must not be those of a shipped one, or of another content in the workspace."""
    name = (snapshot.survey_id, snapshot.version)
    if name in shipped:
        checks.refuse("survey", " ".join(name), Fault("version_of_program"))
    before = reading.snapshot(*name)
    if before and before.content_hash != snapshot.content_hash:
        checks.refuse("survey", " ".join(name), Fault("unused_version"))
    return (Change(_key(snapshot), before, replace(snapshot, kept=True)),)


def remove(reading: Reading, survey_id: str, version: str) -> Changes:
    """No longer offer a survey. What an assessment was rated with stays in the workspace with it."""
    snapshot = reading.snapshot(survey_id, version)
    if snapshot is None or not snapshot.kept:
        kept = [each for each in reading.surveys() if each.origin is Origin.OWN]
        known = ", ".join(f"{each.id} {each.version}" for each in kept)
        fault = Fault("kept_survey", {"known": known}) if known else Fault("any_kept_survey")
        checks.refuse("survey", f"{survey_id} {version}", fault)
    is_pinned = any(each.survey_hash == snapshot.content_hash for each in reading.assessments)
    return (Change(_key(snapshot), snapshot, replace(snapshot, kept=False) if is_pinned else None),)


def _key(snapshot: SurveySnapshot) -> Key:
    return Key(Kind.SURVEY_SNAPSHOT, snapshot.content_hash)
