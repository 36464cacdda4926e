"""A stand-in for the workspace file that keeps everything in memory."""

from collections.abc import Iterable
from pathlib import Path

from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.workspace import Entity, Municipality, PlanSettings
from reifegrad.errors import Problem, ReifegradError


class MemoryStore:
    """Writes all changes or none; `refuse` makes the next write fail."""

    read_only = False

    def __init__(self, municipality: Municipality | None = None) -> None:
        self.path = Path("Süderbrück.reifegrad")
        self.refuse: ReifegradError | None = None
        self.entities: dict[Key, Entity] = {
            Key(Kind.MUNICIPALITY): municipality or Municipality("Süderbrück"),
            Key(Kind.PLAN_SETTINGS): PlanSettings(),
        }

    def load(self) -> dict[Key, Entity]:
        return dict(self.entities)

    def write(self, changes: Iterable[Change]) -> None:
        if self.refuse:
            raise self.refuse
        for each in changes:
            assert self.entities.get(each.key) == each.before, f"{each} does not start from what is stored"
            if each.after is None:
                del self.entities[each.key]
            else:
                self.entities[each.key] = each.after

    def copy_to(self, target: Path) -> None:
        raise NotImplementedError

    def integrity_problems(self) -> list[Problem]:
        return []

    def close(self) -> None:
        pass
