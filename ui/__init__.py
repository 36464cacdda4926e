"""The window. PySide6 only; every change goes through `reifegrad.session`."""
