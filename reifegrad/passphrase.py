"""The passphrase of an encrypted workspace: what may be one, and a value that never shows itself."""

import unicodedata
from typing import NoReturn

from reifegrad.errors import PassphraseTooShort, PassphraseUnusable

MINIMUM = 8
"""Fewest characters of a new passphrase; a setting of this tool, nothing in the file asks for it."""


class Passphrase:
    """A passphrase as it opens a file. Neither logs nor tracebacks nor `repr` tell it; only `reveal` does.

    Every character of Unicode counts, in the composed form (NFC), so that one keyboard's é opens what another's closed.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        """Raises PassphraseUnusable for an empty text and for characters that no file name or shell could pass on."""
        text = unicodedata.normalize("NFC", text)
        if not text or "\0" in text or any("\ud800" <= each <= "\udfff" for each in text):
            raise PassphraseUnusable
        self._text = text

    @classmethod
    def chosen(cls, text: str) -> "Passphrase":
        """A new passphrase. Raises PassphraseTooShort as well; what was chosen elsewhere may be shorter."""
        passphrase = cls(text)
        if len(passphrase._text) < MINIMUM:
            raise PassphraseTooShort(minimum=MINIMUM)
        return passphrase

    def reveal(self) -> str:
        """The passphrase itself, for the encryption and nothing else."""
        return self._text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Passphrase) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return "Passphrase(…)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a passphrase is never stored")
