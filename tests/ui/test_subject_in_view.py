"""Whatever happens to the subjects, every view shows questions of one that is there, and all show the same."""

from collections.abc import Callable
from itertools import permutations

import pytest
from PySide6.QtWidgets import QApplication

from reifegrad.domain.survey import SubjectKind
from tests.ui.looks import frame_of, rate, session_of
from ui.main_window import MainWindow
from ui.rate.area import RateArea
from ui.rate.views import View


@pytest.fixture
def area(window: MainWindow) -> RateArea:
    """Bewerten at a question about the organisation, while there is no service yet."""
    made = rate(window, "A1.2")
    session, id = session_of(window), made.bench.assessment_id
    for each in session.subjects(id):
        if each.kind is SubjectKind.SERVICE:
            session.remove_subject(each.id)
    return made


def to_services(area: RateArea) -> None:
    area._tabs.setCurrentIndex(area._kinds.index(SubjectKind.SERVICE))


def to_organisation(area: RateArea) -> None:
    area._tabs.setCurrentIndex(0)


def add(area: RateArea) -> str:
    session, id = area.bench.session, area.bench.assessment_id
    added = session.add_subject(id, SubjectKind.SERVICE, f"Leistung {len(session.subjects(id))}", {})
    area._on_subject_added(added)
    return added


def check(area: RateArea) -> None:
    """The view in use shows the subject that the area is at, and one that is there."""
    spot = area.spot
    if spot is None:
        assert area._stack.isHidden()
        return
    assert area.route.exists(spot)
    assert area.bench.session.subject(spot.subject_id).kind is area._kind
    match area._stack.view:
        case View.SINGLE:
            assert area.page.spot == spot
        case View.LIST:
            assert {each.spot.subject_id for each in area.list.model._all} == {spot.subject_id}
        case View.GRID:
            shown = area.grid.current_spot()
            assert shown is not None
            assert area.route.exists(shown)
        case View.REVIEW:
            assert area.review.spot is None or area.route.exists(area.review.spot)
    assert area.page.spot is None or area.route.exists(area.page.spot)
    assert area._stack.isVisibleTo(area)


@pytest.mark.parametrize("was_there", [True, False])
@pytest.mark.parametrize("view", [View.LIST, View.GRID, View.REVIEW])
def test_the_first_service_comes_into_view_with_its_own_questions(
    area: RateArea, view: View, *, was_there: bool
) -> None:
    if was_there:
        area.show_view(view)
        to_services(area)
    else:
        to_services(area)
        area.show_view(view)
    added = add(area)
    check(area)
    assert area.spot is not None
    assert area.spot.subject_id == added


@pytest.mark.parametrize(("before", "after"), list(permutations(View, 2)))
def test_taking_back_the_first_service_leaves_no_view_at_a_subject_that_is_gone(
    area: RateArea, window: MainWindow, before: View, after: View
) -> None:
    session = session_of(window)
    assert window.frame is not None
    area.show_view(before)
    to_services(area)
    added = add(area)
    session.rate(added, "K1", 2)
    area.show_view(after)
    acts: tuple[Callable[[], object], ...] = (
        *[window.editing.undo] * 2,
        *[window.editing.redo] * 2,
        lambda: to_organisation(area),
        lambda: area.show_view(before),
        lambda: to_services(area),
        lambda: session.remove_subject(added),
        lambda: area.show_view(after),
        lambda: to_organisation(area),
        window.editing.undo,
        *[window.editing.undo] * 2,
        lambda: area.show_view(View.LIST),
        lambda: area.show_view(View.SINGLE),
        lambda: to_organisation(area),
    )
    for act in acts:
        act()
        check(area)
    area.page.go_on()
    check(area)


def test_a_name_without_a_blank_leaves_the_window_on_the_screen(window: MainWindow, area: RateArea) -> None:
    window.resize(1024, 610)
    session, id = area.bench.session, area.bench.assessment_id
    name = "https://service.musterstadt.de/leistungen/verkehrsordnungswidrigkeiten-auskunft-beantragen-online"
    area._on_subject_added(session.add_subject(id, SubjectKind.SERVICE, name, {}))
    QApplication.processEvents()
    assert area.page._subject.text() == name
    assert (window.width(), window.height()) == (1024, 610)


def test_an_ordinary_name_is_read_whole_in_the_smallest_window(sample_window: MainWindow) -> None:
    of_processes = next(each for each in session_of(sample_window).assessments if each.survey_id == "prozesse")
    frame_of(sample_window).bench.choose_assessment(of_processes.id)
    sample_window.resize(1024, 610)
    area = rate(sample_window, "C1.1")
    QApplication.processEvents()
    name = area.page._subject
    assert name.text() == "Eingangsrechnungen bearbeiten"
    assert name.width() >= name.minimumSizeHint().width()
