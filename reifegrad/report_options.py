"""What a file keeps about its report, as the options of one that is made today."""

from collections.abc import Sequence
from datetime import date

from reifegrad.domain.workspace import ReportSettings
from reifegrad.pictures import kept_logo
from reifegrad.report.house_colour import house_colour
from reifegrad.report.inputs import ReportOptions
from reifegrad.report.templates import Section, Template, sections_of, template_of


def options_of(settings: ReportSettings, day: date, *, is_closed: bool) -> ReportOptions:
    """Return the options of the report that is made on `day`; a final one is of a closed assessment."""
    return ReportOptions(
        made_on=day,
        draft=not (settings.final and is_closed),
        reference=settings.reference,
        sections=sections_in(settings),
        logo=kept_logo(settings.logo),
        template=template_of(settings.template),
        colour=house_colour(settings.colour) or "",
    )


def sections_in(settings: ReportSettings) -> tuple[Section, ...]:
    """The parts of the report in their order."""
    return sections_of(template_of(settings.template), settings.sections)


def as_kept(template: Template, sections: Sequence[Section]) -> tuple[Template, tuple[str, ...]]:
    """Return the kind of report and the parts as a file keeps them: none where they are those of the kind.

    Without any part it is the short report, whatever it was before.
    """
    if not sections:
        return Template.SUMMARY, ()
    chosen = tuple(sections)
    return template, () if chosen == sections_of(template) else tuple(each.value for each in chosen)
