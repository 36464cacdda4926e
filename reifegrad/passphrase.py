"""The passphrase of an encrypted workspace: what may be one, and a value that never shows itself."""

import os
import unicodedata
from enum import Enum
from typing import NoReturn

from reifegrad.errors import PassphraseTooShort, PassphraseUnusable
from reifegrad.file_header import has_mark

MINIMUM = 8
"""Fewest characters of a new passphrase, as in NIST SP 800-63B, which asks for no mix of kinds of characters either."""

SALT_BYTES = 16
_KEY_BYTES = 32
_ROUNDS = 256_000
"""All three as SQLCipher 4 has them unless told otherwise."""


class Strength(Enum):
    """How hard a passphrase is to guess."""

    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


def strength(text: str) -> Strength:
    """A hint by length and by how many different characters there are; all limits are settings of this tool."""
    if len(text) < 12 or len(set(text)) < 6:
        return Strength.WEAK
    return Strength.STRONG if len(text) >= 20 and len(set(text)) >= 8 else Strength.FAIR


class Passphrase:
    """A passphrase as it opens a file. Neither logs nor tracebacks nor `repr` tell it.

    Every character of Unicode counts, in the composed form (NFC), so that one keyboard's é opens what another's closed.
    """

    __slots__ = ("_keys", "_text")

    def __init__(self, text: str) -> None:
        """Raises PassphraseUnusable for an empty text and for characters that no file name or shell could pass on."""
        text = unicodedata.normalize("NFC", text)
        if not text or "\0" in text or any("\ud800" <= each <= "\udfff" for each in text):
            raise PassphraseUnusable
        self._text = text
        self._keys: dict[bytes, bytes] = {}

    def refuse_short(self) -> None:
        """Raise PassphraseTooShort for one that is no good as a new one; what was chosen elsewhere may be shorter."""
        if len(self._text) < MINIMUM:
            raise PassphraseTooShort(minimum=MINIMUM)

    def key(self, salt: bytes) -> bytes:
        """The 32 bytes that encrypt a file with this salt, as SQLCipher 4 derives them from the passphrase.

        PBKDF2-HMAC-SHA512 with 256,000 rounds (RFC 8018) takes about 0.15 s on purpose, so each is derived once only.
        """
        if salt not in self._keys:
            from hashlib import pbkdf2_hmac  # late: most files need none

            self._keys[salt] = pbkdf2_hmac("sha512", self._text.encode(), salt, _ROUNDS, _KEY_BYTES)
        return self._keys[salt]

    @property
    def salt(self) -> bytes:
        """The salt for a new file: the one of the file that was opened before, so that its copies open at once.

        A file begins with it, so it is none with which another kind of file begins.
        """
        if self._keys:
            return next(iter(self._keys))
        while has_mark(salt := os.urandom(SALT_BYTES)):
            pass
        return salt

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Passphrase) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return "Passphrase(…)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a passphrase is never stored")
