"""All of the settings: a search, the list of pages, the page in view."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reifegrad.searching import holds
from ui import announce, theme
from ui.settings import Settings
from ui.settings_dialog.pages import PAGES, Links
from ui.widgets import page_list
from ui.widgets.page import Page
from ui.widgets.page_list import PageList
from ui.widgets.text import Heading, secondary


class SettingsPanel(QWidget):
    """Signals: close_requested."""

    close_requested = Signal()

    def __init__(self, settings: Settings, links: Links, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = [each(settings, links) for each in PAGES]
        self.search = QLineEdit()
        self.search.setObjectName("search_of_settings")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search)
        self.list = PageList(self.tr("Pages of the settings"), [each.title() for each in self.pages])
        self.list.setObjectName("pages_of_settings")
        self.none = secondary(self.tr("No results. Search for a part of the word."))
        self.none.hide()
        self._stack = QStackedWidget()
        for each in self.pages:
            page = Page(margin=theme.GAP_GROUP)
            page.column.addWidget(Heading(each.title(), level=2))
            page.column.addWidget(each)
            page.column.addStretch()
            self._stack.addWidget(page)
        self.list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.list.setCurrentRow(0)
        self._lay_out()

    def _lay_out(self) -> None:
        caption = QLabel(self.tr("&Find a setting"))
        caption.setBuddy(self.search)
        head = QBoxLayout(page_list.direction())
        head.addWidget(caption)
        head.addWidget(self.search, 1)
        body = QBoxLayout(page_list.direction())
        body.setSpacing(theme.px(theme.GAP_GROUP))
        body.addWidget(self.list)
        body.addWidget(self._stack, 1)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.close_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addLayout(head)
        layout.addWidget(self.none)
        layout.addLayout(body, 1)
        layout.addWidget(buttons)

    def _on_search(self, text: str) -> None:
        """Show only the pages on which something is called so; the first of them comes into view."""
        hits = [holds("\n".join((each.title(), *each.words())), text) for each in self.pages]
        for row, hit in enumerate(hits):
            self.list.setRowHidden(row, not hit)
        if any(hits) and not hits[self.list.currentRow()]:
            self.list.setCurrentRow(hits.index(True))
        self.none.setHidden(any(hits))
        self._stack.setVisible(any(hits))
        announce.say(self, self.tr("%n page(s)", "", sum(hits)) if any(hits) else self.none.text())
