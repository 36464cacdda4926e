"""Documents that lie in the workspace file as copies: how one is read, and which of them nothing refers to any more."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Final

from reifegrad.domain.change import Key, Kind
from reifegrad.domain.workspace import Attachment, Entity, EvidenceItem
from reifegrad.errors import CopyTooLarge, FileEmpty
from reifegrad.foreign_file import read_at_most
from reifegrad.progress import Progress, unheard

MOST_BYTES: Final = 10_000_000
"""Size of one document; setting of this tool, as the next. A scan of 50 pages in grey has about 5 MB."""

MOST_BYTES_TOGETHER: Final = 50_000_000
"""Size of all documents of a workspace. They are in memory while it is open, and in every backup of it."""


def hash_of(content: bytes) -> str:
    """The SHA-256 of a document in hexadecimal digits, under which the file keeps it."""
    return sha256(content).hexdigest()


def size_of(documents: Mapping[str, Attachment]) -> int:
    """Bytes of documents together."""
    return sum(len(each.content) for each in documents.values())


def read_document(path: Path, told: Progress = unheard) -> bytes:
    """The content of a file that is to be copied; takes a while from a slow share, so `told` is as in `read_at_most`.

    Raises CopyTooLarge, FileEmpty, and what `read_at_most` raises.
    """
    content = read_at_most(path, MOST_BYTES, told)
    if not content:
        raise FileEmpty(path)
    if len(content) > MOST_BYTES:
        raise CopyTooLarge(path, limit=MOST_BYTES // 1_000_000)
    return content


def without_spare_copies(entities: Mapping[Key, Entity]) -> dict[Key, Entity]:
    """The same content without documents that no evidence item refers to."""
    used = {each.copy for each in entities.values() if isinstance(each, EvidenceItem)}
    return {key: each for key, each in entities.items() if key.kind is not Kind.ATTACHMENT or key.id in used}
