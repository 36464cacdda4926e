"""Canonical JSON of a survey version with its SHA-256: what an assessment was rated with stays readable, provably."""

import hashlib
import json
from dataclasses import replace
from functools import lru_cache

from reifegrad.domain.survey import Survey
from reifegrad.domain.typed import is_of
from reifegrad.domain.workspace import SurveySnapshot
from reifegrad.errors import WorkspaceDamaged
from reifegrad.survey.codec import decode, encode
from reifegrad.survey.consistent import is_consistent


def to_snapshot(survey: Survey) -> SurveySnapshot:
    content = json.dumps(encode(survey), ensure_ascii=False, separators=(",", ":"))
    return SurveySnapshot(survey.id, survey.version, _hash(content), content)


@lru_cache(maxsize=8)
def from_snapshot(snapshot: SurveySnapshot) -> Survey:
    """Return the survey with its content hash. The last ones are kept, because every opening asks for the same.

    Raises WorkspaceDamaged if the content does not match its hash, or was no survey before it got one.
    """
    try:
        if _hash(snapshot.content) != snapshot.content_hash:
            raise WorkspaceDamaged(None, survey=snapshot.survey_id, version=snapshot.version)
        survey = decode(json.loads(snapshot.content))
    except (LookupError, ValueError, TypeError, AttributeError, RecursionError) as error:
        raise WorkspaceDamaged(None, survey=snapshot.survey_id, version=snapshot.version) from error
    is_named = (survey.id, survey.version) == (snapshot.survey_id, snapshot.version)
    if not (is_named and is_of(survey, Survey) and is_consistent(survey)):
        raise WorkspaceDamaged(None, survey=snapshot.survey_id, version=snapshot.version)
    return replace(survey, content_hash=snapshot.content_hash)


def with_hash(survey: Survey) -> Survey:
    """Return the survey with its content hash filled in."""
    return replace(survey, content_hash=to_snapshot(survey).content_hash)


def _hash(content: str) -> str:
    return hashlib.sha256(content.encode("utf-8")).hexdigest()
