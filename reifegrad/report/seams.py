"""Where long compounds of German and Dutch go on in another line, on paper and in charts.

By what words are made of, because a rule about letters alone takes "Barriere-freiheit" for "Barrie-refreiheit".
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from reifegrad.report.word_parts import ENDINGS, PARTS

LONG_WORD: Final = re.compile(r"(?<![^\W\d_])[^\W\d_]{16,80}(?![^\W\d_])")
"""Anything longer is no word, and has no seams worth looking for."""
_LONG_PIECE: Final = 16
"""Letters: a piece as long as this is parted before its ending, or else by its letters."""
_KNOWN: Final = re.compile(
    r"(?i)(?<=\w{3})(?:"
    r"(?<=ungs|ings)(?=\w{4})"
    r"|(?<=heits|keits|tions|itäts|heids|teits)(?=\w{4})"
    r"|(?<=schafts)(?=\w{4})"
    rf"|(?=(?:{'|'.join(PARTS)}))"
    r")"
)
"""After a linking syllable, or before a known part."""
_ENDING: Final = re.compile(rf"(?i)(?<=\w{{3}})(?<!sc)(?=(?:{'|'.join(ENDINGS)})$)")
"""Before a known ending, which no "Bescheid" has."""
_VOWEL: Final = "aeiouyäöüéëïáóè"
_SPOKEN: Final = re.compile(
    rf"(?i)(?<=\w{{3}}[{_VOWEL}])(?!(?<=ve)r)(?=[bdfgklmnprstvwz][{_VOWEL}]\w{{2}})"
    rf"|(?<=\w{{2}}[{_VOWEL}][lmnrf])(?=(?:[bdfgkmnstvwz]|[bfgkpt]r)[{_VOWEL}]\w{{2}})"
)
"""In a word that nobody knows here: before one consonant between vowels, but never within "ver", or after a consonant
that opens no syllable together with the ones that follow it.
"""


def seams(word: str) -> tuple[int, ...]:
    """Return after how many letters a word may go on in another line, behind a hyphen; none in a short word."""
    return tuple(found.start() + at for found in LONG_WORD.finditer(word) for at in _of_letters(found.group()))


@lru_cache(4096)
def _of_letters(word: str) -> tuple[int, ...]:
    known = [each.start() for each in _KNOWN.finditer(word)]
    if len(word) - max(known, default=0) >= _LONG_PIECE:
        known += [each.start() for each in _ENDING.finditer(word)]
    return tuple(sorted({*known, *_spoken(word, sorted({0, *known, len(word)}))}))


def _spoken(word: str, known: Sequence[int]) -> Iterator[int]:
    """Seams within pieces that are too long."""
    for start, end in pairwise(known):
        if end - start >= _LONG_PIECE:
            yield from (start + each.start() for each in _SPOKEN.finditer(word[start:end]))
