"""Verbs about the surveys at hand."""

from typing import Annotated, Any

import typer

from reifegrad.commands.console import Console
from reifegrad.domain.survey import Survey
from reifegrad.report import format
from reifegrad.survey import shipped, shipped_survey


def survey() -> None:
    """Group of verbs about surveys; does nothing itself."""


def list_surveys(context: typer.Context, as_json: Annotated[bool, typer.Option("--json")] = False) -> None:
    console: Console = context.obj
    found = [shipped_survey(each.id, each.version) for each in shipped()]
    if as_json:
        console.document({"format": 1, "surveys": [_entry(each, console) for each in found]})
        return
    for each in found:
        entry = _entry(each, console) | {
            "languages": ", ".join(each.languages),
            "as_of": format.day(each.as_of, console.language),
            "draft": console.words("survey_list.draft") if each.draft else "",
        }
        console.result(console.words("survey_list.line", **entry))


def _entry(survey: Survey, console: Console) -> dict[str, Any]:
    return {
        "id": survey.id,
        "version": survey.version,
        "title": survey.title.in_language(console.language),
        "questions": len(survey.questions),
        "languages": list(survey.languages),
        "as_of": survey.as_of.isoformat(),
        "draft": survey.draft,
    }
