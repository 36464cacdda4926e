"""A short run of the harness that feeds every reader with spoilt files; `python -m fuzz` is the long one."""

from itertools import islice
from pathlib import Path

import pytest

from fuzz.findings import smaller
from fuzz.reader import Reader, spoilt
from fuzz.readers import READERS
from fuzz.worker import Progress, feed

_INPUTS = 60


@pytest.mark.parametrize("name", READERS)
def test_no_reader_gives_way_to_a_spoilt_file(name: str, tmp_path: Path) -> None:
    run = list(islice(feed(READERS[name], 4711, 0, tmp_path), _INPUTS))
    assert [each.finding for each in run if each.finding] == []
    assert run[-1] == Progress(_INPUTS)


def test_a_reader_that_gives_way_is_found_once_and_with_the_shortest_file(tmp_path: Path) -> None:
    def read(path: Path) -> None:
        if b"x" in path.read_bytes():
            raise KeyError("x")

    reader = Reader("none", ".txt", lambda _: [b"abcxdef" * 9], (lambda random, content: content,), read)
    found = [each.finding for each in islice(feed(reader, 1, 0, tmp_path), 3) if each.finding]
    assert [(each.content, each.mark.split()[0]) for each in found] == [(b"x", "KeyError")]


def test_the_same_number_gives_the_same_file(tmp_path: Path) -> None:
    reader = READERS["trigger"]
    seeds = reader.seeds(tmp_path)
    made = [spoilt(reader, seeds, 1, number) for number in range(50)]
    assert made == [spoilt(reader, seeds, 1, number) for number in range(50)]
    assert len(set(made)) > 30


def test_pieces_that_do_not_matter_are_left_out() -> None:
    assert smaller(b"some text with a needle in it", lambda content: b"needle" in content) == b"needle"
