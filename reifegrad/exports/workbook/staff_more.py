"""Sheet of what else the answers of people tell: who took part, stages, recommendation, wishes, what is hidden."""

from collections.abc import Iterator
from typing import Final

from reifegrad.exports.workbook.layout import Column, Sheet, Table
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.values import Styled, Value
from reifegrad.exports.workbook.wording import Wording, counted, joined, told
from reifegrad.report.model import ReportModel, StaffSection
from reifegrad.report.staff_model import ChoiceRow, RecommendationRow

KEY: Final = "staff_more"

_COLUMNS: Final = (
    ("area", Role.TEXT, 26),
    ("item", Role.TEXT, 40),
    ("value", Role.WHOLE, 13),
    ("n", Role.WHOLE, 11),
    ("note", Role.TEXT, 70),
)

Row = tuple[str, str, Value, Value, str]
"""Key of the area, what the row is about, its figure, the people it rests on, and what has to be said about it."""


def sheet(model: ReportModel, wording: Wording) -> Sheet | None:
    if model.staff is None:
        return None
    columns = tuple(Column(id, wording.book(f"staff_more.columns.{id}"), role, width) for id, role, width in _COLUMNS)
    rows = tuple((wording.book(f"staff_more.areas.{area}"), *rest) for area, *rest in _rows(model.staff, wording))
    return Sheet(KEY, wording.book("sheets.staff_more.title"), (Table(KEY, columns, rows),), frozen_columns=2)


def _rows(people: StaffSection, wording: Wording) -> Iterator[Row]:
    yield from _participation(people, wording)
    yield from _overall(people, wording)
    yield from _stages(people, wording)
    if people.recommendation:
        yield from _recommendation(people.recommendation, wording)
    for each in people.choices:
        yield from _choices(each)
    for sentence in people.hidden:
        yield "hidden", "", None, None, sentence


def _participation(people: StaffSection, wording: Wording) -> Iterator[Row]:
    took_part = people.participation
    yield "participation", wording.book("staff_more.returned"), took_part.returned, None, took_part.sentence
    if took_part.invited is not None:
        yield "participation", wording.book("staff_more.invited"), took_part.invited, None, ""
    yield (
        "participation",
        wording.book("staff_more.rate"),
        told(took_part.rate, Role.PERCENT),
        None,
        joined(took_part.rate.reason, took_part.status_word),
    )


def _overall(people: StaffSection, wording: Wording) -> Iterator[Row]:
    name = wording.book("staff_more.index")
    band = f"{people.band_name}: {people.band_summary}" if people.band_name else ""
    note = joined(people.index.reason, band)
    yield "overall", name, told(people.index, Role.INDEX), counted(people.n, people.index), note
    yield "overall", wording.book("staff_more.target"), Styled(people.target, Role.INDEX), None, people.state_word
    if people.previous is not None:
        reason = people.previous.reason or people.previous_title
        yield "overall", wording.book("staff_more.previous"), told(people.previous, Role.INDEX), None, reason
    if people.change is not None:
        text = wording.book("staff_more.change")
        yield "overall", text, told(people.change, Role.CHANGE), None, people.change.reason


def _stages(people: StaffSection, wording: Wording) -> Iterator[Row]:
    for each in people.stages:
        hurdle = wording.book("staff_more.hurdle") if each.is_barrier else ""
        asked = ", ".join(each.questions)
        yield "stages", each.title, told(each.mean, Role.STEPS), None, joined(hurdle, each.mean.reason, asked)
    if people.barrier:
        yield "stages", wording.book("staff_more.barrier"), None, None, people.barrier


def _recommendation(row: RecommendationRow, wording: Wording) -> Iterator[Row]:
    net = wording.book("staff_more.net")
    yield "recommendation", net, told(row.net, Role.INDEX), counted(row.n, row.net), row.sentence or row.net.reason
    for name, people in (("promoters", row.promoters), ("detractors", row.detractors)):
        yield "recommendation", wording.book(f"staff_more.{name}"), counted(people, row.net), None, ""


def _choices(row: ChoiceRow) -> Iterator[Row]:
    if not row.counts:
        yield "choices", row.topic, None, None, row.note
    for number, (label, people) in enumerate(row.counts):
        yield "choices", label, people, row.n, joined(row.text, row.note) if number == 0 else ""
