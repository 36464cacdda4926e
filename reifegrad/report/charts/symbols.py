"""Signs drawn as shapes, so that they look the same in every font and can be told apart without colour."""

from reifegrad.report import tokens
from reifegrad.report.model import State
from reifegrad.report.primitives import Circle, Line, Polygon, Primitive, Rect


def state_symbol(state: State, x: float, y: float, size: float) -> tuple[Primitive, ...]:
    """Return the sign of a state inside the square with its upper left corner at (x, y).

    On target: a disc with a tick; to be watched: a triangle with an exclamation mark; to be acted on: a square with a
    cross; no data: an empty ring.
    """
    fill, ink = tokens.state(state)
    middle, half = x + size / 2, size / 2
    stroke = size / 9
    match state:
        case State.ON_TARGET:
            return (
                Circle(middle, y + half, half * 0.94, fill, "outline", stroke * 0.8),
                Line(x + size * 0.27, y + size * 0.52, x + size * 0.44, y + size * 0.69, ink, stroke),
                Line(x + size * 0.44, y + size * 0.69, x + size * 0.74, y + size * 0.33, ink, stroke),
            )
        case State.WATCH:
            return (
                Polygon(
                    ((middle, y), (x + size, y + size * 0.94), (x, y + size * 0.94)), fill, "outline", stroke * 0.8
                ),
                Line(middle, y + size * 0.34, middle, y + size * 0.62, ink, stroke),
                Circle(middle, y + size * 0.78, stroke * 0.6, ink),
            )
        case State.ACT:
            inset = size * 0.06
            return (
                Rect(x + inset, y + inset, size - 2 * inset, size - 2 * inset, fill, "outline", stroke * 0.8),
                Line(x + size * 0.3, y + size * 0.3, x + size * 0.7, y + size * 0.7, ink, stroke),
                Line(x + size * 0.7, y + size * 0.3, x + size * 0.3, y + size * 0.7, ink, stroke),
            )
        case State.NO_DATA:
            return (Circle(middle, y + half, half * 0.9, None, "not_applicable_hatch", stroke),)


def dashed_frame(x: float, y: float, width: float, height: float) -> tuple[Line, ...]:
    """The edges of what is still open."""
    right, bottom = x + width, y + height
    ends = ((x, y, right, y), (right, y, right, bottom), (right, bottom, x, bottom), (x, bottom, x, y))
    return tuple(Line(*each, "border", 0.8, dashed=True) for each in ends)
