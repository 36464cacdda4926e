"""The verb that writes a report, and the content of a report for other verbs."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from reifegrad.commands.console import Console
from reifegrad.commands.opening import opened
from reifegrad.commands.usage import ANY_PATH, Usage, one_of
from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.errors import AssessmentStillOpen, NothingToReport
from reifegrad.exports import Format, write
from reifegrad.pictures import read_logo
from reifegrad.report.build import build_report
from reifegrad.report.house_colour import house_colour
from reifegrad.report.inputs import ReportOptions
from reifegrad.report.model import ReportModel
from reifegrad.report.templates import Template
from reifegrad.report.words import Words
from reifegrad.report_options import options_of
from reifegrad.session import Session
from reifegrad.texts import texts


def report(
    context: typer.Context,
    file: Annotated[Path, ANY_PATH],
    format: Annotated[str, typer.Option("--format")],
    output: Annotated[Path, typer.Option("--output", readable=False)],
    assessment: Annotated[str, typer.Option("--assessment")] = "",
    template: Annotated[str, typer.Option("--template")] = "",
    language: Annotated[str, typer.Option("--language")] = "",
    colour: Annotated[str, typer.Option("--colour")] = "",
    reference: Annotated[str, typer.Option("--reference")] = "",
    logo: Annotated[Path | None, typer.Option("--logo", readable=False)] = None,
    final: Annotated[bool, typer.Option("--final")] = False,
) -> None:
    """What is not given is as the file keeps it."""
    console: Console = context.obj
    one_of(format, [each.value for each in Format], "--format")
    if language:
        one_of(language, LANGUAGES, "--language")
    if template:
        one_of(template, [each.value for each in Template], "--template")
    if house_colour(colour) is None:
        raise Usage("colour", given=colour)
    with opened(file, console, read_only=True) as session:
        run = session.assessment(assessment_id(session, assessment))
        kept = session.report_settings
        chosen = next((each for each in LANGUAGES if each == language), kept.language or console.language)
        if final and not run.closed:
            raise AssessmentStillOpen(session.path, title=run.title)
        settings = replace(
            kept,
            template=template or kept.template,
            sections=() if template else kept.sections,
            colour=colour or kept.colour,
            reference=reference or kept.reference,
            final=final or kept.final,
        )
        options = options_of(settings, date.today(), is_closed=run.closed)
        if logo:
            options = replace(options, logo=read_logo(logo))
        model = report_model(session, run.id, chosen, options)
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
