"""A tab for each kind of subject that an assessment asks about."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QTabBar, QWidget

from reifegrad.domain.survey import SubjectKind
from ui import i18n
from ui.workbench import Workbench


class KindTabs(QTabBar):
    """The organisation by its name, all other kinds with how many there are; hidden where there is only one."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.setDrawBase(False)
        self.setAccessibleName(self.tr("What is rated"))

    def kind(self, index: int) -> SubjectKind:
        """The kind of a tab."""
        return SubjectKind(self.tabData(index))

    def show_kinds(self, kinds: Sequence[SubjectKind], current: SubjectKind) -> None:
        """Show these kinds as the session holds them now; nothing is signalled."""
        bench = self._bench
        survey, subjects = bench.session.asked(bench.assessment_id), bench.session.subjects(bench.assessment_id)
        with QSignalBlocker(self):
            if [self.tabData(at) for at in range(self.count())] != list(kinds):
                while self.count():
                    self.removeTab(0)
                for kind in kinds:
                    self.setTabData(self.addTab(""), kind)
            self.setVisible(len(kinds) > 1)
            for number, kind in enumerate(kinds):
                type = survey.subject_type(kind)
                text = type.label.in_language(bench.language)
                if kind is not SubjectKind.ORGANISATION:
                    count = sum(each.kind is kind for each in subjects)
                    text = f"{type.plural.in_language(bench.language)} ({i18n.count(count)})"
                if text != self.tabText(number):  # Qt lays out all tabs again, even for the same text
                    self.setTabText(number, text)
                if kind is current:
                    self.setCurrentIndex(number)
