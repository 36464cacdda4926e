"""Sheets of all screens, one for each topic, small enough to be kept with the source."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from reifegrad import paths
from screens.screen import Screen

_COLUMNS = 3
_SCALE = 0.45
_GAP = 12
_TITLE = 24
_SIZE = 13
_PAPER, _INK, _FRAME = "#FFFFFF", "#14202E", "#7A8696"
_COLOURS = 128
"""In the palette of a picture: text stays sharp, files stay small."""


def write(topics: Mapping[str, Sequence[Screen]], pictures: Path, folder: Path) -> None:
    """Write a sheet for each topic, from the pictures of its screens, which are named by them."""
    for topic, screens in topics.items():
        _save(_sheet(screens, pictures), folder / f"{topic}.png")


def keep(name: str, pictures: Path, folder: Path) -> None:
    """Write the picture of one screen in few colours."""
    with Image.open(pictures / f"{name}.png") as picture:
        _save(picture.convert("RGB"), folder / f"screen-{name}.png")


def by_topic(screens: Sequence[Screen]) -> dict[str, list[Screen]]:
    """Screens by the first part of their names, in their order."""
    topics: dict[str, list[Screen]] = {}
    for each in screens:
        topics.setdefault(each.name.partition("-")[0], []).append(each)
    return topics


def _sheet(screens: Sequence[Screen], pictures: Path) -> Image.Image:
    """The pictures in rows, each below its title; a row is as high as its highest picture."""
    small = [_small(pictures / f"{each.name}.png") for each in screens]
    width = max(each.width for each in small)
    rows = [range(at, min(at + _COLUMNS, len(small))) for at in range(0, len(small), _COLUMNS)]
    heights = [max(small[at].height for at in row) for row in rows]
    columns = min(_COLUMNS, len(small))
    size = (columns * (width + _GAP) + _GAP, sum(heights) + len(rows) * (_TITLE + _GAP) + _GAP)
    sheet = Image.new("RGB", size, _PAPER)
    draw = ImageDraw.Draw(sheet)
    font = ImageFont.truetype(str(paths.resources() / "fonts" / "Inter-Bold.ttf"), _SIZE)
    y = _GAP
    for row, height in zip(rows, heights, strict=True):
        for column, at in enumerate(row):
            x = _GAP + column * (width + _GAP)
            draw.text((x, y), screens[at].title, _INK, font)
            sheet.paste(small[at], (x, y + _TITLE))
            box = (x, y + _TITLE, x + small[at].width - 1, y + _TITLE + small[at].height - 1)
            draw.rectangle(box, outline=_FRAME)
        y += height + _TITLE + _GAP
    return sheet


def _small(path: Path) -> Image.Image:
    with Image.open(path) as picture:
        size = (round(picture.width * _SCALE), round(picture.height * _SCALE))
        return picture.convert("RGB").resize(size, Image.Resampling.LANCZOS)


def _save(picture: Image.Image, path: Path) -> None:
    few = picture.quantize(_COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
