"""YAML to `domain.Survey` and back, and the linter that finds every fault in one run."""

from reifegrad.survey.library import ShippedSurvey, shipped, shipped_survey, version_order
from reifegrad.survey.lint import check_file, load_survey
from reifegrad.survey.snapshot import from_snapshot, to_snapshot

__all__ = [
    "ShippedSurvey",
    "check_file",
    "from_snapshot",
    "load_survey",
    "shipped",
    "shipped_survey",
    "to_snapshot",
    "version_order",
]
