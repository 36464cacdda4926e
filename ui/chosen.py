"""Which assessments of a file were chosen one after the other, so that there is a way back when one of them goes."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reifegrad.session import Session


class Chosen:
    """Outlives the workbenches of a file."""

    def __init__(self) -> None:
        self._surveys: dict[str, str] = {}
        """Id of the survey by that of the assessment, the one chosen last at the end."""

    def note(self, session: "Session", assessment_id: str) -> None:
        """To be told which assessment is chosen now."""
        self._surveys.pop(assessment_id, None)
        self._surveys[assessment_id] = session.assessment(assessment_id).survey_id

    def nearest(self, session: "Session") -> str:
        """The one chosen last of those that are there; else the newest of the same survey, else the one to begin with.

        Empty if the file has none.
        """
        there = {each.id: each.survey_id for each in session.assessments}
        last = next((id for id in reversed(self._surveys) if id in there), "")
        if last:
            return last
        survey_id = next(reversed(self._surveys.values()), "")
        alike = next((id for id, of in reversed(there.items()) if of == survey_id), "")
        return alike or (main.id if (main := session.main_assessment) else "")
