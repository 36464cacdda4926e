"""Maßnahmen: the views of the plan, one measure beside them, and what is asked there."""

from functools import partial

from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.workspace import Component
from screens import files
from screens.places import at
from screens.pulling import pulled
from screens.screen import Screen
from screens.stage import Stage
from ui.plan.area import MeasuresArea
from ui.plan.bulk_dialog import BulkDialog


def _asked(stage: Stage, command: str) -> None:
    """A command that asks, about the first measure of the plan where it concerns one."""
    area = stage.area(stage.go("measures", "list"), MeasuresArea)
    area.list.choose(_first(stage))
    stage.in_dialog(lambda: stage.do(f"measures.{command}"))


def _open(stage: Stage, view: str) -> None:
    """The first measure with its details beside a view; they are closed again afterwards."""
    window = stage.go("measures", view)
    area = stage.area(window, MeasuresArea)
    area.open_measure(_first(stage))
    stage.see(window)
    area.details.close_panel()


def _override(stage: Stage, component: Component) -> None:
    area = stage.area(stage.go("measures", "list"), MeasuresArea)
    stage.in_dialog(lambda: area.deeds.override([_first(stage)], component))


def _wording(stage: Stage) -> None:
    """A measure of one's own is worded anew."""
    area = stage.area(stage.go("measures", "list"), MeasuresArea)
    own = next(id for id, each in stage.session().records.items() if each.own)
    stage.in_dialog(lambda: area.deeds.change_wording(own))


def _pulled(stage: Stage) -> None:
    """The bar of a measure on its way to another quarter."""
    area = stage.area(window := stage.go("measures", "quarters"), MeasuresArea)
    chart = area.timeline.view.chart
    assert chart.chart is not None
    starts = {each.id: str(each.quarters[0]) for each in area.bench.plan_sheet().measures if each.quarters}
    mark = next(each for each in chart.chart.marks if each.id in starts)
    quarters = [each.id for each in chart.chart.fields]
    start = chart.chart.fields[quarters.index(starts[mark.id])]
    y = mark.y + mark.height / 2
    area.choose(mark.id)
    stage.settle()
    with pulled(chart, (start.x + start.width / 2, y), (start.x + start.width * 2.5, y)):
        stage.see(window)


def _point_pulled(stage: Stage) -> None:
    """A measure on its way to another impact and effort."""
    area = stage.area(window := stage.go("measures", "matrix"), MeasuresArea)
    chart = area.matrix.view.chart
    assert chart.chart is not None
    mark, goal = chart.chart.marks[0], chart.chart.fields[4]
    start = (mark.x + mark.width / 2, mark.y + mark.height / 2)
    with pulled(chart, start, (goal.x + goal.width / 2, goal.y + goal.height / 2)):
        stage.see(window)


def _scrolled(stage: Stage) -> None:
    """Far down in the schedule, with the heads of the quarters."""
    area = stage.area(window := stage.go("measures", "quarters"), MeasuresArea)
    chart = area.timeline.view.chart
    assert chart.chart is not None
    area.choose(chart.chart.marks[len(chart.chart.marks) // 2].id)
    stage.see(window)


def _size(stage: Stage) -> None:
    area = stage.area(stage.go("measures", "matrix"), MeasuresArea)
    stage.in_dialog(lambda: area.deeds.ask_size(_first(stage), 2, "L"))


def _cleared(stage: Stage) -> None:
    """Some fields of several measures are to be emptied."""

    def tick(dialog: BulkDialog) -> None:
        for name in ("due", "funding"):
            dialog.clear[name].click()

    area = stage.area(stage.go("measures", "list"), MeasuresArea)
    area.list.choose(_first(stage))
    stage.in_dialog(lambda: stage.do("measures.change"), tick)


def _first(stage: Stage) -> str:
    """A measure that is in the plan."""
    session = stage.session()
    assert session.main_assessment is not None
    measures = session.plan(session.main_assessment.id).measures
    return next(each.id for each in measures if each.status is not MeasureStatus.PROPOSED)


SCREENS = (
    Screen("measures-list", "Maßnahmen, Liste", at("measures", "list")),
    Screen("measures-details", "Maßnahmen, Einzelheiten", partial(_open, view="list")),
    Screen("measures-matrix", "Maßnahmen, Matrix", at("measures", "matrix")),
    Screen("measures-matrix-details", "Maßnahmen, Matrix mit Einzelheiten", partial(_open, view="matrix")),
    Screen("measures-board", "Maßnahmen, Board", at("measures", "board")),
    Screen("measures-quarters", "Maßnahmen, Zeitplan", at("measures", "quarters")),
    Screen("measures-quarters-scrolled", "Maßnahmen, Zeitplan weiter unten", _scrolled),
    Screen("measures-quarters-pulled", "Maßnahmen, Zeitplan, Balken mit der Maus", _pulled),
    Screen("measures-matrix-pulled", "Maßnahmen, Matrix, Punkt mit der Maus", _point_pulled),
    Screen("measures-new", "Noch keine Maßnahmen", at("measures", file=files.NEW)),
    Screen("measures-reading", "Maßnahmen, schreibgeschützt", at("measures", "list", file=files.READING)),
    Screen("measures-own", "Neue Maßnahme", partial(_asked, command="new")),
    Screen("measures-wording", "Wortlaut ändern", _wording),
    Screen("measures-proposals", "Vorschläge aus Lücken", partial(_asked, command="proposals")),
    Screen("measures-change", "Ausgewählte Maßnahmen ändern", partial(_asked, command="change")),
    Screen("measures-cleared", "Felder mehrerer Maßnahmen leeren", _cleared),
    Screen("measures-size", "Wirkung und Aufwand ändern", _size),
    Screen("measures-settings", "Einstellungen des Plans", partial(_asked, command="settings")),
    Screen("measures-impact", "Wert ändern, Wirkung", partial(_override, component=Component.IMPACT)),
    Screen("measures-quarter", "Wert ändern, Quartal", partial(_override, component=Component.QUARTER)),
)
