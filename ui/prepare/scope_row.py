"""One dimension in the scope of an assessment: whether it is asked, its weight and target, or why it is not asked."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from reifegrad.tailoring import Aim
from ui import theme
from ui.widgets.choice import Choice
from ui.widgets.entry import Entry
from ui.widgets.number import Number
from ui.widgets.text import folded, secondary


@dataclass(frozen=True, slots=True)
class Scope:
    """What a row shows. `reason` None: the dimension is asked; `weight` None: no total is made of it.

    `share` is its part of the total in scope, as text. Without `steps` there is no target to set.
    """

    id: str
    title: str
    questions: int
    reason: str | None
    weight: int | None
    share: str
    target: int | Aim
    steps: tuple[int, ...]


class ScopeRow(QFrame):
    """Fields where something may change, else text. F2 goes to the first field beside the tick.

    Signals:
        asked_changed: with whether the dimension is to be asked.
        reason_changed: with the text.
        weight_changed: with the number.
        target_changed: with a step, or None for the target of the survey.
    """

    asked_changed = Signal(bool)
    reason_changed = Signal(str)
    weight_changed = Signal(int)
    target_changed = Signal(object)

    def __init__(self, scope: Scope, parent: QWidget | None = None, *, may_scope: bool, may_weigh: bool) -> None:
        """`may_scope`: whether it can be left out; `may_weigh`: whether weight and target can change."""
        super().__init__(parent)
        self.scope = scope
        self.may_scope, self.may_weigh = may_scope, may_weigh
        self.setObjectName("panel")
        name = f"{scope.id} {scope.title}"
        self.tick = QCheckBox(folded(name), self)
        self.tick.setAccessibleName(name)
        self.tick.clicked.connect(self.asked_changed)
        self.name = QLabel(name, self)
        self.name.setWordWrap(True)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.about = secondary(parent=self)
        self.weight = Number(0, 100)
        self.weight.setKeyboardTracking(False)
        self.weight.valueChanged.connect(self._on_weight)
        self.target = Choice()
        self.target.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)  # its words are never cut
        self.target.activated.connect(self._on_target)
        self.reason = Entry(str, str, "")
        self.reason.settled.connect(self._on_reason)
        self._fields = {
            self.weight: self._labelled(self.tr("Weight"), self.weight),
            self.target: self._labelled(self.tr("Target"), self.target),
            self.reason: self._labelled(self.tr("Not in scope, because"), self.reason),
        }
        head = QVBoxLayout()
        head.setSpacing(theme.px(2))
        self.about.setContentsMargins(theme.px(28) if may_scope else 0, 0, 0, 0)
        for each in (self.tick, self.name, self.about):
            head.addWidget(each)
        head.addStretch()
        fields = QBoxLayout(theme.direction())
        for field, box in self._fields.items():
            fields.addWidget(box, 2 if field is self.reason else 1)
        self._head, self._beside = head, fields
        row = self._row = QBoxLayout(theme.direction(), self)
        row.setContentsMargins(*[theme.px(theme.GAP_RELATED)] * 4)
        for half in (fields, row):
            half.setSpacing(theme.px(theme.GAP_GROUP))
        row.addLayout(head, 3)
        row.addLayout(fields, 2)
        self.tick.setVisible(may_scope)  # not before they have their place: they would be windows of their own
        self.name.setVisible(not may_scope)
        self.show_scope(scope)

    def show_scope(self, scope: Scope) -> None:
        self.scope = scope
        is_asked = scope.reason is None
        self.tick.setChecked(is_asked)
        self.about.setText(self._about())
        self.tick.setAccessibleDescription(self.about.text())
        self._fields[self.reason].setVisible(self.may_scope and not is_asked)
        self._fields[self.weight].setVisible(self.may_weigh and is_asked and scope.weight is not None)
        self._fields[self.target].setVisible(self.may_weigh and is_asked and bool(scope.steps))
        if self.weight.value() != (scope.weight or 0):
            self.weight.blockSignals(True)
            self.weight.setValue(scope.weight or 0)
            self.weight.blockSignals(False)
        several = [(Aim.SEVERAL, self.tr("several"))] if scope.target is Aim.SEVERAL else []
        steps = [(each, str(each)) for each in scope.steps]
        self.target.offer([(Aim.OF_SURVEY, self.tr("as in the survey")), *several, *steps])
        self.target.choose(scope.target)
        self.reason.show_value(scope.reason or None, keep_typed=True)

    def minimumSizeHint(self) -> QSize:
        """As narrow as it is with the fields below the name."""
        hint, margins = super().minimumSizeHint(), self._row.contentsMargins()
        least = max(each.minimumSize().width() for each in (self._head, self._beside))
        return QSize(least + margins.left() + margins.right(), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fields stand below the name where there is no room beside it."""
        super().resizeEvent(event)
        margins = self._row.contentsMargins()
        needed = self._head.minimumSize().width() + self._beside.minimumSize().width() + self._row.spacing()
        is_narrow = self.width() < needed + margins.left() + margins.right()
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else theme.direction())

    def flush(self) -> bool:
        return all([self.weight.flush(), self.reason.flush()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        field = next((each for each, box in self._fields.items() if not box.isHidden()), None)
        if event.key() == Qt.Key.Key_F2 and field:
            field.setFocus()
        else:
            super().keyPressEvent(event)

    def _about(self) -> str:
        """The line below the name: how many questions, its part of the total, and what cannot be changed here."""
        scope = self.scope
        parts = [self.tr("%n question(s)", "", scope.questions)]
        if scope.reason is not None:
            out = self.tr("not in scope – {0}").format(scope.reason) if scope.reason else self.tr("not in scope")
            return ", ".join((*parts, out)) if not self.may_scope else parts[0]
        if scope.share:
            parts.append(self.tr("{0} of the overall index").format(scope.share))
        if not self.may_weigh and scope.weight is not None:
            parts.append(self.tr("weight {0}").format(scope.weight))
        if not self.may_weigh and isinstance(scope.target, int):
            parts.append(self.tr("target {0}").format(scope.target))
        return ", ".join(parts)

    def _labelled(self, label: str, field: QWidget) -> QWidget:
        caption = QLabel(label)
        caption.setBuddy(field)
        field.setAccessibleName(self.tr("{0} {1}").format(label, self.scope.title))
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(caption)
        column.addWidget(field)
        return box

    def _on_weight(self, weight: int) -> None:
        if weight != self.scope.weight:
            self.weight_changed.emit(weight)

    def _on_target(self) -> None:
        chosen = self.target.chosen
        if chosen is not Aim.SEVERAL and chosen != self.scope.target:
            self.target_changed.emit(None if chosen is Aim.OF_SURVEY else chosen)

    def _on_reason(self, reason: str | None) -> None:
        self.reason_changed.emit(reason or "")
