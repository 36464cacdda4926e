"""The logo of the municipality at the head of every page: spoken once, and for looks only from the second page on."""

from typing import Any, Final

from reportlab.lib.utils import ImageReader

from reifegrad.domain.picture import Picture
from reifegrad.exports.tagged.flowables import Figure

_HEIGHT: Final = 27.0
_WIDTH: Final = 120.0
"""Most points that a logo takes, between the edge of the page and the line below its head."""


class Logo:
    """A logo in the size that it has on the page; `width` and `height` in points."""

    def __init__(self, picture: Picture, name: str) -> None:
        from PIL import Image  # late, as the whole library

        scale = min(_HEIGHT / picture.height, _WIDTH / picture.width)
        self.width, self.height = picture.width * scale, picture.height * scale
        self._image = ImageReader(Image.frombytes("RGB", (picture.width, picture.height), picture.dots))
        self._name = name

    def draw(self, canvas: Any, left: float, bottom: float, *, first: bool) -> None:
        """Draw it with its lower left corner there; on the first page it belongs to what is read aloud."""
        canvas.saveState()
        canvas.translate(left, bottom)
        if first:
            figure = Figure(self._paint, self.width, self.height, self._name)
            figure.canv = canvas
            figure.draw()
        else:
            with canvas.artifact():
                self._paint(canvas)
        canvas.restoreState()

    def _paint(self, canvas: Any) -> None:
        canvas.drawImage(self._image, 0, 0, self.width, self.height)
