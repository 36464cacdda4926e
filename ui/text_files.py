"""Texts that a person takes along: into the clipboard of the computer, or into a file of their own."""

from pathlib import Path

from reifegrad.domain.text import Language
from reifegrad.errors import ReifegradError
from ui import dialogs


def save(title: str, kind: str, proposal: Path, text: str, language: Language) -> Path | None:
    """Ask where to save a text, and write it whole or not at all; what stands in the way is told.

    `kind` is a filter in the form of Qt, "Text files (*.txt)". Returns the file; None if there is none.
    """
    from reifegrad.exports.atomic import replacing

    target = dialogs.save_file(title, [kind], proposal)
    if target is None:
        return None
    try:
        with replacing(target) as draft:
            draft.write_text(text, encoding="utf-8")
    except ReifegradError as error:
        dialogs.problem(error, language)
        return None
    return target
