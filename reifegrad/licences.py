"""What the program is made of, and under which licences: resources/licences."""

from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path

from reifegrad import paths, resource


@dataclass(frozen=True, slots=True)
class Part:
    """A package or a typeface. `licence` is an SPDX expression or a list of identifiers."""

    name: str
    licence: str
    address: str
    files: tuple[Path, ...]

    @property
    def version(self) -> str:
        """As it is installed; empty for what is part of another package and for optional parts that are not there."""
        try:
            return metadata.version(self.name)
        except metadata.PackageNotFoundError:
            return ""

    @property
    def text(self) -> str:
        """The whole licence."""
        return "\n\n".join(each.read_text(encoding="utf-8").strip() for each in self.files)


@cache
def parts() -> tuple[Part, ...]:
    """All parts, sorted by name."""
    folder = paths.resources() / "licences"
    return tuple(
        Part(each["name"], each["licence"], each["address"], tuple(folder / name for name in each["texts"]))
        for each in resource.content(folder / "parts.yaml")
    )
