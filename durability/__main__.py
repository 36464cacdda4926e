"""Run `python -m durability kills` or `python -m durability damages`; `--help` behind either tells its options."""

import sys
from collections.abc import Sequence
from importlib import import_module

HARNESSES = ("kills", "damages")


def main(arguments: Sequence[str]) -> int:
    if not arguments or arguments[0] not in HARNESSES:
        print(f"usage: python -m durability {{{','.join(HARNESSES)}}} …", file=sys.stderr)
        return 2
    return int(import_module(f"durability.{arguments[0]}").main(list(arguments[1:])))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
