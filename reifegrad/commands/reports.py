"""The verb that writes a report, and the content of a report for other verbs."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from reifegrad.commands.console import Console
from reifegrad.commands.opening import opened
from reifegrad.commands.usage import ANY_PATH, one_of
from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.errors import NothingToReport
from reifegrad.exports import Format, write
from reifegrad.pictures import read_logo
from reifegrad.report.build import build_report
from reifegrad.report.inputs import ReportOptions
from reifegrad.report.model import ReportModel
from reifegrad.report.words import Words
from reifegrad.session import Session
from reifegrad.texts import texts


def report(
    context: typer.Context,
    file: Annotated[Path, ANY_PATH],
    format: Annotated[str, typer.Option("--format")],
    output: Annotated[Path, typer.Option("--output", readable=False)],
    assessment: Annotated[str, typer.Option("--assessment")] = "",
    language: Annotated[str, typer.Option("--language")] = "",
    reference: Annotated[str, typer.Option("--reference")] = "",
    logo: Annotated[Path | None, typer.Option("--logo", readable=False)] = None,
    final: Annotated[bool, typer.Option("--final")] = False,
) -> None:
    console: Console = context.obj
    one_of(format, [each.value for each in Format], "--format")
    chosen = next((each for each in LANGUAGES if each == language), console.language)
    if language:
        one_of(language, LANGUAGES, "--language")
    with opened(file, console, read_only=True) as session:
        options = ReportOptions(date.today(), not final, reference, logo=read_logo(logo) if logo else None)
        model = report_model(session, assessment_id(session, assessment), chosen, options)
    with console.progress("report.working") as progress:
        write(model, format, output, progress)
    console.result(str(output.absolute()))
    if format == Format.PDF:
        from reifegrad.exports.pdf_missing import missing_notice  # late: brings the library that draws

        if notice := missing_notice(model):
            console.problem(notice)


def report_model(session: Session, id: str, language: Language, options: ReportOptions) -> ReportModel:
    """Return the content of the report on one assessment."""
    words = Words(texts("report", language), texts("terms", language))
    return build_report(session.report_inputs(id), language, words, options)


def assessment_id(session: Session, wanted: str) -> str:
    """Return the id of the wanted assessment, or of the main one. Raises UnknownAssessment, NothingToReport."""
    main = session.main_assessment
    if main is None:
        raise NothingToReport(session.path)
    return session.assessment(wanted).id if wanted else main.id
