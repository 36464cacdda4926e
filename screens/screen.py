"""One thing to see, by name."""

from collections.abc import Callable
from dataclasses import dataclass

from screens.stage import Stage


@dataclass(frozen=True, slots=True)
class Screen:
    """`show` brings the stage into the state and has it seen with `stage.see` or `stage.in_dialog`.

    `name` is stable and names the picture; the part before the first hyphen is the topic. `title` is German, for the
    sheet. What `show` changes in a file or a window that others use it takes back. `is_checked` is False where it takes
    long and has nothing but figures that another screen does not have.
    """

    name: str
    title: str
    show: Callable[[Stage], object]
    is_checked: bool = True
