"""Bericht: choices and preview, and what is asked before a report is saved."""

from functools import partial

from screens import files
from screens.screen import Screen
from screens.stage import Stage
from ui.report.area import ReportArea


def _preview(stage: Stage, file: str) -> None:
    window = stage.go("report", file=file)
    area = stage.area(window, ReportArea)
    stage.wait(lambda: area.preview.page_count)
    stage.wait_for_work()
    stage.see(window)


def _refused(stage: Stage) -> None:
    """The place takes no file, because a folder has its name."""
    area = stage.area(stage.go("report", file=files.NEW), ReportArea)
    taken = stage.folder / "Bericht.json"
    taken.mkdir(exist_ok=True)

    def save() -> None:
        area.save("json")
        stage.wait_for_work()

    with stage.answers({"save_file": taken}):
        stage.in_dialog(save)


def _printing(stage: Stage) -> None:
    window = stage.go("measures")
    stage.in_dialog(window.places.print_area, stage.wait_for_pages)


SCREENS = (
    Screen("report-sample", "Bericht", partial(_preview, file=files.SAMPLE), is_checked=False),
    Screen("report-new", "Bericht, noch keine Antwort", partial(_preview, file=files.NEW)),
    Screen("report-printing", "Druckvorschau der Maßnahmen", _printing),
    Screen("report-refused", "Der Bericht lässt sich nicht speichern", _refused),
)
