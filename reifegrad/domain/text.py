"""Text in several languages."""

from collections.abc import Iterator, Mapping
from typing import Final, Literal

Language = Literal["de", "nl", "en"]

LANGUAGES: Final[tuple[Language, ...]] = ("de", "nl", "en")
"""All languages of the product; German is the first and the fallback."""

LANGUAGE_NAMES: Final[Mapping[Language, str]] = {"de": "Deutsch", "nl": "Nederlands", "en": "English"}
"""What each of them calls itself."""


class Text(Mapping[str, str]):
    """One wording per language, immutable and hashable.

    A survey may declare fewer than three languages; `in_language` then falls back to the first one it has.
    """

    __slots__ = ("_wordings",)

    def __init__(self, wordings: Mapping[str, str]) -> None:
        if not wordings:
            raise ValueError("a text needs at least one language")
        self._wordings = dict(wordings)

    def in_language(self, language: str) -> str:
        """Return the wording in `language`, or in the first language that the text has."""
        found = self._wordings.get(language)
        return found if found is not None else next(iter(self._wordings.values()))

    def __getitem__(self, language: str) -> str:
        return self._wordings[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self._wordings)

    def __len__(self) -> int:
        return len(self._wordings)

    def __hash__(self) -> int:
        return hash(tuple(sorted(self._wordings.items())))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and self._wordings == other._wordings

    def __repr__(self) -> str:
        return f"Text({self._wordings!r})"
