"""Space, text widths and wording that a chart is laid out with."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from reifegrad.domain.text import Language
from reifegrad.report.primitives import Anchor, Chart, Field, Label, Mark, Primitive
from reifegrad.report.seams import seams
from reifegrad.report.words import Texts

Measure = Callable[[str, float, bool], float]
"""Width in points of a text at a size, bold or not; from the font that the backend draws with."""


@dataclass(frozen=True, slots=True)
class Frame:
    """`width` in points is given, the height follows from the content. `size` is the text size in points.

    `conclusions` are sentences of a person in place of the computed ones, by the id of a chart.
    """

    width: float
    measure: Measure
    texts: Texts
    size: float = 9.0
    conclusions: Mapping[str, str] = field(default_factory=dict)

    @property
    def language(self) -> Language:
        return self.texts.language

    @property
    def line(self) -> float:
        """Distance of two baselines."""
        return self.size * 1.3

    def chart(
        self,
        id: str,
        height: float,
        primitives: Iterable[Primitive],
        computed: str,
        table: tuple[tuple[str, ...], ...],
        marks: Iterable[Mark],
        fields: Iterable[Field] = (),
    ) -> Chart:
        """Put a chart together; its sentence is the one of a person, if there is one, else the computed one."""
        sentence = self.conclusions.get(id) or computed
        return Chart(
            self.width, height, tuple(primitives), sentence, table, tuple(marks), id, computed, fields=tuple(fields)
        )

    def text_width(self, text: str, *, bold: bool = False) -> float:
        return self.measure(text, self.size, bold)

    def widest(self, texts: Iterable[str], *, bold: bool = False) -> float:
        return max((self.text_width(each, bold=bold) for each in texts), default=0.0)

    def fit(self, text: str, width: float, *, bold: bool = False) -> str:
        """Return the text, or as much of it as fits into `width` with an ellipsis at the end."""
        if self.text_width(text, bold=bold) <= width:
            return text
        kept = bisect_right(
            range(1, len(text) + 1),
            width,
            key=lambda count: self.text_width(f"{text[:count].rstrip()}…", bold=bold),
        )
        return f"{text[:kept].rstrip()}…" if kept else ""

    def wrap(self, text: str, width: float, lines: int, *, bold: bool = False) -> list[str]:
        """Break the text into at most `lines` lines, at spaces, and a word that is too long for a line at its hyphens
        or seams.

        What does not fit ends in an ellipsis.
        """
        found: list[str] = []
        rest = text.split()
        while rest and len(found) < lines - 1:
            taken = 1
            while taken < len(rest) and self.text_width(" ".join(rest[: taken + 1]), bold=bold) <= width:
                taken += 1
            if taken == 1:
                rest[:1] = self._broken(rest[0], width, bold=bold)
            found.append(self.fit(" ".join(rest[:taken]), width, bold=bold))
            rest = rest[taken:]
        if rest:
            found.append(self.fit(" ".join(rest), width, bold=bold))
        return found

    def _broken(self, word: str, width: float, *, bold: bool) -> list[str]:
        """The word, or what of it fits up to a hyphen, a slash or the seam of a compound, and the rest."""
        if self.text_width(word, bold=bold) <= width:
            return [word]
        ends = {at + 1: "" for at, each in enumerate(word[:-1]) if each in "-/" and at}
        ends |= dict.fromkeys(seams(word), "-")
        fitting = [end for end, sign in ends.items() if self.text_width(word[:end] + sign, bold=bold) <= width]
        if not fitting:
            return [word]
        end = max(fitting)
        return [word[:end] + ends[end], word[end:]]

    def label(
        self, x: float, y: float, text: str, colour: str = "text", anchor: Anchor = Anchor.START, *, bold: bool = False
    ) -> Label:
        return Label(x, y, text, self.size, colour, anchor, bold)
