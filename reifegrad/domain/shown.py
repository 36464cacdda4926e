"""Texts of people where they could do more than be read: in a sentence, on a terminal, and as names of files."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
    "|[\U000e0000-\U000e007f]"
)
"""Characters that steer a terminal, turn the direction of writing round, or take no room; joiners stay, they spell."""

_UNFIT: Final = re.compile(r'[<>:"/\\|?*\n\t]')
_RESERVED: Final = r"(?i:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?"
"""Names that Windows takes for devices, whatever their ending."""

_LONGEST_PART: Final = 80
"""Bytes of a part of a proposed name; setting of this tool."""


def visible(text: str) -> str:
    """The text with every character that would act instead of being seen written out by its number, as JSON does it.

    Line feeds and tabs stay. JSON stays the same JSON.
    """
    return _UNSEEN.sub(lambda found: _escaped(found[0]), text)


def spelt(text: str) -> str:
    """The text without any character that would act instead of being seen; line feeds and tabs stay."""
    return _UNSEEN.sub("", text)


def _escaped(character: str) -> str:
    pair = character.encode("utf-16-be")
    return "".join(f"\\u{pair[at]:02x}{pair[at + 1]:02x}" for at in range(0, len(pair), 2))


def file_name(text: str, most: int = 100, blank: str = "_") -> str:
    """The text as part of a file name that every system takes, "" if nothing of it is left.

    At most `most` bytes of UTF-8, so that an ending and a number still fit the 255 of most systems; `blank` takes the
    place of a sign that cannot stand there.
    """
    plain = _UNFIT.sub(blank, spelt(text)).encode("utf-8", "ignore")[:most].decode("utf-8", "ignore")
    plain = plain.strip(" .-_")
    return f"_{plain}" if re.fullmatch(_RESERVED, plain) else plain


def dated_name(day: date, parts: Sequence[str]) -> str:
    """What is proposed for every document that the program writes, without an ending: the day, then the parts.

    "2026-11-21_Musterstadt_Leitungsbericht_Entwurf": "-" stands for blanks and signs that make file names awkward.
    """
    plain = (file_name(re.sub(r"[^\w.-]+", "-", each), _LONGEST_PART, "-") for each in parts)
    return "_".join([day.isoformat(), *plain])
