"""Random operations of a session, each as a person could do it. What the rules refuse is simply not done."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

from reifegrad import paths
from reifegrad.backup import Reason
from reifegrad.domain.answer import Answer, Evidence
from reifegrad.domain.imported import AssessmentImport
from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.survey import ActionField, Effort, SubjectKind
from reifegrad.domain.workspace import Component, Municipality, OwnMeasure, PlanSettings, Subject
from reifegrad.errors import CannotRead, FileMissing
from reifegrad.exchange import read_answers
from reifegrad.exports import write
from reifegrad.passphrase import Passphrase
from reifegrad.report import ReportOptions, Words, build_report
from reifegrad.session import Session
from reifegrad.survey import shipped_survey
from reifegrad.texts import texts

WORDS = ("Beschluss", "Übergabe", "„Lotse“", "Straße 4", "März", "0,5 VZÄ", "Ämter\nund Eigenbetriebe", "x" * 3000)
PASSPHRASES = ("Korrekt Pferd Batterie", "Heftklammer “Ü” 42 x")
DAY = date(2026, 11, 21)


class Operations:
    """What can be done with one session. `folder` takes copies and reports."""

    def __init__(self, session: Session, random: Random, folder: Path) -> None:
        self.session = session
        self.random = random
        self._folder = folder

    def kinds(self) -> dict[str, tuple[int, Callable[[], object]]]:
        """How often each kind comes, and the kind itself."""
        return {
            "rate": (12, self.rate),
            "note": (10, self.note),
            "answer": (5, self.other_answer),
            "evidence": (4, self.evidence),
            "target": (3, self.target),
            "subject": (5, self.subject),
            "assessment": (3, self.assessment),
            "close": (2, self.close),
            "delete": (2, self.delete),
            "import": (3, self.import_answers),
            "response": (3, self.response),
            "responses": (2, self.responses),
            "measure": (6, self.measure),
            "municipality": (2, self.municipality),
            "undo": (8, self.session.undo),
            "redo": (4, self.session.redo),
            "copy": (2, self.copy),
            "pdf": (1, lambda: self.export("pdf")),
            "xlsx": (1, lambda: self.export("xlsx")),
            "json": (2, lambda: self.export("json")),
            "backup": (3, self.backup),
            "restore": (3, self.restore),
            "passphrase": (1, self.passphrase),
            "drive": (2, self.drive_gone),
        }

    # answers

    def rate(self) -> None:
        subject, question = self._spot()
        self.session.rate(subject, question, self.random.randrange(5))

    def note(self) -> None:
        self.session.write_note(*self._spot(), self._text())

    def other_answer(self) -> None:
        spot = self._spot()
        match self.random.randrange(3):
            case 0:
                self.session.mark_unknown(*spot)
            case 1:
                self.session.mark_not_applicable(*spot, self._text())
            case _:
                self.session.clear_answer(*spot)

    def evidence(self) -> None:
        spot = self._spot()
        if self.random.random() < 0.5:
            self.session.set_evidence(*spot, self.random.choice(list(Evidence)))
        else:
            self.session.add_evidence_item(*spot, self._text()[:100], "G:/Rat/Beschluss.pdf")

    def target(self) -> None:
        self.session.set_target(self._assessment(), self._spot()[1], self.random.randrange(5))

    # what is rated

    def subject(self) -> None:
        known = [each for each in self._subjects() if each.kind is SubjectKind.SERVICE]
        if known and self.random.random() < 0.5:
            one = self.random.choice(known)
            if self.random.random() < 0.5:
                self.session.remove_subject(one.id)
            else:
                self.session.edit_subject(one.id, name=self._text()[:60].replace("\n", " "))
        else:
            self.session.add_subject(self._assessment(), SubjectKind.SERVICE, self._name())

    def assessment(self) -> None:
        survey = shipped_survey(self.random.choice(("ozg-efa", "akzeptanz", "prozesse")))
        if len(self.session.assessments) < 8:
            self.session.start_assessment(survey, self._name(), DAY)
        else:
            self.session.edit_assessment(self._assessment(), title=self._name())

    def close(self) -> None:
        id = self._assessment()
        if self.session.assessment(id).closed:
            self.session.reopen_assessment(id)
        else:
            self.session.close_assessment(id)

    def delete(self) -> None:
        self.session.delete_assessment(self._assessment())

    def import_answers(self) -> None:
        if len(self.session.assessments) < 8:
            self.session.import_assessment(
                self._given(self.random.choice(("erhebung-2025.json", "prozesse-2026.json")))
            )

    def response(self) -> None:
        traits = {"group": self.random.choice(("Bauamt", "Bürgerbüro"))}
        answers = {f"B1.{number}": Answer.of(self.random.randint(1, 5)) for number in (1, 2, 3)}
        self.session.add_response(self._staff(), traits, answers)

    def responses(self) -> None:
        self.session.import_responses(self._staff(), [self._given("befragung-2026.csv")])

    # plan and municipality

    def measure(self) -> None:
        id = self._assessment()
        match self.random.randrange(4):
            case 0:
                own = OwnMeasure(self._name(), self.random.choice(list(ActionField)), Effort.M, 20, 2)
                self.session.add_own_measure(id, own, responsible="Amt 10")
            case 1 if self.session.records:
                record = self.random.choice(list(self.session.records.values()))
                status = self.random.choice(list(MeasureStatus))
                self.session.edit_measure(replace(record, remark=self._text(), status=status))
            case 2:
                measure = self.random.choice(self.session.plan(id).measures)
                self.session.override_measure(measure.id, Component.EFFORT, "S", self._name())
            case _:
                self.session.set_plan_settings(PlanSettings(capacity=self.random.randint(10, 90)))

    def municipality(self) -> None:
        self.session.edit_municipality(Municipality(self._name(), "03459001", self.random.randrange(90_000)))

    # files

    def copy(self) -> None:
        self.session.copy_to(self._folder / f"Kopie {self.random.randrange(10**6)}.reifegrad")

    def export(self, format: str) -> None:
        words = Words(texts("report", "de"), texts("terms", "de"))
        inputs = self.session.report_inputs(self._assessment())
        model = build_report(inputs, "de", words, ReportOptions(made_on=DAY))
        write(model, format, self._folder / f"Bericht {self.random.randrange(3)}.{format}")

    def backup(self) -> None:
        self.session.backups.make(Reason.NAMED, self._name())

    def restore(self) -> None:
        known = self.session.backups.known()
        if known:
            self.session.restore(self.random.choice(known).path)

    def passphrase(self) -> None:
        chosen = self.random.choice((None, *PASSPHRASES))
        self.session.set_passphrase(Passphrase(chosen) if chosen else None)

    def drive_gone(self) -> None:
        """The folder vanishes; what is done meanwhile is kept on the computer, and saved when the folder is back."""
        folder = self.session.path.parent
        away = folder.with_name(f"{folder.name} away")
        folder.rename(away)
        try:
            self.note()
        except (FileMissing, CannotRead):
            pass
        finally:
            away.rename(folder)

    # choosing

    def _assessment(self) -> str:
        return self.random.choice(self.session.assessments).id

    def _staff(self) -> str:
        return self.random.choice([each.id for each in self.session.assessments if each.survey_id == "akzeptanz"])

    def _subjects(self) -> list[Subject]:
        return [
            subject
            for each in self.session.assessments
            for subject in self.session.subjects(each.id)
            if subject.kind is not SubjectKind.RESPONSE
        ]

    def _spot(self) -> tuple[str, str]:
        subject = self.random.choice(self._subjects())
        survey = self.session.survey(subject.assessment_id)
        return subject.id, self.random.choice([each.id for each in survey.questions_for(subject.kind)])

    def _given(self, name: str) -> AssessmentImport:
        return read_answers(paths.resources() / "sample" / name, shipped_survey)

    def _text(self) -> str:
        return " ".join(self.random.choices(WORDS, k=self.random.randint(0, 4)))

    def _name(self) -> str:
        return f"Name {self.random.randrange(10**6)}"
