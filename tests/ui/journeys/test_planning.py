"""From gaps to a plan by keys alone: ten proposals, who and when and how much, the matrix, fixed priorities."""

from datetime import date

import pytest

from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.workspace import Component, Override, OverrideKey
from tests.ui.journeys.person import Person, until
from tests.ui.looks import session_of
from tests.ui.plans import plan, status_of
from ui.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("heartbeat")


def test_ten_proposals_become_a_plan_by_keys_alone(sample_window: MainWindow, person: Person) -> None:
    session = session_of(sample_window)
    person.press("Ctrl+5")
    area = plan(sample_window)
    rows = area.bench.plan_sheet().measures
    ids = [each.id for each in rows if each.status is MeasureStatus.PROPOSED][:10]

    def tick() -> None:
        for _ in ids:
            person.press("Space")
            person.press("Down")
        person.press("Return")

    person.expects(tick)
    person.press("Ctrl+Shift+G")
    assert {status_of(sample_window, id) for id in ids} == {MeasureStatus.DECIDED}
    until(area.list.view.hasFocus)
    assert area.list.selected_ids() == ids

    def fill() -> None:
        for field, text in (("Verantwortlich", "Amt 10"), ("Frist", "31.12.2029"), ("Kosten einmalig", "4500")):
            person.go_to(field)
            person.write(text)
        person.press("Return")

    person.expects(fill)
    person.press("Ctrl+Shift+M")
    records = [session.records[id] for id in ids]
    assert {(each.responsible, each.due, each.cost_once) for each in records} == {("Amt 10", date(2029, 12, 31), 4500)}
    until(area.list.view.hasFocus)

    current = area.list.view.current_id
    person.press("Ctrl+PgDown")
    assert area.matrix.list.current_id == current == ids[0]
    chart = area.matrix.view.chart
    assert chart.chart is not None
    assert chart.chart.marks[chart.mark].id == current
    assert chart.hasFocus()
    person.press("Down")
    chosen = area.matrix.list.current_id
    person.go_to("Wirkung")
    before = area.matrix.form.impact.value()
    person.press("Down" if before > 1 else "Up")
    after = area.matrix.form.impact.value()
    person.go_to("Grund")
    person.write("Mit der Leitung beraten.")
    person.press("Return")
    assert after != before
    assert session.overrides[OverrideKey(chosen, Component.IMPACT)] == Override(str(after), "Mit der Leitung beraten.")
    assert person.clicks == 0
