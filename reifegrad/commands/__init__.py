"""The command line: the same operations as in the window, without it. Wording lies in resources/texts/cli.yaml."""

from reifegrad.commands.app import run, tell_no_display

__all__ = ["run", "tell_no_display"]
