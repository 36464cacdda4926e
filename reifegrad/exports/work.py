"""Progress of long work and the wish to stop it."""

from collections.abc import Callable
from dataclasses import dataclass

from reifegrad.errors import Cancelled
from reifegrad.progress import Progress, unheard


@dataclass(frozen=True, slots=True)
class Work:
    """What a writer reports to and asks between two steps; both are optional."""

    progress: Progress = unheard
    cancelled: Callable[[], bool] | None = None

    def at(self, done: int, total: int) -> None:
        """Report that `done` of `total` steps are finished. Raises Cancelled."""
        self.check()
        self.progress(done, total)

    def check(self) -> None:
        """Raises Cancelled if the person asked to stop."""
        if self.cancelled and self.cancelled():
            raise Cancelled
