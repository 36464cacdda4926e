"""The chapters of a report in the order of its parts, each with the kind of page it stands on."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from reportlab.platypus import NextPageTemplate, PageBreak

from reifegrad.exports.pdf_pages.combined import combined
from reifegrad.exports.pdf_pages.contents import Entry, contents
from reifegrad.exports.pdf_pages.development import development
from reifegrad.exports.pdf_pages.method import method
from reifegrad.exports.pdf_pages.parts import Chapter
from reifegrad.exports.pdf_pages.pictures import dimension_net, distribution, heat_maps, people_net
from reifegrad.exports.pdf_pages.plan import plan, schedule
from reifegrad.exports.pdf_pages.processes import processes
from reifegrad.exports.pdf_pages.questions import questions
from reifegrad.exports.pdf_pages.results import level_chapter, results
from reifegrad.exports.pdf_pages.services import services
from reifegrad.exports.pdf_pages.staff import staff
from reifegrad.exports.pdf_pages.staff_details import staff_groups, staff_items
from reifegrad.exports.pdf_pages.summary import summary_pages
from reifegrad.report.charts import LEAST_AXES, has_people_net
from reifegrad.report.model import ProcessSection, ReportModel, Section, StaffSection

PORTRAIT: Final = "portrait"
LANDSCAPE: Final = "landscape"
PEOPLE: Final = "people"
PEOPLE_WIDE: Final = "people-wide"
"""Kinds of page; those for people say at their foot from how many on figures are told."""

_Part = tuple[str, list[Any]]


@dataclass(frozen=True, slots=True)
class Pages:
    """What chapters are laid out for: upright and across."""

    upright: Chapter
    across: Chapter

    @property
    def model(self) -> ReportModel:
        return self.upright.model


def story(pages: Pages, entries: Sequence[Entry]) -> list[Any]:
    """Return the whole report; `entries` are its chapters as an earlier pass over the same found them.

    The summary alone needs no contents.
    """
    parts = [part for each in pages.model.sections for part in _PARTS[each](pages) if part[1]]
    if parts:
        parts.insert(0, (PORTRAIT, contents(pages.upright, entries)))
    made = summary_pages(pages.upright)
    for template, part in parts:
        made += [NextPageTemplate(template), PageBreak(), *part]
    return made


def _results(pages: Pages) -> Iterator[_Part]:
    if pages.model.dimensions:
        yield PORTRAIT, results(pages.upright)
    if pages.model.level is not None:
        yield PORTRAIT, level_chapter(pages.upright, pages.model.level)


def _distribution(pages: Pages) -> Iterator[_Part]:
    if pages.model.dimensions:
        yield PORTRAIT, distribution(pages.upright)


def _heat_maps(pages: Pages) -> Iterator[_Part]:
    if pages.model.dimensions:
        yield PORTRAIT, heat_maps(pages.upright)


def _net(pages: Pages) -> Iterator[_Part]:
    if len(pages.model.dimensions) >= LEAST_AXES:
        yield PORTRAIT, dimension_net(pages.upright)
    people = pages.model.staff
    if people and has_people_net(people):
        yield PEOPLE, people_net(pages.upright, people)


def _services(pages: Pages) -> Iterator[_Part]:
    if pages.model.service_criteria:
        yield PORTRAIT, services(pages.upright)


def _staff(pages: Pages) -> Iterator[_Part]:
    people = pages.model.staff
    if people and (people.participation.returned or _is_chosen(pages.model, people)):
        yield PEOPLE, [*staff(pages.upright, people), *staff_items(pages.upright, people)]
        yield PEOPLE_WIDE, staff_groups(pages.across, people)


def _processes(pages: Pages) -> Iterator[_Part]:
    portfolio = pages.model.processes
    if portfolio and (portfolio.processes or _is_chosen(pages.model, portfolio)):
        yield PORTRAIT, processes(pages.upright, portfolio)


def _combined(pages: Pages) -> Iterator[_Part]:
    if pages.model.combined:
        yield PEOPLE if pages.model.staff else PORTRAIT, combined(pages.upright, pages.model.combined)


def _plan(pages: Pages) -> Iterator[_Part]:
    if not pages.model.measures:
        yield PORTRAIT, plan(pages.upright)
        return
    yield PEOPLE_WIDE if pages.model.staff else LANDSCAPE, plan(pages.across)
    yield LANDSCAPE, schedule(pages.across)


def _development(pages: Pages) -> Iterator[_Part]:
    yield PORTRAIT, development(pages.upright)


def _method(pages: Pages) -> Iterator[_Part]:
    yield PORTRAIT, method(pages.upright)


def _questions(pages: Pages) -> Iterator[_Part]:
    yield PORTRAIT, questions(pages.upright)


_PARTS: Final[Mapping[Section, Callable[[Pages], Iterator[_Part]]]] = {
    Section.RESULTS: _results,
    Section.DISTRIBUTION: _distribution,
    Section.HEATMAP: _heat_maps,
    Section.NET: _net,
    Section.SERVICES: _services,
    Section.STAFF: _staff,
    Section.PROCESSES: _processes,
    Section.COMBINED: _combined,
    Section.PLAN: _plan,
    Section.DEVELOPMENT: _development,
    Section.METHOD: _method,
    Section.QUESTIONS: _questions,
}


def _is_chosen(model: ReportModel, section: StaffSection | ProcessSection) -> bool:
    """Whether the report is about this survey; an empty one that only goes with it needs no chapter."""
    return section.survey_id == model.survey_id
