"""Where long compounds of German and Dutch go on in another line, on paper and in charts."""

import re
from collections.abc import Sequence

LONG_WORD = re.compile(r"(?<![^\W\d_])[^\W\d_]{16,80}(?![^\W\d_])")
"""Anything longer is no word, and has no seams worth looking for."""
_VOWEL = "aeiouyäöüéëïáóè"
SEAM = re.compile(
    r"(?i)(?<=\w{3})(?:ungs|heits|keits|schafts|tions|itäts|ings|heids|teits)(?=\w{4})"
    rf"|(?<=\w{{3}}[{_VOWEL}])(?=[bdfgklmnprstvwz][{_VOWEL}]\w{{2}})"
    rf"|(?<=\w{{2}}[{_VOWEL}][lmnrf])(?=(?:[bdfgkmnstvwz]|[bfgkpt]r)[{_VOWEL}]\w{{2}})"
)
"""Where a long word breaks well: after a linking syllable, before one consonant between vowels, or after a consonant
that opens no syllable together with the ones that follow it.
"""


def seams(word: str) -> Sequence[int]:
    """Return after how many letters a word may go on in another line, behind a hyphen; none in a short word."""
    return [found.start() + part.end() for found in LONG_WORD.finditer(word) for part in SEAM.finditer(found.group())]
