"""Feeds every reader of foreign files with spoilt ones: `python -m fuzz [READER …] --minutes 10`.

A reader takes what a stranger sends. It may refuse a file with a condition of `reifegrad.errors`; anything else that it
raises, too much time and too much memory are findings, which are written to a folder outside the project.
"""
