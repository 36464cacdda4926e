"""Verbs about the surveys at hand."""

from pathlib import Path
from typing import Annotated, Any, Final

import typer

from reifegrad.commands.console import Console
from reifegrad.commands.usage import ANY_PATH, Usage
from reifegrad.domain.survey import Survey
from reifegrad.report import format
from reifegrad.survey import load_survey, shipped, shipped_survey

SURVEY_ENDINGS: Final = (".yaml", ".yml")
_WORKBOOK_ENDINGS: Final = (".xlsx", ".xlsm", ".ods")


def survey_from(path: Path) -> Survey:
    """Read a survey file. Raises Usage for a workbook, which becomes one by `survey import`, else as `load_survey`."""
    if path.suffix.lower() in _WORKBOOK_ENDINGS:
        raise Usage("workbook", given=path.name)
    return load_survey(path)


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


def export_survey(
    context: typer.Context,
    survey: str,
    output: Annotated[Path, ANY_PATH],
    replace: Annotated[bool, typer.Option("--replace")] = False,
) -> None:
    """Write a survey as a workbook. `survey` is the id of a shipped one in its newest version, or a survey file."""
    from reifegrad.survey.authoring import export_workbook

    console: Console = context.obj
    found = load_survey(Path(survey)) if Path(survey).suffix.lower() in SURVEY_ENDINGS else shipped_survey(survey)
    export_workbook(found, output, console.language, overwrite=replace)
    console.result(str(output.absolute()))


def import_survey(
    context: typer.Context,
    workbook: Annotated[Path, ANY_PATH],
    output: Annotated[Path, ANY_PATH],
    replace: Annotated[bool, typer.Option("--replace")] = False,
) -> None:
    """Write the survey in a workbook as a survey file. Raises DataInvalid with every fault; nothing is written then."""
    from reifegrad.survey.authoring import load_workbook_survey, write_survey

    write_survey(load_workbook_survey(workbook, output), output, overwrite=replace)
    context.obj.result(str(output.absolute()))


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
