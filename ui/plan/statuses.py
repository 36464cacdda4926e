"""How the states of a measure look: a sign and two colours beside the word, so that none of them stands alone."""

from collections.abc import Mapping
from dataclasses import dataclass

from reifegrad.domain.plan import MeasureStatus


@dataclass(frozen=True, slots=True)
class Look:
    """`fill` and `ink` are names of colours."""

    sign: str
    fill: str
    ink: str


LOOKS: Mapping[MeasureStatus, Look] = {
    MeasureStatus.PROPOSED: Look("○", "background", "text_secondary"),
    MeasureStatus.DECIDED: Look("◆", "info_background", "info"),
    MeasureStatus.IN_PROGRESS: Look("▶", "accent", "on_accent"),
    MeasureStatus.WAITING: Look("‖", "notice_background", "notice"),
    MeasureStatus.DONE: Look("✓", "success_background", "success"),
    MeasureStatus.REJECTED: Look("×", "panel", "text_secondary"),
}


def signed(status: MeasureStatus, word: str) -> str:
    """The word with its sign."""
    return f"{LOOKS[status].sign} {word}"
