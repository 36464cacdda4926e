"""How far long work is, for whoever waits for it."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Gets how much is done, of how much, and may raise to stop the work: nothing is done then."""


def unheard(_done: int, _total: int) -> None:
    """Nobody wants to know how far it is."""
