"""Changes kept in columns: a large import stays in the history of undo without an object for each of its changes."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Self, overload

from reifegrad.domain.change import Change, EntityId, Key, Kind
from reifegrad.domain.workspace import Attachment, Entity

_BYTES_OF_A_CHANGE = 250
"""What a change takes at most once nothing else holds its entities."""


class PackedChanges(Sequence[Change]):
    """Immutable. Takes 32 bytes a change beside the ids and entities, which the open workspace holds anyway.

    `weight` counts changes; a document counts as many as take its room.
    """

    __slots__ = ("_after", "_before", "_ids", "_kinds", "weight")

    def __init__(
        self,
        kinds: tuple[Kind, ...],
        ids: tuple[EntityId, ...],
        before: tuple[Entity | None, ...],
        after: tuple[Entity | None, ...],
    ) -> None:
        self._kinds, self._ids, self._before, self._after = kinds, ids, before, after
        self.weight = len(kinds) + (sum(map(_extra, before, after)) if Kind.ATTACHMENT in kinds else 0)

    @classmethod
    def of(cls, changes: Iterable[Change]) -> Self:
        """The same changes in the same order; those that are packed already as they are."""
        if isinstance(changes, cls):
            return changes
        given = tuple(changes)
        return cls(
            tuple(each.key.kind for each in given),
            tuple(each.key.id for each in given),
            tuple(each.before for each in given),
            tuple(each.after for each in given),
        )

    def inverted(self) -> "PackedChanges":
        """What takes these changes back: the other way round, and in the other order."""
        return PackedChanges(self._kinds[::-1], self._ids[::-1], self._after[::-1], self._before[::-1])

    @overload
    def __getitem__(self, at: int) -> Change: ...
    @overload
    def __getitem__(self, at: slice) -> "PackedChanges": ...
    def __getitem__(self, at: int | slice) -> "Change | PackedChanges":
        if isinstance(at, slice):
            return PackedChanges(self._kinds[at], self._ids[at], self._before[at], self._after[at])
        return Change(Key(self._kinds[at], self._ids[at]), self._before[at], self._after[at])

    def __len__(self) -> int:
        return len(self._kinds)

    def __iter__(self) -> Iterator[Change]:
        for kind, id, before, after in zip(self._kinds, self._ids, self._before, self._after, strict=True):
            yield Change(Key(kind, id), before, after)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, PackedChanges):
            return NotImplemented
        return self._columns == other._columns

    def __hash__(self) -> int:
        return hash(self._ids)

    def __repr__(self) -> str:
        return f"PackedChanges({list(self)!r})"

    @property
    def _columns(self) -> tuple[object, ...]:
        return self._kinds, self._ids, self._before, self._after


def _extra(before: Entity | None, after: Entity | None) -> int:
    sizes = (len(each.content) for each in (before, after) if isinstance(each, Attachment))
    return sum(sizes) // _BYTES_OF_A_CHANGE
