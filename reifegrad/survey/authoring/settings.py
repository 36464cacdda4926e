"""Parts of a survey that are written one setting a row: its head, and the figures of the scoring models."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from reifegrad.survey.authoring.columns import Form

HEAD_FIELDS: Final[Mapping[str, Form]] = {
    "format": Form.NUMBER,
    "id": Form.CODE,
    "version": Form.CODE,
    "as_of": Form.DAY,
    "languages": Form.CODES,
    "draft": Form.SWITCH,
    "title": Form.TEXT,
    "summary": Form.TEXT,
    "basis": Form.TEXT,
    "introduction": Form.TEXT,
    "caveats": Form.TEXT,
}

REPEATED: Final = frozenset({"introduction", "caveats"})
"""Fields of the head that are lists: one row for each text."""

SETTINGS: Final[Mapping[str, Form]] = {
    "model": Form.CODE,
    "target": Form.NUMBER,
    "coverage.full": Form.NUMBER,
    "coverage.provisional": Form.NUMBER,
    "confidence.high": Form.NUMBER,
    "confidence.medium": Form.NUMBER,
    "evidence.none": Form.NUMBER,
    "evidence.plausible": Form.NUMBER,
    "evidence.documented": Form.NUMBER,
    "limited_comparability": Form.NUMBER,
    "answered": Form.NUMBER,
    "favourable": Form.NUMBER,
    "unfavourable": Form.NUMBER,
    "agreement.high": Form.NUMBER,
    "agreement.low": Form.NUMBER,
    "alpha.people": Form.NUMBER,
    "alpha.low": Form.NUMBER,
    "participation.full": Form.NUMBER,
    "participation.provisional": Form.NUMBER,
    "minimum.total": Form.NUMBER,
    "minimum.group": Form.NUMBER,
    "minimum.item": Form.NUMBER,
    "minimum.crossing": Form.NUMBER,
    "barriers.at_most": Form.NUMBER,
    "recommendation.question": Form.CODE,
    "recommendation.promoters": Form.NUMBER,
    "recommendation.detractors": Form.NUMBER,
    "brake.below": Form.NUMBER,
    "brake.measures": Form.CODE,
    "ratings.partly": Form.NUMBER,
    "ratings.largely": Form.NUMBER,
    "ratings.fully": Form.NUMBER,
    "knock_outs.cap": Form.NUMBER,
    "knock_outs.questions": Form.NUMBER,
    "automation": Form.NUMBER,
    "continuity.least": Form.NUMBER,
    "continuity.questions": Form.CODE,
}
"""Settings of the scoring models with the form of their values, by their keys in a survey file."""

BY_ID: Final = frozenset({"brake.measures", "knock_outs.questions", "automation"})
"""Settings with one row for each id."""

LISTED: Final = frozenset({"continuity.questions"})
"""Settings that list ids and have no value."""

_ELSEWHERE: Final = frozenset({"levels", "process_attributes", "barriers.stages"})
"""Parts of a scoring model that have sheets of their own."""


def settings_of(model: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, str | None, Any]]:
    """Yield the settings of a scoring model: key, id where it has one, value."""
    for key, value in model.items():
        setting = f"{path}.{key}" if path else key
        if setting in _ELSEWHERE:
            continue
        if setting in LISTED:
            yield from ((setting, id, None) for id in value)
        elif setting in BY_ID:
            yield from ((setting, id, each) for id, each in value.items())
        elif isinstance(value, dict):
            yield from settings_of(value, setting)
        else:
            yield setting, None, value


EMPTY_PARTS: Final[Mapping[str, Mapping[str, Any]]] = {
    "capability": {"knock_outs": {"questions": {}}, "automation": {}, "continuity": {"questions": []}},
}
"""What a scoring model needs even if it is empty, so that no row tells of it."""
