"""Where evidence is found: what its location leads to, and what of it can be looked at or opened without harm."""

import os
import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl

from reifegrad.domain.workspace import EvidenceItem

_WEB: Final = ("http://", "https://")
_DOCUMENTS: Final = frozenset(
    f".{each}"
    for each in (
        *("pdf", "txt", "md", "rtf", "odt", "ods", "odp", "odg", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "csv"),
        *("png", "jpg", "jpeg", "gif", "tif", "tiff", "bmp", "webp", "heic", "eml", "msg", "vsdx", "bpmn"),
    )
)
"""Endings of what is only read when it is opened; those with macros are not among them."""
_HOST: Final = re.compile(r"www\.[^\s/]+\.[a-z]{2,}(/\S*)?", re.IGNORECASE)
"""An address without its scheme, as people type it."""
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:\S")
"""What begins like an address; the letter of a drive does not, nor does a word before a colon and a blank."""


def target_of(location: str) -> QUrl:
    """What a location leads to: a page for http, https or "www.", a file for anything else, "file:" with it."""
    if location.casefold().startswith("file:"):
        found = QUrl(location)
        return QUrl.fromLocalFile(found.toLocalFile()) if found.isLocalFile() else QUrl.fromLocalFile(location)
    if location.casefold().startswith(_WEB):
        return QUrl(location)
    if _HOST.fullmatch(location):
        return QUrl(f"https://{location}")
    return QUrl.fromLocalFile(location)


def is_openable(location: str) -> bool:
    """Whether `target_of` knows what a location leads to: not the address of a program, such as "javascript:…"."""
    start = location.casefold()
    return start.startswith(("file:", *_WEB)) or bool(_HOST.fullmatch(location)) or not _SCHEME.match(location)


def is_address(text: str) -> bool:
    """Whether a text is the address of a page, and nothing but that."""
    return bool(_HOST.fullmatch(text)) or (text.casefold().startswith(_WEB) and len(text.split()) == 1)


def is_elsewhere(path: Path) -> bool:
    """Whether looking at it alone would reach for another computer, which learns who looks."""
    return str(path).startswith(("\\\\", "//"))


def is_document(path: Path) -> bool:
    """Whether opening the file runs nothing; a folder is only shown."""
    return path.is_dir() or (path.is_file() and path.resolve().suffix.casefold() in _DOCUMENTS)


def linked_file(item: EvidenceItem) -> str:
    """The whole path of the file that an item links to, to look whether it is there.

    Empty if the document is kept in the file, lies on another computer, or its location is no whole path of this
    system: "folder 12 in room 3" is no file that could be missing.
    """
    if item.copy or not item.location:
        return ""
    target = target_of(item.location)
    path = Path(target.toLocalFile()) if target.isLocalFile() else Path()
    if not path.is_absolute() or is_elsewhere(path) or "\0" in str(path):
        return ""
    try:
        os.fsencode(path)
    except UnicodeEncodeError:
        return ""
    return str(path)
