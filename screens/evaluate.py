"""Auswerten: the tabs of each survey."""

from screens import files
from screens.areas import at
from screens.screen import Screen

SCREENS = (
    Screen("analysis-overview", "Auswerten, Überblick", at("analysis", "overview")),
    Screen("analysis-new", "Auswerten, noch keine Antwort", at("analysis", file=files.NEW)),
)
