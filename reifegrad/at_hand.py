"""The surveys that an assessment can be started with: those of the program, and those that a workspace keeps."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reifegrad.domain.survey import Survey
from reifegrad.domain.text import Text
from reifegrad.errors import UnknownSurvey
from reifegrad.survey import shipped, shipped_survey, version_order


class Origin(StrEnum):
    SHIPPED = "shipped"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class SurveyAtHand:
    id: str
    version: str
    title: Text
    draft: bool
    origin: Origin


def surveys_at_hand(own: Iterable[Survey]) -> tuple[SurveyAtHand, ...]:
    """All of them, by id and then from the oldest version to the newest. Raises DataInvalid for a faulty one."""
    found = [(each, Origin.OWN) for each in own]
    found += [(shipped_survey(each.id, each.version), Origin.SHIPPED) for each in shipped()]
    found.sort(key=lambda each: (each[0].id, version_order(each[0].version)))
    return tuple(SurveyAtHand(each.id, each.version, each.title, each.draft, origin) for each, origin in found)


def survey_at_hand(own: Sequence[Survey], id: str, version: str | None = None) -> Survey:
    """The survey in the given version, or in its newest one.

    Raises UnknownSurvey, which names those that there are, and DataInvalid for a faulty shipped one.
    """
    kept = {(each.id, each.version): each for each in own}
    known = sorted(
        {*kept, *((each.id, each.version) for each in shipped())}, key=lambda each: (each[0], version_order(each[1]))
    )
    matching = [each for each in known if each[0] == id and version in (None, each[1])]
    if not matching:
        names = ", ".join(" ".join(each) for each in known)
        raise UnknownSurvey(survey=id, version=version or "", known=names)
    return kept[matching[-1]] if matching[-1] in kept else shipped_survey(*matching[-1])
