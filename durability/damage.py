"""Damage to a workspace file as drives, cables and other programs do it: pure, seeded, every kind of page."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reifegrad.storage.pages import Pages

PAGE = 4096


@dataclass(frozen=True, slots=True)
class Damage:
    """A damaged file, and the journal that lies beside it if there is one. `kind` groups, `detail` tells the place."""

    kind: str
    detail: str
    data: bytes
    journal: bytes | None = None


@dataclass(frozen=True, slots=True)
class Material:
    """What damage is made of: a sound file, one of another municipality, and journals that a crash of each left.

    `half` is the file as that crash left it, half written; its own `journal` belongs to it.
    """

    sound: bytes
    other: bytes
    half: bytes
    journal: bytes
    other_journal: bytes


def kinds_of_pages(data: bytes) -> dict[int, str]:
    """What every page of a sound file is for, by its number from 1."""
    pages = Pages(data)
    free = pages.free()
    marks = {0: "overflow", 2: "interior index", 5: "interior table", 10: "leaf index", 13: "leaf table"}
    trees = {name: set[int]() for name in ("table", "index")}
    schema = pages.tree(1).rows
    known = set(pages.seen)
    for kind, _, _, root, _ in schema:
        before = set(pages.seen)
        pages.tree(int(str(root)))
        trees[str(kind)] |= pages.seen - before
    found = {}
    for number in range(1, pages.count + 1):
        if number in free:
            found[number] = "freelist"
        elif number in known:
            found[number] = "schema"
        else:
            mark = marks[pages.kind(number)] if number in trees["table"] | trees["index"] else "lost"
            found[number] = mark
    return found


def damages(material: Material, count: int, seed: int = 1) -> Iterator[Damage]:
    """Yield `count` damages, every kind in turn; the same for the same seed."""
    chance = random.Random(seed)
    pages: dict[str, list[int]] = {}
    for number, kind in kinds_of_pages(material.sound).items():
        pages.setdefault(kind, []).append(number)
    ways: list[Callable[[], Damage]] = [
        *(lambda kind=kind: _flipped(material, chance, kind, pages[kind]) for kind in pages),
        *(lambda kind=kind: _zeroed(material, chance, kind, pages[kind]) for kind in pages),
        lambda: _header(material, chance),
        lambda: _cut(material, chance),
        lambda: _cut_at_page(material, chance),
        lambda: _swapped(material, chance),
        lambda: _stretch(material, chance),
        lambda: _appended(material, chance),
        lambda: _older_page(material, chance),
        lambda: _other_file(material, chance),
        lambda: _journal(material, chance),
    ]
    for number in range(count):
        yield ways[number % len(ways)]()


def _changed(data: bytes, at: int, new: bytes) -> bytes:
    return data[:at] + new + data[at + len(new) :]


def _flipped(material: Material, chance: random.Random, kind: str, pages: list[int]) -> Damage:
    """One to eight bits of one byte, or a few bytes of one page."""
    page = chance.choice(pages)
    data = material.sound
    places = []
    for _ in range(chance.choice((1, 1, 1, 2, 5))):
        # Half of them where something mostly stands: at the beginning and at the end of the page.
        inside = chance.choice((chance.randrange(PAGE), chance.randrange(64), PAGE - 1 - chance.randrange(600)))
        at = (page - 1) * PAGE + inside
        data = _changed(data, at, bytes([data[at] ^ chance.choice((1, 2, 4, 8, 16, 32, 64, 128, 255))]))
        places.append(at)
    return Damage(f"flipped bytes in {kind}", f"page {page}, bytes {places}", data)


def _zeroed(material: Material, chance: random.Random, kind: str, pages: list[int]) -> Damage:
    page = chance.choice(pages)
    return Damage(f"zeroed {kind}", f"page {page}", _changed(material.sound, (page - 1) * PAGE, bytes(PAGE)))


def _header(material: Material, chance: random.Random) -> Damage:
    at = chance.randrange(100)
    new = material.sound[at] ^ chance.choice((1, 2, 4, 8, 16, 32, 64, 128, 255))
    return Damage("header", f"byte {at} is {new}", _changed(material.sound, at, bytes([new])))


def _cut(material: Material, chance: random.Random) -> Damage:
    length = chance.choice((chance.randrange(len(material.sound)), chance.randrange(200), 0))
    return Damage("truncated", f"to {length} bytes", material.sound[:length])


def _cut_at_page(material: Material, chance: random.Random) -> Damage:
    length = chance.randrange(1, len(material.sound) // PAGE) * PAGE
    return Damage("truncated at a page", f"to {length} bytes", material.sound[:length])


def _swapped(material: Material, chance: random.Random) -> Damage:
    one, other = chance.sample(range(len(material.sound) // PAGE), 2)
    pages = [material.sound[at : at + PAGE] for at in (one * PAGE, other * PAGE)]
    data = _changed(_changed(material.sound, one * PAGE, pages[1]), other * PAGE, pages[0])
    return Damage("swapped pages", f"{one + 1} and {other + 1}", data)


def _stretch(material: Material, chance: random.Random) -> Damage:
    """A stretch that a drive lost: zeros or noise, across pages."""
    at, length = chance.randrange(len(material.sound)), chance.randrange(1, 20_000)
    length = min(length, len(material.sound) - at)
    new = chance.choice((bytes(length), chance.randbytes(length)))
    return Damage("stretch overwritten", f"{length} bytes from {at}", _changed(material.sound, at, new))


def _appended(material: Material, chance: random.Random) -> Damage:
    tail = chance.choice((chance.randbytes(chance.randrange(1, 9000)), bytes(PAGE), material.sound[:PAGE]))
    return Damage("garbage appended", f"{len(tail)} bytes", material.sound + tail)


def _older_page(material: Material, chance: random.Random) -> Damage:
    """One page as it was in another file, such as after a synchronisation that went wrong."""
    page = chance.randrange(min(len(material.sound), len(material.other)) // PAGE)
    new = material.other[page * PAGE : (page + 1) * PAGE]
    return Damage("page of another file", f"page {page + 1}", _changed(material.sound, page * PAGE, new))


def _other_file(material: Material, chance: random.Random) -> Damage:
    names = {
        "zip": b"PK\x03\x04" + chance.randbytes(3000),
        "PDF": b"%PDF-1.7\n" + chance.randbytes(3000),
        "another database": _changed(material.sound, 68, b"GPKG"),
        "newer version": _changed(material.sound, 60, chance.randrange(4, 2**31).to_bytes(4, "big")),
        "older version": _changed(material.sound, 60, chance.randrange(3).to_bytes(4, "big")),
        "empty": b"",
        "noise": chance.randbytes(chance.randrange(1, 20_000)),
    }
    name = chance.choice(sorted(names))
    return Damage("file of another kind", name, names[name])


def _journal(material: Material, chance: random.Random) -> Damage:
    at = chance.randrange(len(material.journal))
    damaged = _changed(material.journal, at, bytes([material.journal[at] ^ 255]))
    cut = material.journal[: chance.randrange(1, len(material.journal))]
    name, data, journal = chance.choice(
        (
            ("of another file", material.sound, material.other_journal),
            ("noise", material.sound, chance.randbytes(9000)),
            ("its own", material.half, material.journal),
            (f"its own, byte {at} flipped", material.half, damaged),
            (f"its own, cut at {len(cut)}", material.half, cut),
            ("of another file beside a half written one", material.half, material.other_journal),
        )
    )
    return Damage("hot journal", name, data, journal)
