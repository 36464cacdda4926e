"""Results of processes as JSON."""

from collections.abc import Sequence
from fractions import Fraction

from reifegrad.domain.score import AttributeScore, ProcessPortfolio, ProcessScore
from reifegrad.exports.contract_figures import Document, figures, figures_with_reasons, number, reason

_MANAGED = 2
"""The level whose share the contract names, whatever the target is."""


def processes_document(processes: Sequence[ProcessScore], portfolio: ProcessPortfolio) -> Document:
    """Return the keys that a survey of processes adds to its assessment: how many per level, shares, continuity."""
    rated = [(each, each.level.value >= _MANAGED) for each in processes if each.level.value is not None]
    cases = sum((each.weight or Fraction(0) for each, _ in rated), Fraction(0))
    managed = sum((each.weight or Fraction(0) for each, is_managed in rated if is_managed), Fraction(0))
    shares = {
        "share_level_2": Fraction(sum(is_managed for _, is_managed in rated), len(rated)) if rated else None,
        "share_level_2_weighted": managed / cases if cases else None,
    }
    return {
        "levels": {str(level): count for level, count in portfolio.levels.items()},
        "not_rated": portfolio.not_rated,
        **{name: number(value) for name, value in shares.items()},
        **figures_with_reasons({"digital_continuity": portfolio.continuity}),
        **reason(portfolio.share_at_target, portfolio.share_at_target_weighted, portfolio.continuity),
        "portfolio": figures(
            {
                "share_at_target": portfolio.share_at_target,
                "share_at_target_weighted": portfolio.share_at_target_weighted,
            }
        ),
    }


def process_document(score: ProcessScore) -> Document:
    """Return one process. The level, continuity and the profile can be absent each for itself."""
    level = score.level.value
    told = figures_with_reasons(
        {"level": score.level, "digital_continuity": score.continuity, "profile": score.profile.index}
    )
    return {
        "kind": "process",
        "name": score.name,
        **told,
        "level": None if level is None else int(level),
        "at_least": score.at_least,
        "next": score.next,
        "blocked_by": [
            {
                "attribute": each.attribute_id,
                "needed": each.needed.value,
                "actual": each.actual.value if each.actual else None,
                "percent": number(each.percent),
            }
            for each in score.blocked_by
        ],
        "knocked_out": list(score.knocked_out),
        "automation_ready": score.automation_ready,
        "attributes": {each.id: _attribute(each) for each in score.attributes},
        "themes": [
            {
                "id": each.id,
                **figures({"index": each.index, "coverage": each.coverage, "confidence": each.confidence}),
                "status": each.status.value,
            }
            for each in score.themes
        ],
    }


def _attribute(score: AttributeScore) -> Document:
    return {
        **figures({"percent": score.percent}),
        "rating": score.rating.value if score.rating else None,
        "coverage": number(score.coverage.value),
    }
