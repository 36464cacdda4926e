"""What an overview shows before there is anything to look at: one sentence, and the two ways that it names."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.text import body
from ui.workbench import Workbench


class Beginning(QWidget):
    """A sentence instead of figures that are not there yet."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.scope = button(self.tr("Set the scope"), kind="primary")
        self.scope.clicked.connect(self._on_scope)
        self.invite = button(self.tr("Invite to the workshop"))
        self.invite.clicked.connect(self._on_invite)
        ways = FlowLayout()
        for each in (self.scope, self.invite):
            ways.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(theme.GAP_GROUP))
        column.addWidget(body(self.tr("No rating yet. Begin with the scope, or invite people to the workshop.")))
        column.addLayout(ways)

    def _on_scope(self) -> None:
        self._bench.go("prepare", "scope")

    def _on_invite(self) -> None:
        self._bench.go("prepare", "documents")
