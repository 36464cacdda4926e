"""Wording as the report needs it; files are read elsewhere and handed in."""

from dataclasses import dataclass
from typing import Protocol

from reifegrad.domain.text import Language


class Texts(Protocol):
    """The wording of one topic in one language."""

    language: Language

    def __call__(self, key: str, **values: object) -> str: ...

    def plural(self, key: str, count: int, **values: object) -> str: ...


@dataclass(frozen=True, slots=True)
class Words:
    """`report`: sentences of the report; `terms`: names of states, roles and fields that every surface shares."""

    report: Texts
    terms: Texts

    @property
    def language(self) -> Language:
        return self.report.language
