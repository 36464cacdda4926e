"""Reading rows out of the bytes of a database that SQLite itself refuses: page by page, whatever is left of it.

Follows "Database File Format" (sqlite.org/fileformat2.html): header, pages of B-trees, cells, overflow pages, records.
Nothing is believed: every number is checked against the size of the file, and no page is read twice.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

Value = None | int | float | str | bytes
Row = tuple[Value, ...]

HEADER = 100
_MAGIC = b"SQLite format 3\0"
_PAGE_SIZES = frozenset(1 << n for n in range(9, 17))
_USUAL_PAGE = 4096
_INTERIOR_INDEX, _INTERIOR_TABLE, _LEAF_INDEX, _LEAF_TABLE = 2, 5, 10, 13
_FLAGS = (_INTERIOR_INDEX, _INTERIOR_TABLE, _LEAF_INDEX, _LEAF_TABLE)
_DEEPEST = 30
_LONGEST = 50_000_000
"""Bytes of one row; more is damage."""


class Broken(Exception):
    """What stands here cannot be read."""


@dataclass(slots=True)
class Tree:
    """What was found under one root: rows in the order of their keys, and what could not be read in between.

    `gaps` are places in `rows` before which something is missing, for every page that could not be read.
    """

    rows: list[Row] = field(default_factory=list)
    gaps: list[int] = field(default_factory=list)


class Pages:
    """The pages of a database file. `seen` are those that were found to belong somewhere."""

    def __init__(self, data: bytes) -> None:
        given = int.from_bytes(data[16:18], "big")
        given = 65536 if given == 1 else given
        self.size = given if given in _PAGE_SIZES else _USUAL_PAGE
        reserved = data[20] if len(data) > HEADER else 0
        self._usable = self.size - (reserved if reserved <= 32 else 0)
        self._data = data
        self.count = -(-len(data) // self.size)
        self.seen: set[int] = set()

    def page(self, number: int) -> bytes:
        """The bytes of a page, numbered from 1; what is cut off is filled with zeros. Raises Broken."""
        if not 1 <= number <= self.count:
            raise Broken
        return self._data[(number - 1) * self.size : number * self.size].ljust(self.size, b"\0")

    def free(self) -> set[int]:
        """The pages that hold nothing now, as far as their list can be followed."""
        found: set[int] = set()
        trunk = int.from_bytes(self._data[32:36], "big")
        while 1 < trunk <= self.count and trunk not in found:
            found.add(trunk)
            page = self.page(trunk)
            many = min(int.from_bytes(page[4:8], "big"), self._usable // 4 - 2)
            found.update(int.from_bytes(page[at : at + 4], "big") for at in range(8, 8 + 4 * many, 4))
            trunk = int.from_bytes(page[:4], "big")
        return found

    def extent(self) -> tuple[int, int]:
        """How many pages are cut off, or hold something that was not read, and how many the file should have.

        To be asked when everything was read. The header counts the pages of a whole file; without it those that are
        there count.
        """
        told = int.from_bytes(self._data[28:32], "big")
        is_told = self._data.startswith(_MAGIC) and self._data[24:28] == self._data[92:96]
        total = max(self.count, told if is_told else 0)
        whole = len(self._data) // self.size
        unread = set(range(1, whole + 1)) - self.seen - self.free()
        return total - whole + len(unread), total

    def tree(self, root: int) -> Tree:
        """Read everything under a root page."""
        tree = Tree()
        self._descend(root, tree, 0)
        return tree

    def stray(self, number: int) -> list[Row]:
        """Rows of a page that no tree leads to any more; empty if it is none that holds rows."""
        tree = Tree()
        try:
            self._cells(number, tree, None)
        except Broken:
            return []
        return tree.rows

    def kind(self, number: int) -> int:
        """The mark of a page of a B-tree; 0 for any other."""
        page = self.page(number)
        flag = page[HEADER if number == 1 else 0]
        return flag if flag in _FLAGS else 0

    def _descend(self, number: int, tree: Tree, depth: int) -> None:
        try:
            if number in self.seen or depth > _DEEPEST:
                raise Broken
            self._cells(number, tree, depth)
        except Broken:
            tree.gaps.append(len(tree.rows))

    def _cells(self, number: int, tree: Tree, depth: int | None) -> None:
        """Read the cells of a page and, with a depth, of the pages below it."""
        page = self.page(number)
        start = HEADER if number == 1 else 0
        flag = page[start]
        if flag not in _FLAGS:
            raise Broken
        interior = flag in (_INTERIOR_INDEX, _INTERIOR_TABLE)
        first = start + (12 if interior else 8)
        many = int.from_bytes(page[start + 3 : start + 5], "big")
        if first + 2 * many > self._usable:
            raise Broken
        self.seen.add(number)
        for at in range(first, first + 2 * many, 2):
            place = int.from_bytes(page[at : at + 2], "big")
            try:
                if not first <= place <= self._usable - 4:
                    raise Broken
                if interior:
                    if depth is not None:
                        self._descend(int.from_bytes(page[place : place + 4], "big"), tree, depth + 1)
                    place += 4
                if flag != _INTERIOR_TABLE:
                    tree.rows.append(_record(self._payload(page, place, is_table=flag == _LEAF_TABLE)))
            except Broken:
                tree.gaps.append(len(tree.rows))
        if interior and depth is not None:
            self._descend(int.from_bytes(page[start + 8 : start + 12], "big"), tree, depth + 1)

    def _payload(self, page: bytes, place: int, *, is_table: bool) -> bytes:
        long, place = _varint(page, place)
        if is_table:
            _, place = _varint(page, place)
        if long > min(len(self._data), _LONGEST):
            raise Broken
        usable = self._usable
        most = usable - 35 if is_table else (usable - 12) * 64 // 255 - 23
        if long <= most:
            if place + long > usable:
                raise Broken
            return page[place : place + long]
        least = (usable - 12) * 32 // 255 - 23
        here = least + (long - least) % (usable - 4)
        here = here if here <= most else least
        if place + here + 4 > usable:
            raise Broken
        parts = [page[place : place + here]]
        onward = int.from_bytes(page[place + here : place + here + 4], "big")
        chain: set[int] = set()
        rest = long - here
        while rest > 0:
            if onward in chain or onward in self.seen:
                raise Broken
            chain.add(onward)
            further = self.page(onward)
            parts.append(further[4 : 4 + min(rest, usable - 4)])
            rest -= usable - 4
            onward = int.from_bytes(further[:4], "big")
        self.seen |= chain
        return b"".join(parts)


def _record(payload: bytes) -> Row:
    """The values of a record. Raises Broken."""
    return tuple(_values(payload))


_SIZES = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)


def _values(payload: bytes) -> Iterator[Value]:
    header, at = _varint(payload, 0)
    if not at <= header <= len(payload):
        raise Broken
    place = header
    while at < header:
        kind, at = _varint(payload, at)
        if kind in (10, 11):
            raise Broken
        size = _SIZES[kind] if kind < len(_SIZES) else (kind - 12) // 2
        content = payload[place : place + size]
        if len(content) < size:
            raise Broken
        place += size
        yield _value(kind, content)
    if place != len(payload):
        raise Broken


def _value(kind: int, content: bytes) -> Value:
    if kind == 0:
        return None
    if kind <= 6:
        return int.from_bytes(content, "big", signed=True)
    if kind in (8, 9):
        return kind - 8
    if kind % 2 == 0 or kind == 7:
        return content
    return content.decode("utf-8", errors="replace")


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of 1 to 9 bytes, and where it ends."""
    value = 0
    for count in range(9):
        if at >= len(data):
            raise Broken
        byte = data[at]
        at += 1
        if count == 8:
            return (value << 8) | byte, at
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, at
    raise Broken
