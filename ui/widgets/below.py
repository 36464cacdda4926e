"""A sentence that comes into view below a field for which the page keeps no line."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QWidget

from ui import announce, theme


class Below(QLabel):
    """What is expected in a field, over what stands below it; above the field where there is no room."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._described = ""
        self.setProperty("kind", "problem")
        self.setObjectName("below")
        self.setContentsMargins(*[theme.px(theme.GAP_WITHIN)] * 4)
        self.hide()
        field.destroyed.connect(self.deleteLater)

    def tell(self, text: str) -> None:
        """Show the sentence and speak it."""
        field, page = self._field, _page_of(self._field)
        if self.isHidden():
            self._described = field.accessibleDescription()
        self.setParent(page)
        self.setText(text)
        self.setWordWrap(False)
        self.adjustSize()
        if self.width() > page.width():
            self.setWordWrap(True)
            self.resize(page.width(), self.heightForWidth(page.width()))
        corner, gap = field.mapTo(page, QPoint(0, 0)), theme.px(2)
        y = corner.y() + field.height() + gap
        if y + self.height() > page.height():
            y = corner.y() - self.height() - gap
        self.move(max(0, min(corner.x(), page.width() - self.width())), y)
        self.show()
        self.raise_()
        field.setAccessibleDescription(text)
        announce.say(field, text)

    def take_away(self) -> None:
        """Hide it; the field is described as before."""
        if not self.isHidden():
            self.hide()
            self._field.setAccessibleDescription(self._described)


def _page_of(field: QWidget) -> QWidget:
    """What scrolls with the field, else its window."""
    page = field.parentWidget() or field
    while not page.isWindow():
        above = page.parentWidget()
        if above is None or any(isinstance(each, QAbstractScrollArea) for each in (above, above.parentWidget())):
            break
        page = above
    return page
