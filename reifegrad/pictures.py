"""A picture that somebody gave, read within bounds and turned into plain dots: nothing else of the file goes on."""

import warnings
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from reifegrad.domain.picture import Picture
from reifegrad.errors import FileEmpty, FileTooLarge, NotAPicture, PictureTooLarge
from reifegrad.foreign_file import read_at_most, refusing

MOST_BYTES: Final = 10_000_000
MOST_DOTS: Final = 16_000_000
"""Bounds against files made to fill the memory; setting of this tool. A scan of A4 at 300 dpi has 9 million."""

FORMATS: Final = ("PNG", "JPEG")
"""What is read, told by the content and not by the ending."""


_LARGEST_LOGO: Final = 600
"""Dots of a logo, which is printed at most four centimetres wide; setting of this tool."""


def read_logo(path: Path) -> Picture:
    """Read a picture in the size that a report needs. Raises as `read_picture`."""
    return read_picture(path, _LARGEST_LOGO)


def logo_to_keep(path: Path) -> bytes:
    """Read a picture and return it as a PNG in the size that a report needs. Raises as `read_picture`."""
    from PIL import Image

    picture, kept = read_logo(path), BytesIO()
    Image.frombytes("RGB", (picture.width, picture.height), picture.dots).save(kept, "PNG", optimize=True)
    return kept.getvalue()


def kept_logo(content: bytes) -> Picture | None:
    """The picture that a file keeps; None for none, and for what is no picture any more."""
    if not content:
        return None
    try:
        return _picture(content, Path("logo"), _LARGEST_LOGO)
    except (NotAPicture, PictureTooLarge):
        return None


def read_picture(path: Path, largest: int | None = None) -> Picture:
    """Read a PNG or JPEG file; what is transparent becomes white.

    Sides longer than `largest` dots are scaled down, in proportion.

    Raises NotAPicture, PictureTooLarge, FileTooLarge, FileEmpty, and what `read_at_most` raises.
    """
    content = read_at_most(path, MOST_BYTES)
    if not content:
        raise FileEmpty(path)
    if len(content) > MOST_BYTES:
        raise FileTooLarge(path, limit=MOST_BYTES // 1_000_000)
    return _picture(content, path, largest)


def _picture(content: bytes, path: Path, largest: int | None) -> Picture:
    """Raises NotAPicture and PictureTooLarge with `path`."""
    from PIL import Image  # late: comes with the library that draws the report

    refusal = NotAPicture(path, possible=", ".join(FORMATS))
    with refusing(refusal, Image.DecompressionBombError), warnings.catch_warnings():
        warnings.simplefilter("error")  # what Pillow only warns of is refused
        with Image.open(BytesIO(content), formats=FORMATS) as image:
            if image.width * image.height > MOST_DOTS:
                raise PictureTooLarge(path, width=image.width, height=image.height, limit=MOST_DOTS // 1_000_000)
            plain = _plain(image, largest)
    return Picture(plain.width, plain.height, plain.tobytes())


def _plain(image: Any, largest: int | None) -> Any:
    """The picture in red, green and blue, upright, over white paper."""
    from PIL import Image, ImageOps

    if largest is not None:
        image.draft("RGB", (largest, largest))  # a JPEG can be read smaller at once
    image = ImageOps.exif_transpose(image)
    if image.mode.startswith("I"):  # grey in 16 bits
        image = image.convert("I").point(lambda grey: grey * (1 / 256)).convert("L")
    layered = image.convert("RGBA")
    if largest is not None:
        layered.thumbnail((largest, largest), Image.Resampling.LANCZOS)  # leaves a smaller one as it is
    paper = Image.new("RGBA", layered.size, "white")
    paper.alpha_composite(layered)
    return paper.convert("RGB")
