"""The rows of every sheet, from the plain content of a survey. A translated value is a mapping of languages."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from reifegrad.survey.authoring.settings import HEAD_FIELDS, REPEATED, settings_of
from reifegrad.survey.codec import Plain

Row = Mapping[str, Any]


def rows_of(sheet: str, survey: Plain) -> list[Row]:
    """Return the rows of a sheet; their keys are ids of columns, absent where a cell stays empty."""
    return list(_ROWS[sheet](survey))


def _head(survey: Plain) -> Iterator[Row]:
    for field in HEAD_FIELDS:
        for value in survey.get(field, ()) if field in REPEATED else [survey.get(field)]:
            yield {"field": field, "text" if isinstance(value, dict) else "value": value}


def _kinds(survey: Plain) -> Iterator[Row]:
    yield from survey["subject_kinds"]


def _attributes(survey: Plain) -> Iterator[Row]:
    for kind in survey["subject_kinds"]:
        for attribute in kind.get("attributes", ()):
            yield attribute | {"kind": kind["kind"]}
            for choice in attribute.get("choices", ()):
                yield {"kind": kind["kind"], "id": attribute["id"], "choice": choice["id"], "label": choice["label"]}


def _scoring(survey: Plain) -> Iterator[Row]:
    for kind, model in survey["scoring"].items():
        for setting, id, value in settings_of(model):
            yield {"kind": kind, "setting": setting, "id": id, "value": value}


def _levels(survey: Plain) -> Iterator[Row]:
    for kind, model in survey["scoring"].items():
        yield from (level | {"kind": kind} for level in model["levels"])


def _process_attributes(survey: Plain) -> Iterator[Row]:
    for kind, model in survey["scoring"].items():
        yield from (attribute | {"kind": kind} for attribute in model.get("process_attributes", ()))


def _stages(survey: Plain) -> Iterator[Row]:
    for kind, model in survey["scoring"].items():
        yield from (stage | {"kind": kind} for stage in model.get("barriers", {}).get("stages", ()))


def _dimensions(survey: Plain) -> Iterator[Row]:
    yield from survey["dimensions"]


def _questions(survey: Plain) -> Iterator[Row]:
    for dimension in survey["dimensions"]:
        for question in dimension["questions"]:
            steps = {
                f"options.{option['value']}.{key}": option[key]
                for option in question.get("options", ())
                for key in ("name", "descriptor")
            }
            yield question | steps | {"dimension": dimension["id"]}


def _scales(survey: Plain) -> Iterator[Row]:
    for id, options in survey.get("scales", {}).items():
        yield from (option | {"id": id} for option in options)


def _sources(survey: Plain) -> Iterator[Row]:
    for dimension in survey["dimensions"]:
        for question in dimension["questions"]:
            yield from (source | {"question": question["id"]} for source in question["sources"])


def _measures(survey: Plain) -> Iterator[Row]:
    yield from survey["measures"]


def _foreign(survey: Plain) -> Iterator[Row]:
    yield from ({"id": id, "survey": other} for id, other in survey.get("foreign_measures", {}).items())


_ROWS: Final[Mapping[str, Callable[[Plain], Iterator[Row]]]] = {
    "head": _head,
    "kinds": _kinds,
    "attributes": _attributes,
    "scoring": _scoring,
    "levels": _levels,
    "process_attributes": _process_attributes,
    "stages": _stages,
    "dimensions": _dimensions,
    "questions": _questions,
    "scales": _scales,
    "sources": _sources,
    "measures": _measures,
    "foreign": _foreign,
}
