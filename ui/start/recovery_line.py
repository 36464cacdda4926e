"""Work that a file did not take, on the start page: what there is, and what can be done with it."""

from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reifegrad.domain.shown import visible
from reifegrad.domain.text import Language
from reifegrad.recovery import Recovery
from reifegrad.report import days
from ui import theme
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.text import body, secondary


class RecoveryLine(QFrame):
    """Signals: what the person wants to do with the work."""

    restore_requested = Signal(object)
    view_requested = Signal(object)
    discard_requested = Signal(object)

    def __init__(self, recovery: Recovery, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recovery = recovery
        self.setObjectName("banner")
        self.setProperty("tone", "notice")
        self.text = self.tr("Unsaved changes {0} were found").format(moment_in_words(recovery.made, language))
        place = visible(f"{recovery.source.name} · {recovery.source.parent}")  # names alone may be the same
        source = secondary(place)
        symbol = QLabel()
        symbol.setPixmap(theme.pixmap("notice", "notice", theme.px(20), self.devicePixelRatioF()))
        self.restore = button(self.tr("Restore"))
        self.view = button(self.tr("View"))
        self.discard = button(self.tr("Discard"))
        choices = FlowLayout()
        for each, wish, effect in (
            (self.restore, self.restore_requested, self.tr("Brings the changes back into the file and opens it.")),
            (self.view, self.view_requested, self.tr("Opens what was kept, for reading only.")),
            (self.discard, self.discard_requested, self.tr("Deletes what was kept on this computer.")),
        ):
            each.clicked.connect(partial(wish.emit, self.recovery))
            each.setToolTip(effect)
            each.setAccessibleDescription(f"{self.text}: {place}. {effect}")
            choices.addWidget(each)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(body(self.text))
        texts.addWidget(source)
        column = QVBoxLayout()
        column.setSpacing(theme.px(theme.GAP_RELATED))
        column.addLayout(texts)
        column.addLayout(choices)
        row = QHBoxLayout(self)
        row.setContentsMargins(*[theme.px(theme.GAP_RELATED)] * 4)
        row.setSpacing(theme.px(theme.GAP_RELATED))
        row.addWidget(symbol, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.setAccessibleName(self.text)


def moment_in_words(moment: datetime, language: Language) -> str:
    """Local time as people say it after "changes": "from today, 16:05", "from yesterday, 16:05", else from the day."""
    local, today = moment.astimezone(), datetime.now().date()
    hour = days.clock(local.time(), language)
    if local.date() == today:
        return QCoreApplication.translate("RecoveryLine", "from today, {0}").format(hour)
    if local.date() == today - timedelta(days=1):
        return QCoreApplication.translate("RecoveryLine", "from yesterday, {0}").format(hour)
    return QCoreApplication.translate("RecoveryLine", "from {0}").format(days.moment(local, language))
