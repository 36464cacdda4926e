"""The offline help: pages of short sections, from resources/texts/help.yaml."""

from dataclasses import dataclass

from reifegrad.domain.text import Language
from reifegrad.texts import texts


@dataclass(frozen=True, slots=True)
class Section:
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """`id` is the id of an area of the window, or one of the general pages, such as "keyboard"."""

    id: str
    title: str
    sections: tuple[Section, ...]


def pages(language: Language) -> tuple[Page, ...]:
    """All pages, in the order of the work."""
    topic = texts("help", language)
    return tuple(
        Page(
            id,
            topic(f"{id}.title"),
            tuple(
                Section(topic(f"{id}.sections.{each}.heading"), topic(f"{id}.sections.{each}.text"))
                for each in topic.below(f"{id}.sections")
            ),
        )
        for id in topic.below()
    )
