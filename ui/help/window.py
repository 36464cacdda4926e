"""The offline help in a window of its own, so that one can read and work at the same time."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QDialog, QTextBrowser, QWidget

from reifegrad import handbook
from reifegrad.domain.text import Language
from reifegrad.handbook import Page
from ui import theme
from ui.widgets import page_list
from ui.widgets.page_list import PageList
from ui.widgets.room import give_room


class HelpWindow(QDialog):
    """Pages at the left, the chosen one beside or below them. Esc closes it."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        give_room(self, 820, 560)
        self._pages = handbook.pages(language)
        self.list = PageList(self.tr("Pages of the help"), [each.title for each in self._pages])
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setTabChangesFocus(True)
        layout = QBoxLayout(page_list.direction(), self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_GROUP))
        layout.addWidget(self.list)
        layout.addWidget(self.text, 1)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def show_page(self, id: str) -> None:
        """Show the page of an area, or the first one if there is none of this id."""
        ids = [each.id for each in self._pages]
        self.list.setCurrentRow(ids.index(id) if id in ids else 0)
        self.list.setFocus()

    def _show(self, row: int) -> None:
        page = self._pages[row]
        self.text.setHtml(_as_html(page))
        self.text.setAccessibleName(page.title)


def _as_html(page: Page) -> str:
    parts = [f"<h1>{escape(page.title)}</h1>"]
    for each in page.sections:
        parts += [f"<h2>{escape(each.heading)}</h2>", f"<p>{escape(each.text)}</p>"]
    return "\n".join(parts)
