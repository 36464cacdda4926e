"""The areas of the window, in the order of the sidebar. A new area is one line here."""

from ui.area import Area
from ui.evaluate.area import AnalysisArea
from ui.history.area import HistoryArea
from ui.overview.area import OverviewArea
from ui.plan.area import MeasuresArea
from ui.prepare.area import PrepareArea
from ui.rate.area import RateArea
from ui.report.area import ReportArea

AREAS: tuple[type[Area], ...] = (
    OverviewArea,
    PrepareArea,
    RateArea,
    AnalysisArea,
    MeasuresArea,
    ReportArea,
    HistoryArea,
)
