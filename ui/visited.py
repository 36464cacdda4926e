"""The way back: places that were left, as in a browser."""

from typing import Final

from ui.memory import Place

_MOST: Final = 50
"""Places that are kept; setting of this tool."""


class Visited:
    """Places behind and before the present one."""

    def __init__(self) -> None:
        self._behind: list[Place] = []
        self._before: list[Place] = []

    @property
    def can_go_back(self) -> bool:
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        return bool(self._before)

    def leave(self, place: Place) -> None:
        """Note a place that is left for a new one; what lay before is gone."""
        if not self._behind or self._behind[-1] != place:
            self._behind.append(place)
        del self._behind[:-_MOST]
        self._before.clear()

    def back(self, present: Place) -> Place | None:
        """Step back to the last place that differs from the present one; None if there is none."""
        return self._step(self._behind, self._before, present)

    def forward(self, present: Place) -> Place | None:
        """Undo a step back."""
        return self._step(self._before, self._behind, present)

    @staticmethod
    def _step(source: list[Place], target: list[Place], present: Place) -> Place | None:
        while source:
            place = source.pop()
            if place != present:
                target.append(present)
                return place
        return None
