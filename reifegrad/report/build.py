"""Put a report together from its sections."""

from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.text import Language
from reifegrad.report import format
from reifegrad.report.combined import combined_section
from reifegrad.report.context import Context, Rows
from reifegrad.report.headlines import headlines, readiness_context, readiness_rows
from reifegrad.report.inputs import ReportInputs, ReportOptions
from reifegrad.report.measures import measure_rows, plan_problems, quarter_rows
from reifegrad.report.method import method
from reifegrad.report.model import ReportModel
from reifegrad.report.processes import process_section
from reifegrad.report.services import criteria, service_rows
from reifegrad.report.staff import staff_section
from reifegrad.report.summary import summary
from reifegrad.report.tailoring import left_out_rows, left_out_sentence, light_answered, light_gap, own_threshold_rows
from reifegrad.report.words import Words


def build_report(
    inputs: ReportInputs, language: Language, texts: Words, options: ReportOptions, rows: Rows | None = None
) -> ReportModel:
    """Return the content of the report in `language`, the language of `texts`. Pure: same inputs, same model.

    The model always holds everything; `options.sections` tells a writer which parts to show, and in which order.
    `rows` are those of the report before, for who makes one after every change; the new ones are put there.
    """
    context = Context(inputs, texts, options, {} if rows is None else rows)
    own = readiness_rows(context)
    overall, dimensions, level, portfolio = own
    rating = readiness_context(context)
    lit = rating or context
    readiness = own if rating is context else readiness_rows(rating) if rating else None
    measures = measure_rows(context)
    people, processed = context.rating(SubjectKind.RESPONSE), context.rating(SubjectKind.PROCESS)
    staff = staff_section(people) if people else None
    processes = process_section(processed) if processed else None
    combined = combined_section(context, readiness, staff, processes)
    survey, assessment, municipality = inputs.survey, inputs.assessment, inputs.municipality
    return ReportModel(
        language=language,
        title=context.say(f"templates.{options.template}.title"),
        municipality=municipality.name,
        code=municipality.code,
        population=municipality.population,
        assessment_id=assessment.id,
        assessment_title=assessment.title,
        day=assessment.day,
        made_on=options.made_on,
        draft=options.draft,
        draft_word=context.say("draft" if options.draft else "final"),
        reference=options.reference,
        survey_id=survey.id,
        survey_version=survey.version,
        survey_title=context.local(survey.title),
        as_of=survey.as_of,
        basis=context.local(survey.basis),
        disclaimer=context.say("disclaimer", day=format.day(assessment.day, language)),
        summary=summary(context, headlines(context, readiness, staff, processes), measures, staff, combined),
        dimensions=dimensions,
        level=level,
        services=service_rows(context),
        service_criteria=criteria(context),
        portfolio=portfolio,
        measures=measures,
        quarters=quarter_rows(context),
        plan_problems=plan_problems(context),
        method=method(context, is_combined=combined is not None),
        overall=overall,
        previous_title=context.previous.assessment.title if context.previous else "",
        sections=options.sections,
        staff=staff,
        processes=processes,
        combined=combined,
        logo=options.logo,
        left_out=left_out_rows(context),
        left_out_sentence=left_out_sentence(context),
        own_thresholds=own_threshold_rows(context),
        light_gap=light_gap(lit),
        light_answered=light_answered(lit),
        conclusions=inputs.conclusions,
        colour=options.colour,
    )
