"""What a reader is to the harness: examples to start from, a way to spoil them, and the reading itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from reifegrad.domain.text import LANGUAGES
from reifegrad.errors import Problem, ReifegradError
from reifegrad.messages import describe, describe_problem

Spoil = Callable[[Random, bytes], bytes]


@dataclass(frozen=True, slots=True)
class Reader:
    """`seeds` makes sound examples in a folder, `read` reads one file as the program does and returns nothing.

    `spoil` lists the ways to spoil an example; one to three of them, drawn at random, follow each other.
    """

    name: str
    ending: str
    seeds: Callable[[Path], Sequence[bytes]]
    spoil: Sequence[Spoil]
    read: Callable[[Path], object]


def spoilt(reader: Reader, seeds: Sequence[bytes], run: int, number: int) -> bytes:
    """The input of this number in a run: the same for the same seeds."""
    random = Random(f"{reader.name}:{run}:{number}")
    content = random.choice(seeds)
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        content = random.choice(reader.spoil)(random, content)
    return content


def read(reader: Reader, path: Path) -> None:
    """Read a file, and put into words what the reader refuses it for. Raises what no reader should."""
    try:
        found = reader.read(path)
    except ReifegradError as error:
        for language in LANGUAGES:
            describe(error, language)
        return
    for problem in found if isinstance(found, tuple | list) else ():
        if isinstance(problem, Problem):
            for language in LANGUAGES:
                describe_problem(problem, language)
