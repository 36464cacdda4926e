"""Keys, types and ranges: what pydantic finds, in the codes of the linter."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from pydantic import BaseModel, ValidationError

from reifegrad.survey import schema
from reifegrad.survey.faults import Fault, Path

_TYPES = {
    "string_type": "text_expected",
    "int_type": "number_expected",
    "bool_type": "switch_expected",
    "list_type": "list_expected",
    "dict_type": "mapping_expected",
    "model_type": "mapping_expected",
    "model_attributes_type": "mapping_expected",
}

_FORMS = {
    schema.ID_FORM: "id_form",
    schema.SURVEY_ID_FORM: "survey_id_form",
    schema.VERSION_FORM: "version_form",
}


def shape_faults(content: dict[str, Any]) -> list[Fault]:
    """Return every deviation of a survey file from its schema."""
    try:
        schema.Survey.model_validate(content)
    except ValidationError as error:
        return [_fault(each["type"], _path(each["loc"]), each.get("ctx", {}), each["input"]) for each in error.errors()]
    return []


def _path(location: tuple[int | str, ...]) -> Path:
    """Leave out what pydantic adds: the mark of a faulty key, and the scoring model that it chose."""
    chosen = location[2:3] if location[:1] == ("scoring",) else ()
    kept = location[:2] + location[3:] if chosen else location
    return tuple(part for part in kept if part != "[key]")


def _fault(kind: str, path: Path, context: dict[str, Any], given: Any) -> Fault:
    if kind in _TYPES:
        return Fault(_TYPES[kind], path, values={"given": _shown(given)})
    match kind:
        case "missing":
            return Fault("missing_key", path, values={"name": path[-1]})
        case "union_tag_not_found":
            return Fault("missing_key", (*path, "model"), values={"name": "model"})
        case "union_tag_invalid":
            return _not_one_of((*path, "model"), context["tag"], context["expected_tags"])
        case "literal_error" | "enum":
            return _not_one_of(path, given, context["expected"])
        case "extra_forbidden":
            return _unknown_key(path)
        case "greater_than_equal":
            return Fault("number_too_small", path, values={"given": given, "least": context["ge"]})
        case "less_than_equal":
            return Fault("number_too_large", path, values={"given": given, "most": context["le"]})
        case "string_too_short":
            return Fault("empty_text", path)
        case "string_too_long":
            return Fault("text_too_long", path, values={"most": context["max_length"]})
        case "string_pattern_mismatch":
            return Fault(_FORMS[context["pattern"]], path, values={"given": _shown(given)})
        case "too_short":
            return Fault("too_few_entries", path, values={"least": context["min_length"]})
        case "day_form":
            return Fault("day_form", path, values={"given": _shown(given)})
    raise AssertionError(f"the schema has a rule without a code: {kind}")


def _not_one_of(path: Path, given: Any, expected: str) -> Fault:
    possible = ", ".join(re.findall(r"'([^']*)'", expected))
    return Fault("not_one_of", path, values={"given": _shown(given), "possible": possible})


def _unknown_key(path: Path) -> Fault:
    key = str(path[-1])
    similar = get_close_matches(key, _KEYS, n=1)
    if similar:
        return Fault("unknown_key_similar", path, values={"name": key, "meant": similar[0]})
    return Fault("unknown_key", path, values={"name": key})


def _shown(given: Any) -> str:
    """A value as it would stand in the file, cut to a length that fits a message."""
    if isinstance(given, bool):
        return "true" if given else "false"
    if isinstance(given, dict | list):
        return "{…}" if isinstance(given, dict) else "[…]"
    text = "null" if given is None else str(given)
    return text if len(text) <= 60 else text[:59] + "…"


def _blocks(block: type[BaseModel]) -> Iterator[type[BaseModel]]:
    for each in block.__subclasses__():
        yield each
        yield from _blocks(each)


_KEYS = sorted({key for block in _blocks(schema.Block) for key in block.model_fields})
