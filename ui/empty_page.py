"""What a file without an assessment shows: one sentence and the way on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.widgets.buttons import button
from ui.widgets.text import Heading, body


class EmptyPage(QWidget):
    """Signals: start_requested."""

    start_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, read_only: bool = False) -> None:
        super().__init__(parent)
        start = button(self.tr("Begin an assessment …"), kind="primary", icon="add")
        start.setEnabled(not read_only)
        start.clicked.connect(self.start_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_SECTION)] * 4)
        layout.setSpacing(theme.px(theme.GAP_GROUP))
        layout.addWidget(Heading(self.tr("No assessment yet")))
        layout.addWidget(body(self.tr("Begin with the questions. You see a result as soon as enough are answered.")))
        layout.addWidget(start, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
