"""What may be told about which people, so that subtraction tells nothing either.

The rules stand in docs/scoring.md. Where a figure is hidden for a group, the total minus the told groups must not give
it away: what is left after that subtraction must be at least two groups which together may be told.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reifegrad.domain.score import Extreme
from reifegrad.domain.survey import Likert, Question
from reifegrad.scoring.likert_count import Tally, add
from reifegrad.scoring.likert_groups import Minima

FEWEST_ITEMS = 3
"""From fewer questions their hidden figures could be worked out of mean, favourable share and agreement.

Setting of this tool.
"""


@dataclass(frozen=True, slots=True)
class Told:
    """What is told about one dimension of some people."""

    figures: bool = False
    """Those of the dimension."""
    items: bool = False
    """Those of its questions, all together or none."""
    bands: bool = False
    """The side of a question or dimension whose answers all lie there."""


@dataclass(frozen=True, slots=True)
class Sides:
    """Which steps, counted from 0, are favourable and which unfavourable."""

    favourable: int
    unfavourable: int

    @classmethod
    def of(cls, model: Likert, question: Question) -> "Sides":
        return cls(model.favourable - question.minimum, model.unfavourable - question.minimum)

    def extreme(self, steps: Sequence[int]) -> Extreme | None:
        """The side on which all answers lie; None if they lie on more than one, or if there are none."""
        if not any(steps):
            return None
        if not any(steps[: self.favourable]):
            return Extreme.HIGH
        return None if any(steps[self.unfavourable + 1 :]) else Extreme.LOW


@dataclass(frozen=True, slots=True)
class Guard:
    """The rules for one dimension.

    `asked` tells which of its questions anybody answered at all; the others neither hide nor are hidden.
    """

    sides: tuple[Sides, ...]
    needed: int
    minima: Minima
    asked: tuple[bool, ...]

    def extremes(self, tally: Tally) -> list[Extreme | None]:
        """The side of each question's answers."""
        return [side.extreme(steps) for side, steps in zip(self.sides, tally.steps, strict=True)]

    def extreme(self, tally: Tally) -> Extreme | None:
        """The side on which all answers to all questions lie."""
        found = {each for each, steps in zip(self.extremes(tally), tally.steps, strict=True) if any(steps)}
        return found.pop() if len(found) == 1 else None

    def may_tell(self, tally: Tally, minimum: int) -> bool:
        """Whether the figures of the dimension may be told about these people, seen by themselves."""
        return self._is_enough(tally, minimum) and not self._is_one_sided(tally)

    def _is_one_sided(self, tally: Tally) -> bool:
        """Whether each question has all its answers on one side; a mean at its bound would then tell every answer."""
        return all(
            each is not None for each, steps in zip(self.extremes(tally), tally.steps, strict=True) if any(steps)
        )

    def may_tell_items(self, tally: Tally) -> bool:
        """Whether the figures of all questions may be told about these people, seen by themselves."""
        enough = all(count >= self.minima.item for count in self._item_people(tally))
        return enough and any(self.asked) and not any(self.extremes(tally))

    def may_tell_agreement(self, told: Told, tally: Tally) -> bool:
        """Where its questions are hidden, the agreement of a dimension must not lead back to them."""
        unanimous = all(len(steps) - steps.count(0) <= 1 for steps in tally.steps)
        return told.items or (told.figures and len(self.sides) >= FEWEST_ITEMS and not unanimous)

    def band(self, told: Told, tally: Tally, minimum: int) -> Extreme | None:
        """The side that is told in place of the figures of the dimension."""
        return self.extreme(tally) if told.bands and self._is_enough(tally, minimum) else None

    def item_bands(self, told: Told, tally: Tally) -> list[Extreme | None]:
        """The side that is told in place of the figures of each question."""
        return [each if told.bands else None for each in self._item_bands(tally)]

    def total(self, tally: Tally, cells: Sequence[Tally]) -> Told:
        """What is told about all people, who are those of the cells."""
        minimum = self.minima.total
        figures = self.may_tell(tally, minimum)
        is_known = self._known(tally, minimum)
        bands = self._is_enough(tally, minimum) and all(
            self._open_items(each, is_known) != 1 for each in (tally, *cells)
        )
        return Told(figures, figures and self.may_tell_items(tally), bands)

    def groups(self, total: Told, whole: Tally, tallies: Sequence[Tally]) -> list[Told]:
        """What is told about the groups of the first trait, given from the smallest to the largest.

        `total` is what is told about all people, `whole` what they answered.
        """
        minimum = self.minima.group
        known_of_all = self._known(whole, self.minima.total) if total.bands else [False] * len(self.sides)
        open_items = [
            self._open_items(
                each, [one or other for one, other in zip(self._known(each, minimum), known_of_all, strict=True)]
            )
            for each in tallies
        ]
        bands = [total.bands and each != 1 for each in open_items]
        if not total.figures:
            return [Told(bands=each) for each in bands]
        fully = [not each for each in open_items]
        partly = [each < sum(map(any, tally.steps)) for each, tally in zip(open_items, tallies, strict=True)]
        figures, is_covered = _hide(
            tallies,
            [self.may_tell(each, minimum) for each in tallies],
            fully,
            lambda each: self.may_tell(each, minimum),
            self._people,
        )
        items = [False] * len(tallies)
        if total.items:
            items, items_are_covered = _hide(
                tallies,
                [figure and self.may_tell_items(each) for figure, each in zip(figures, tallies, strict=True)],
                partly,
                self.may_tell_items,
                self._item_people,
            )
            is_covered = is_covered and items_are_covered
        return [
            Told(figure, item, is_covered and band) for figure, item, band in zip(figures, items, bands, strict=True)
        ]

    def crossing(self, before: Sequence[tuple[Told, Tally]], cells: Sequence[Tally]) -> Told:
        """What is told about every group of a further trait.

        `before` are the groups of the traits before it, `cells` those in which all traits meet. Where each of them
        could be told by itself, no difference between groups of two traits gives anything else away.
        """
        answered = [told for told, tally in before if any(tally.people[1:])]
        met = [each for each in cells if any(each.people[1:])]
        figures = all(each.figures for each in answered) and all(
            self.may_tell(each, self.minima.crossing) for each in met
        )
        items = all(each.items for each in answered) and all(
            self.may_tell_items(each) and min(self._item_people(each)) >= self.minima.crossing for each in met
        )
        return Told(figures, figures and items)

    def _is_enough(self, tally: Tally, minimum: int) -> bool:
        """A dimension of one question needs as many people as that question."""
        least = max(minimum, self.minima.item) if len(self.sides) == 1 else minimum
        return tally.scored(self.needed) >= least

    def _item_bands(self, tally: Tally) -> list[Extreme | None]:
        found = zip(self.extremes(tally), tally.steps, strict=True)
        return [extreme if sum(steps) >= self.minima.item else None for extreme, steps in found]

    def _known(self, tally: Tally, minimum: int) -> list[bool]:
        """Whether a band, of the question or of the dimension, tells on which side its answers lie."""
        if self._is_enough(tally, minimum) and self.extreme(tally) is not None:
            return [True] * len(self.sides)
        return [each is not None for each in self._item_bands(tally)]

    def _open_items(self, tally: Tally, is_known: Sequence[bool]) -> int:
        """How many questions with answers have no band; the favourable share would tell about a single one."""
        return sum(1 for known, steps in zip(is_known, tally.steps, strict=True) if any(steps) and not known)

    def _people(self, tally: Tally) -> tuple[int, ...]:
        return tally.scored(self.needed), sum(tally.people[1:])

    def _item_people(self, tally: Tally) -> tuple[int, ...]:
        return tuple(sum(steps) for steps, asked in zip(tally.steps, self.asked, strict=True) if asked)


