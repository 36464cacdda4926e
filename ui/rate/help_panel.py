"""Beside the question: why we ask it, what it counts, and which sources it rests on."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from reifegrad.domain.survey import Capability, GatedIndex, Question, ScoringModel, Source
from reifegrad.report import format
from reifegrad.report.words import Words
from ui import theme
from ui.widgets.flow import clear
from ui.widgets.text import body, flowing, secondary, strong

_SCROLLS = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
}
"""What keys do to the page around the text. The page keys lead to other questions."""


class HelpPanel(QFrame):
    """A stop of the tab key, which reads it out; arrow keys scroll it there, or the page that it stands in."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAccessibleName(self.tr("Why we ask this"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._words = words
        self._shown = ""
        self._content = QWidget()
        self._content.setObjectName("scrolled")
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        self._column.setSpacing(theme.px(theme.GAP_WITHIN))
        self._said: list[QLabel] = []
        self._flows = False
        scroll = self._scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def set_flowing(self, flows: bool) -> None:
        """Be as high as the text, for a page that scrolls by itself; else scroll on its own."""
        self._flows = flows
        if not flows:
            self.setMinimumHeight(0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        page = self._around
        content = page.widget() if self._flows and page else None
        if page and content:  # from its beginning: it may be higher than what is in view
            page.verticalScrollBar().setValue(self.mapTo(content, QPoint()).y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = self._around if self._flows else self._scroll
        if page and event.key() in _SCROLLS:
            page.verticalScrollBar().triggerAction(_SCROLLS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @property
    def _around(self) -> QScrollArea | None:
        """The page that it stands in; None beside the question."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        return around

    def _fit(self) -> None:
        if self._flows:
            edge = 2 * self.frameWidth() + theme.px(2)
            self.setMinimumHeight(self._column.heightForWidth(max(self.width() - edge, 1)) + edge)

    def show_question(self, question: Question, model: ScoringModel) -> None:
        """`model` is what scores the question."""
        if question.id == self._shown:
            return
        self._shown = question.id
        language = self._words.language
        clear(self._column)
        self._said.clear()
        self._add(strong(self.tr("Why we ask this")))
        self._add(body(question.help.in_language(language)))
        counts = self._counts(question, model)
        if counts:
            self._gap()
            self._add(strong(self.tr("What it counts")))
            self._add(body(counts))
        if question.knock_out:
            self._add(body(self.tr("Knock-out criterion: a level can depend on this answer.")))
        if question.sources:
            self._gap()
            self._add(strong(self.tr("Sources")))
            for each in question.sources:
                self._add_source(each)
        self._column.addStretch()
        self.setAccessibleDescription("\n".join(each.text() for each in self._said))
        self._fit()

    def _counts(self, question: Question, model: ScoringModel) -> str:
        """What the answer bears on; empty where the lowest criterion decides."""
        match model:
            case GatedIndex():
                return self.tr("Weight {0} of 3 in its dimension.").format(question.weight)
            case Capability():
                attribute = next(each for each in model.attributes if each.id == question.attribute)
                text = self.tr("Process attribute {0} “{1}”, which belongs to level {2}. Weight {3} of 3 in it.")
                title = attribute.title.in_language(self._words.language)
                return text.format(attribute.id, title, attribute.level, question.weight)
        return ""

    def _add_source(self, source: Source) -> None:
        terms = self._words.terms
        self._add(body(f"{source.title} {source.section}".strip()))
        line = self.tr("{0} · as of {1} · {2}").format(
            terms(f"binding.{source.binding}"),
            format.day(source.as_of, self._words.language),
            terms(f"fact_status.{source.status}"),
        )
        self._add(secondary(line))
        if source.note:
            self._add(secondary(source.note.in_language(self._words.language)))
        self._column.addSpacing(theme.px(theme.GAP_WITHIN))

    def _add(self, text: QLabel) -> None:
        self._column.addWidget(flowing(text))
        text.show()  # at once, because what is hidden takes no room, and the height is asked for now
        self._said.append(text)

    def _gap(self) -> None:
        self._column.addSpacing(theme.px(theme.GAP_RELATED))
