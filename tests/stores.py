"""A stand-in for the workspace file that keeps everything in memory."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

from reifegrad.backup import Backup, Reason
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.workspace import Entity, Municipality, PlanSettings
from reifegrad.errors import CannotWrite, Problem, ReifegradError
from reifegrad.passphrase import Passphrase
from reifegrad.progress import Progress, unheard


class MemoryStore:
    """Writes all changes or none; `refuse` makes the next write fail."""

    read_only = False
    passphrase = None
    is_in_place = True
    workspace_id = "0" * 32

    def __init__(self, municipality: Municipality | None = None) -> None:
        self.path = Path("Süderbrück.reifegrad")
        self.refuse: ReifegradError | None = None
        self.kept: dict[Path, dict[Key, Entity]] = {}
        """What was there when a backup was made."""
        self.entities: dict[Key, Entity] = {
            Key(Kind.MUNICIPALITY): municipality or Municipality("Süderbrück"),
            Key(Kind.PLAN_SETTINGS): PlanSettings(),
        }

    def load(self) -> dict[Key, Entity]:
        return dict(self.entities)

    def write(self, changes: Iterable[Change], progress: Progress = unheard) -> None:
        if self.refuse:
            raise self.refuse
        for each in changes:
            assert self.entities.get(each.key) == each.before, f"{each} does not start from what is stored"
            if each.after is None:
                del self.entities[each.key]
            else:
                self.entities[each.key] = each.after

    def reconnect(self, expected: Mapping[Key, Entity]) -> None:
        raise NotImplementedError

    def write_anew(self, entities: Mapping[Key, Entity], target: Path, changes: Iterable[Change] = ()) -> str:
        raise CannotWrite(target, reason="kept in memory only")

    def digest(self) -> str:
        raise NotImplementedError

    def set_passphrase(self, passphrase: Passphrase | None, prepared: str = "") -> None:
        raise NotImplementedError

    def is_backed_up(self) -> bool:
        return True

    def back_up(self, reason: Reason, now: datetime, name: str = "", folder: Path | None = None) -> Backup:
        path = Path(f"backup-{len(self.kept)}")
        self.kept[path] = dict(self.entities)
        return Backup(path, len(self.kept), now, reason, name)

    def earlier_content(self, path: Path, passphrase: Passphrase | None) -> Mapping[Key, Entity]:
        return self.kept[path]

    def copy_to(self, target: Path) -> None:
        raise NotImplementedError

    def integrity_problems(self) -> list[Problem]:
        return []

    def close(self) -> None:
        pass
