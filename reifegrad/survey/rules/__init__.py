"""What keys of a survey file mean to each other.

Each rule works on content that may be wrong elsewhere, so that one run finds all.
"""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from reifegrad.survey.faults import Fault
from reifegrad.survey.rules.answers import broken_answers
from reifegrad.survey.rules.ids import broken_ids
from reifegrad.survey.rules.levels import broken_levels
from reifegrad.survey.rules.measures import broken_measures
from reifegrad.survey.rules.people import broken_people
from reifegrad.survey.rules.processes import broken_processes
from reifegrad.survey.rules.questions import broken_questions
from reifegrad.survey.rules.structure import broken_structure
from reifegrad.survey.rules.texts import broken_texts
from reifegrad.survey.rules.versions import broken_versions
from reifegrad.survey.view import View


def broken_rules(survey: View, file: Path) -> Iterator[Fault]:
    """Yield every broken rule of the survey in `file`, which also is where its other versions lie."""
    return chain(
        broken_texts(survey),
        broken_ids(survey),
        broken_structure(survey),
        broken_questions(survey),
        broken_answers(survey),
        broken_levels(survey),
        broken_people(survey),
        broken_processes(survey),
        broken_measures(survey),
        broken_versions(survey, file),
    )
