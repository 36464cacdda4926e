"""Pictures from others: read by what they hold, within bounds, and turned into plain dots."""

import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from reifegrad.domain.text import LANGUAGES
from reifegrad.errors import FileEmpty, FileTooLarge, NotAPicture, PictureTooLarge
from reifegrad.messages import describe
from reifegrad.pictures import MOST_BYTES, read_picture


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(width: int, height: int, *more: bytes) -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(more) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("mode", "format", "dot"),
    [
        ("RGBA", "PNG", (255, 255, 255)),
        ("LA", "PNG", (255, 255, 255)),
        ("P", "PNG", (0, 0, 0)),
        ("1", "PNG", (0, 0, 0)),
        ("RGB", "JPEG", (0, 0, 0)),
        ("CMYK", "JPEG", (255, 255, 255)),
    ],
)
def test_a_picture_becomes_red_green_and_blue_on_white(
    mode: str, format: str, dot: tuple[int, int, int], tmp_path: Path
) -> None:
    Image.new(mode, (4, 2), 0).save(tmp_path / "a.exe", format)  # the ending says nothing
    picture = read_picture(tmp_path / "a.exe")
    assert (picture.width, picture.height, picture.dots) == (4, 2, bytes(dot) * 8)


def test_a_large_picture_is_scaled_down_and_a_small_one_is_not(tmp_path: Path) -> None:
    Image.new("RGB", (400, 100)).save(tmp_path / "a.png")
    assert read_picture(tmp_path / "a.png", 100).width == 100
    assert read_picture(tmp_path / "a.png", 1000).width == 400


@pytest.mark.parametrize(
    "content",
    [
        b"text",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"GIF89a" + bytes(40),
        b"%PDF-1.7",
        png(10, 10),
        png(10, 10, chunk(b"IDAT", b"no data")),
        png(0, 10),
        png(10, 10, chunk(b"zTXt", b"a\x00\x00" + zlib.compress(bytes(70_000_000)))),
        b"\xff\xd8\xff\xe0" + bytes(20),
    ],
    ids=["text", "svg", "gif", "pdf", "no data", "bad data", "no width", "text bomb", "jpeg cut"],
)
def test_anything_else_is_told_as_no_picture(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(content)
    with pytest.raises(NotAPicture) as caught:
        read_picture(path)
    for language in LANGUAGES:
        assert "PNG, JPEG" in describe(caught.value, language).remedy


def test_a_picture_that_unpacks_to_very_much_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(png(5_000, 5_000, chunk(b"IDAT", zlib.compress(bytes(5_000 * 5_001)))))
    with pytest.raises(PictureTooLarge) as caught:
        read_picture(path)
    assert "5000" in describe(caught.value, "de").problem
    path.write_bytes(png(2**31 - 1, 2**31 - 1))
    with pytest.raises((PictureTooLarge, NotAPicture)):
        read_picture(path)


def test_empty_and_very_long_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"")
    with pytest.raises(FileEmpty):
        read_picture(path)
    path.write_bytes(bytes(MOST_BYTES + 1))
    with pytest.raises(FileTooLarge):
        read_picture(path)
