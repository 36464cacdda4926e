"""A picture as plain dots."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Picture:
    """`dots`: three bytes (red, green, blue) each, row by row from the top."""

    width: int
    height: int
    dots: bytes = field(repr=False)
