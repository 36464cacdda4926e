"""Adding evidence to an answer: what is there already is left out, and what came is said and shown."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from reifegrad.attachments import hash_of
from reifegrad.domain.shown import visible
from reifegrad.domain.workspace import EvidenceItem
from ui.rate.evidence import EvidenceBox
from ui.rate.places import target_of
from ui.workbench import Workbench

Place = tuple[str, str]
"""Subject and question."""

_MOST_NAMES = 3
"""Names that a message lists."""


class EvidenceAdding(QObject):
    """`write` does one operation, and returns whether it was done."""

    def __init__(self, bench: Workbench, box: EvidenceBox, write: Callable[[Callable[[], object]], bool]) -> None:
        super().__init__(box)
        self._bench, self._box, self._write = bench, box, write

    def links(self, place: Place, given: Sequence[tuple[str, str]]) -> None:
        """Link what has a title and a location each."""
        session = self._bench.session
        known = {target_of(each.location): each for each in self._items(place) if each.location and not each.copy}
        added, there = [], []
        for title, location in given:
            target = target_of(location)
            if location and target in known:
                there.append(known[target].title)
            elif self._write(partial(session.add_evidence_item, *place, title, location)):
                known[target] = self._items(place)[-1]
                added.append(title)
        self._tell(place, added, there)

    def copies(self, place: Place, given: Iterable[tuple[str, Path, bytes]]) -> None:
        """Keep copies of documents, each with its title and what was read."""
        session = self._bench.session
        known = {each.copy: each for each in self._items(place) if each.copy}
        added, there = [], []
        for title, path, content in given:
            copy = hash_of(content)
            if copy in known:
                there.append(known[copy].title)
            elif self._write(partial(session.attach_copy, *place, title, path, content)):
                known[copy] = self._items(place)[-1]
                added.append(title)
        self._tell(place, added, there)

    def _items(self, place: Place) -> tuple[EvidenceItem, ...]:
        return self._bench.session.evidence_items(*place)

    def _tell(self, place: Place, added: Sequence[str], there: Sequence[str]) -> None:
        parts = []
        if added:
            parts.append(self.tr("Added as evidence: {0}").format(_listed(added)))
            self._box.show_item(self._items(place)[-1].id)
        if there:
            parts.append(self.tr("Left out, because it is there already: {0}").format(_listed(there)))
        if added:
            self._bench.offer_undo("\n".join(parts), len(added))
        elif there:
            self._bench.toast("\n".join(parts))


def _listed(names: Sequence[str]) -> str:
    return ", ".join(map(visible, names[:_MOST_NAMES])) + (" …" if len(names) > _MOST_NAMES else "")