def guard_of(model: Likert, questions: Sequence[Question], total: Tally, minima: Minima) -> Guard:
    """The rules for the dimension of these questions; `total` is what all people answered."""
    sides = tuple(Sides.of(model, each) for each in questions)
    return Guard(sides, needed_of(model, len(questions)), minima, tuple(any(steps) for steps in total.steps))


def needed_of(model: Likert, questions: int) -> int:
    """Fewest of so many questions that a person has to answer to have a score; at least one."""
    return max(1, -(-model.answered * questions // 100))


def _hide(
    tallies: Sequence[Tally],
    may: Sequence[bool],
    banded: Sequence[bool],
    may_tell: Callable[[Tally], bool],
    people: Callable[[Tally], tuple[int, ...]],
) -> tuple[list[bool], bool]:
    """Hide what may not be told, and as many of the next smallest groups as it takes that subtraction tells nothing.

    Groups with a band are no cover, because it tells how many of their answers are favourable. Where there are not
    enough others, the bands are not told. Returns what is told, and whether the bands may be.
    """

    def hidden_enough(has_band: Sequence[bool]) -> tuple[list[bool], bool]:
        told = list(may)
        while True:
            hidden = [place for place, is_told in enumerate(told) if not is_told and any(people(tallies[place]))]
            cover = [tallies[place] for place in hidden if not has_band[place]]
            if not hidden or _covers(cover, may_tell, people):
                return told, True
            if True not in told:
                return told, False
            told[told.index(True)] = False

    told, is_covered = hidden_enough(banded)
    return (told, True) if is_covered else (hidden_enough([False] * len(banded))[0], False)


def _covers(
    hidden: Sequence[Tally], may_tell: Callable[[Tally], bool], people: Callable[[Tally], tuple[int, ...]]
) -> bool:
    """Whether these are at least two groups with answers which together may be told."""
    filled = [sum(1 for each in column if each) for column in zip(*map(people, hidden), strict=True)]
    return bool(filled) and min(filled) > 1 and may_tell(add(hidden))
