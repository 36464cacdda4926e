"""Where the causes of a measure can be looked at: the answer to a question, or how people answered a dimension."""

from dataclasses import dataclass

from reifegrad.domain.plan import PlannedMeasure
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import Assessment
from reifegrad.session import Session


@dataclass(frozen=True, slots=True)
class Origin:
    """A place of an area in an assessment of the plan."""

    assessment_id: str
    area: str
    place: str


def origin_of(session: Session, assessment_id: str, measure: PlannedMeasure, id: str) -> Origin | None:
    """Where to go for a cause of the measure: a question or dimension by its id. None for figures about the whole.

    `assessment_id` is the chosen one; ids that it does not know are those of its companions.
    """
    for each in (session.assessment(assessment_id), *session.companions(assessment_id)):
        if found := _within(session, each, measure, id):
            return found
    return None


def _within(session: Session, assessment: Assessment, measure: PlannedMeasure, id: str) -> Origin | None:
    survey = session.survey(assessment.id)
    dimension = survey.dimension_of.get(id) or next((each for each in survey.dimensions if each.id == id), None)
    if dimension is None:
        return None
    if dimension.subject_kind is SubjectKind.RESPONSE:
        return Origin(assessment.id, "analysis", f"items/{dimension.id}")
    if id not in survey.questions:
        return None
    # a question of the organisation stands for itself; one of services or processes belongs to the first one named
    names = [each.subject_name for each in measure.triggered_by if each.question_id == id]
    subjects = session.subjects(assessment.id)
    subject = next((each.id for each in subjects if names and names[0] and each.name == names[0]), "")
    return Origin(assessment.id, "rate", f"{subject}/{id}" if subject else id)
