"""The surveys side by side: how each stands, and what they say together. There is no total over them on purpose.

A mean of readiness, mood and processes would hide what the three say. All bounds are settings of this tool.
"""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from reifegrad.domain.combined import Combined, Ground, Limit, Message, Part, PartStanding, Statement
from reifegrad.domain.rated import Rated
from reifegrad.domain.score import AssessmentScore, Band, Figure

PART_OF: Mapping[str, Part] = {
    "ozg-efa": Part.READINESS,
    "akzeptanz": Part.STAFF,
    "prozesse": Part.PROCESSES,
}
"""The surveys that take part, by id; what the figures of another one mean together with these is not known."""

BOUNDS: Mapping[Part, tuple[int, int]] = {
    Part.READINESS: (40, 60),
    Part.STAFF: (55, 70),
    Part.PROCESSES: (40, 60),
}
"""From where on a figure is medium, and from where on it is high; 0 to 100."""

INTERFACES = "A5"
"""The dimension of the readiness survey on how far applications run from the portal into the systems of the offices."""

CONNECTED = 50
"""Index of that dimension from which on it is no longer the technology that holds processes back."""


def combine(rated: Sequence[Rated]) -> Combined:
    """Put up to three assessments side by side; of several of one survey the first counts.

    The index stands for readiness and for staff, the median of digital continuity for processes. A figure that is
    absent or may not be told makes no band and no statement. Processes are at most medium while a knock-out caps one of
    them, or fewer than half of the rated ones have reached their target level.
    """
    chosen: dict[Part, Rated] = {}
    for each in rated:
        if each.survey.id in PART_OF:
            chosen.setdefault(PART_OF[each.survey.id], each)
    standings = [
        _standing(part, chosen[part], figure)
        for part in Part
        if part in chosen and (figure := _figure(part, chosen[part].score))
    ]
    values = {each.part: each.figure.value for each in standings if each.figure.value is not None}
    readiness = chosen.get(Part.READINESS)
    interfaces = readiness.score.dimension(INTERFACES) if readiness else None
    return Combined(tuple(standings), tuple(_statements(values, interfaces.index.value if interfaces else None)))


def _standing(part: Part, rated: Rated, figure: Figure) -> PartStanding:
    band, id = _band(part, figure.value), rated.assessment.id
    limit = _limit(rated.score) if part is Part.PROCESSES and band is Band.HIGH else None
    return PartStanding(part, id, figure, Band.MEDIUM if limit else band, limit)


def _limit(score: AssessmentScore) -> Limit | None:
    """What keeps processes from being high; where none is rated, none has reached its target."""
    if any(each.knocked_out for each in score.processes):
        return Limit.KNOCK_OUT
    share = score.process_portfolio.share_at_target.value if score.process_portfolio else None
    return Limit.BELOW_TARGET if share is None or 2 * share < 1 else None


def _figure(part: Part, score: AssessmentScore) -> Figure | None:
    match part:
        case Part.READINESS:
            return score.overall.index if score.overall else None
        case Part.STAFF:
            return score.staff.total.index if score.staff else None
        case Part.PROCESSES:
            return score.process_portfolio.continuity if score.process_portfolio else None


def _band(part: Part, value: Fraction | None) -> Band | None:
    if value is None:
        return None
    medium, high = BOUNDS[part]
    if value >= high:
        return Band.HIGH
    return Band.MEDIUM if value >= medium else Band.LOW


def _statements(values: Mapping[Part, Fraction], interfaces: Fraction | None) -> Iterator[Statement]:
    bands = {part: _band(part, value) for part, value in values.items()}
    grounds = tuple(Ground(part, values[part]) for part in (Part.READINESS, Part.STAFF) if part in values)
    match bands.get(Part.READINESS), bands.get(Part.STAFF):
        case Band.HIGH, Band.LOW:
            yield Statement(Message.TECHNOLOGY_BEFORE_ACCEPTANCE, grounds)
        case Band.LOW, Band.HIGH:
            yield Statement(Message.ACCEPTANCE_BEFORE_TECHNOLOGY, grounds)
    if interfaces is not None and interfaces >= CONNECTED and bands.get(Part.PROCESSES) is Band.LOW:
        continuity = Ground(Part.PROCESSES, values[Part.PROCESSES])
        yield Statement(Message.PROCESSES_HOLD_BACK, (Ground(Part.READINESS, interfaces, INTERFACES), continuity))
