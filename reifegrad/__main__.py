"""`python -m reifegrad`: the same as the command `reifegrad`."""

import sys

from reifegrad.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
