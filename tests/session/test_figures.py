"""Derived figures are kept as long as they hold; every text has a longest length."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from reifegrad.domain.answer import Answer, Evidence
from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.workspace import AnswerKey, Component, MeasureRecord, Municipality, ReportSettings
from reifegrad.errors import InvalidInput
from reifegrad.session import Session
from tests.session.sessions import OWN, SERVICE, SURVEY, survey_of_two_kinds
from tests.stores import MemoryStore

# Derived figures


def test_figures_are_kept_until_something_they_rest_on_changes(
    session: Session, assessment: str, organisation: str
) -> None:
    other = session.start_assessment(SURVEY, "Andere", date(2025, 1, 1))
    kept = session.score(other)
    changes: list[Callable[[], object]] = [
        lambda: session.rate(organisation, "A1.1", 3),
        lambda: session.set_evidence(organisation, "A1.1", Evidence.DOCUMENTED),
        lambda: session.add_subject(assessment, SERVICE, "Personalausweis"),
        lambda: session.set_target(assessment, "A1.1", 4),
        lambda: session.set_weights(assessment, {"A1": 70, "A2": 30}),
        session.undo,
    ]
    for change in changes:
        score, plan = session.score(assessment), session.plan(assessment)
        assert session.score(assessment) is score
        assert session.plan(assessment) is plan
        change()
        assert session.score(assessment) is not score
        assert session.plan(assessment) is not plan
    assert session.score(other) is kept


def test_an_answer_leaves_the_figures_of_other_dimensions_and_services_alone(
    session: Session, assessment: str, organisation: str
) -> None:
    services = [session.add_subject(assessment, SERVICE, name) for name in ("Meldewesen", "Bauantrag")]
    session.rate(organisation, "A2.1", 2)
    session.rate(services[1], "K1", 2)
    before = session.score(assessment)
    session.rate(organisation, "A1.1", 3)
    after = session.score(assessment)
    assert [each is other for each, other in zip(after.dimensions, before.dimensions, strict=True)] == [False, True]
    assert after.portfolio is before.portfolio
    session.rate(services[0], "K1", 4)
    last = session.score(assessment)
    assert [each is other for each, other in zip(last.subjects, after.subjects, strict=True)] == [False, True]
    assert [each is other for each, other in zip(last.dimensions, after.dimensions, strict=True)] == [True, True]


def test_naming_dating_closing_and_reopening_leave_the_figures_alone(session: Session, assessment: str) -> None:
    before = session.score(assessment)
    session.edit_assessment(assessment, title="Bestandsaufnahme", day=date(2026, 12, 1))
    session.close_assessment(assessment)
    assert session.score(assessment) is before
    session.reopen_assessment(assessment)
    assert session.score(assessment) is before
    session.set_weights(assessment, {"A1": 70, "A2": 30})
    assert session.score(assessment) is not before


def test_the_plan_follows_records_of_every_year_of_its_surveys_but_of_none_that_came_later(
    session: Session, assessment: str
) -> None:
    later = session.start_assessment(SURVEY, "Erhebung 2027", date(2027, 11, 21))
    foreign = session.start_assessment(survey_of_two_kinds(id="other"), "Andere", date(2028, 2, 1))
    session.add_own_measure(foreign, OWN)
    session.adopt_measure(assessment, "MA01")
    planned = {each.id: each.status for each in session.plan(later).measures}
    assert planned == {"MA01": MeasureStatus.DECIDED, "E01": MeasureStatus.DECIDED}
    assert "E01" not in {each.id for each in session.plan(assessment).measures}


def test_a_report_gets_everything_frozen_and_the_year_before(
    session: Session, assessment: str, organisation: str
) -> None:
    earlier = session.start_assessment(SURVEY, "Erhebung 2025", date(2025, 11, 21))
    session.start_assessment(survey_of_two_kinds(id="other"), "Andere", date(2026, 1, 1))
    session.rate(organisation, "A1.1", 3)
    session.add_evidence_item(organisation, "A1.1", "Beleg")
    inputs = session.report_inputs(assessment)
    session.rate(organisation, "A1.1", 1)
    assert inputs.answers[AnswerKey(organisation, "A1.1")] == Answer.of(3, Evidence.DOCUMENTED)
    assert [each.title for each in inputs.evidence_items] == ["Beleg"]
    assert inputs.previous
    assert inputs.previous.assessment.id == earlier
    assert session.report_inputs(earlier).previous is None


# Lengths


def longest_entries(session: Session, assessment: str, organisation: str, more: int) -> dict[str, Callable[[], object]]:
    """Every way to enter a text, with `more` characters than are allowed."""
    name, line, text = "x" * (200 + more), "x" * (2_000 + more), "x" * (20_000 + more)

    def record(**entered: str) -> Callable[[], object]:
        return lambda: session.edit_measure(MeasureRecord("MA01", assessment, **entered))  # type: ignore[arg-type]

    return {
        "name": lambda: session.edit_municipality(Municipality(name)),
        "title": lambda: session.edit_assessment(assessment, title=name),
        "note": lambda: session.write_note(organisation, "A1.1", text),
        "reason": lambda: session.override_measure("MA01", Component.IMPACT, "3", text),
        "location": lambda: session.add_evidence_item(organisation, "A1.1", "Beleg", line),
        "group": lambda: session.add_group(assessment, name),
        "names": lambda: session.add_group(assessment, "Bauamt", names=text),
        "place": lambda: session.add_meeting(assessment, "Auftakt", place=line),
        "conclusion": lambda: session.set_conclusion(assessment, "dimension_bullets", text),
        "reference": lambda: session.set_report_settings(ReportSettings(reference=line)),
        "template": lambda: session.set_report_settings(ReportSettings(name)),
        "responsible": record(responsible=line),
        "participants": record(participants=line),
        "funding": record(funding=line),
        "remark": record(remark=text),
        "goal": lambda: session.add_own_measure(assessment, replace(OWN, goal=text)),
        "indicator": lambda: session.add_own_measure(assessment, replace(OWN, indicator=text)),
        "text": lambda: session.add_own_measure(assessment, replace(OWN, text=text)),
    }


def test_every_text_has_a_longest_length(
    store: MemoryStore, session: Session, assessment: str, organisation: str
) -> None:
    before = store.load()
    for field, enter in longest_entries(session, assessment, organisation, 1).items():
        with pytest.raises(InvalidInput) as caught:
            enter()
        assert (caught.value.values["field"], caught.value.values["expected"]) == (field, "shorter")
    assert store.load() == before
    for enter in longest_entries(session, assessment, organisation, 0).values():
        enter()
