"""The menu "Erhebung": beginning, describing, moving to another version, closing, erasing, deleting."""

from functools import partial
from pathlib import Path

from reifegrad import paths
from reifegrad.survey import load_survey
from screens import files
from screens.screen import Screen
from screens.stage import Stage
from ui.assessment_dialog import AssessmentDialog


def _asked(stage: Stage, command: str, survey: str = "", file: str = files.SAMPLE) -> None:
    """A command that asks."""
    stage.go("overview", survey=survey, file=file)
    stage.in_dialog(lambda: stage.do(f"assessment.{command}"))


def _new_people(stage: Stage) -> None:
    def choose(dialog: AssessmentDialog) -> None:
        assert dialog.surveys is not None
        dialog.surveys.choose(files.PEOPLE)

    stage.go("overview")
    stage.in_dialog(lambda: stage.do("assessment.new"), choose)


def _revise(stage: Stage) -> None:
    """Moved to a version with another step, a question less and one that is called otherwise."""
    stage.go("overview", file=files.OWN)
    session = stage.session(files.OWN)
    session.add_survey(load_survey(_newer(stage.folder)))
    stage.in_dialog(lambda: stage.do("assessment.revise"))
    session.undo()


def _newer(folder: Path) -> Path:
    text = (paths.surveys() / "ozg-efa-1.0.yaml").read_text(encoding="utf-8").replace('"1.0"', '"1.1"', 1)
    first, second, third = (text.index(f'- id: "{id}"') for id in ("A1.1", "A1.2", "A1.3"))
    name = text.index('de: "', text.index("- value: 2", first))
    text = text[:name] + 'de: "Ganz anders"' + text[text.index("\n", name) : second] + text[third:]
    for gone, other in (("A1.2", "A1.4"), ("A1.3", "A1.9")):
        text = text.replace(f"{gone}<", f"{other}<").replace(f'"{gone}"', f'"{other}"')
    path = folder / "ozg-efa-1.1.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def _faulty(stage: Stage) -> None:
    """A survey of one's own with faults."""
    path = stage.folder / "eigene.yaml"
    path.write_text("format: 1\nid: eigene\ntitle: {de: Eigene}\n", encoding="utf-8")
    stage.go("overview")
    with stage.answers({"open_file": path}):
        stage.in_dialog(lambda: stage.do("assessment.add_survey"))


SCREENS = (
    Screen("assessment-new", "Neue Erhebung", partial(_asked, command="new")),
    Screen("assessment-new-people", "Neue Befragung", _new_people),
    Screen("assessment-details", "Angaben zur Erhebung", partial(_asked, command="details")),
    Screen("assessment-close", "Erhebung abschließen", partial(_asked, command="close")),
    Screen("assessment-close-people", "Befragung auswerten", partial(_asked, command="close", file=files.RUNNING)),
    Screen("assessment-erase", "Antworten löschen", partial(_asked, command="erase", survey=files.PEOPLE)),
    Screen("assessment-delete", "Erhebung löschen", partial(_asked, command="delete")),
    Screen("assessment-revise", "Neue Fassung der Erhebung", _revise),
    Screen("assessment-faulty", "Eigene Erhebung lässt sich nicht verwenden", _faulty),
)
