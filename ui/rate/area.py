"""Bewerten."""

from reifegrad.session import Changed
from ui.area import Area
from ui.workbench import Workbench


class RateArea(Area):
    id = "rate"

    @classmethod
    def title(cls) -> str:
        return cls.tr("Rate")

    @classmethod
    def count(cls, bench: Workbench) -> str:
        counts = bench.session.score(bench.assessment_id).counts
        return f"{counts.answered}/{counts.total}"

    def refresh(self, changed: Changed | None) -> None:
        pass
