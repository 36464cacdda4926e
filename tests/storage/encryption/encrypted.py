"""An encrypted workspace, and how to look for what stands in it in plain."""

from contextlib import closing
from pathlib import Path

from reifegrad.passphrase import Passphrase
from reifegrad.storage import WorkspaceFile
from tests.storage.workspaces import MUNICIPALITY, creations

ROOT = Path(__file__).resolve().parents[3]
KEY = Passphrase("vier Wörter ohne Reim")
OTHER = Passphrase("'; DROP TABLE answer; --\" \U0001f511")
TEXTS = tuple(
    each.encode(encoding)
    for each in ("Süderbrück", "Wohnsitz anmelden", "Beschluss vom 12.05.", "keine eigenen Register", "vier Wörter")
    for encoding in ("utf-8", "utf-16-le")
)
"""What stands in the workspace of these tests, and its passphrase."""


def make(path: Path, key: Passphrase | None = KEY) -> WorkspaceFile:
    """A file with one entity of every kind, open for writing."""
    file = WorkspaceFile.create(path, MUNICIPALITY, passphrase=key)
    file.write(creations())
    return file


def content(path: Path, key: Passphrase | None) -> object:
    with closing(WorkspaceFile.open(path, read_only=True, passphrase=key)) as file:
        assert file.integrity_problems() == []
        return file.load()


def plain_places(*folders: Path) -> list[tuple[str, bytes]]:
    """Every file under these folders that holds one of the texts, with the text."""
    files = [each for folder in folders for each in folder.rglob("*") if each.is_file()]
    return [(each.name, text) for each in files for text in TEXTS if text in each.read_bytes()]


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)
