"""The headlines of all surveys in a report, that of the chosen assessment first."""

from reifegrad.domain.survey import SubjectKind
from reifegrad.report.context import Context
from reifegrad.report.dimensions import dimension_rows, overall_row
from reifegrad.report.headline import Headline
from reifegrad.report.level import level_section
from reifegrad.report.model import (
    DimensionRow,
    LevelSection,
    OverallRow,
    PortfolioSection,
    ProcessSection,
    StaffSection,
)
from reifegrad.report.organisation_headline import organisation_headline
from reifegrad.report.process_headline import process_headline
from reifegrad.report.services import portfolio_section
from reifegrad.report.staff_headline import staff_headline

Rows = tuple[OverallRow | None, tuple[DimensionRow, ...], LevelSection | None, PortfolioSection | None]
"""What is told about the organisation and its services."""


def readiness_context(context: Context) -> Context | None:
    return context.rating(SubjectKind.ORGANISATION) or context.rating(SubjectKind.SERVICE)


def readiness_rows(context: Context) -> Rows:
    return overall_row(context), dimension_rows(context), level_section(context), portfolio_section(context)


def headlines(
    context: Context, readiness: Rows | None, staff: StaffSection | None, processes: ProcessSection | None
) -> list[Headline]:
    """At least one: a survey that rates nothing of what the others rate is spoken of as one of the organisation.

    `readiness` are the rows of the assessment that rates the organisation or services.
    """
    found: list[Headline] = []
    if readiness:
        found.append(organisation_headline(readiness_context(context) or context, *readiness))
    people, processed = context.rating(SubjectKind.RESPONSE), context.rating(SubjectKind.PROCESS)
    if staff and people:
        found.append(staff_headline(people, staff))
    if processes and processed:
        found.append(process_headline(processed, processes))
    if not found:
        found.append(organisation_headline(context, *readiness_rows(context)))
    return sorted(found, key=lambda each: each.assessment_id != context.inputs.assessment.id)
