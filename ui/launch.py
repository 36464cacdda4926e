"""Entry point of the window: brings in what it consists of without looking for garbage, for there is none yet."""

import gc
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Show the window until it is closed, as `ui.app.main`, which collects garbage again once the window is there."""
    gc.disable()
    from ui.app import main as show  # late, else it would be brought in before

    return show(argv)
