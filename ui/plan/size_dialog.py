"""Put a person's impact and effort in place of the computed ones, with a reason."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from reifegrad.domain.plan import PlannedMeasure
from reifegrad.domain.workspace import Component
from reifegrad.report.words import Words
from ui.plan.components import choices, other_values, value_of, value_text
from ui.plan.form_dialog import FormDialog, Note
from ui.widgets.choice import Choice
from ui.widgets.text import secondary

_SIZE = (Component.IMPACT, Component.EFFORT)


class SizeDialog(FormDialog):
    """The reason is obligatory; `values` and `reason` are what was entered."""

    def __init__(
        self, measure: PlannedMeasure, impact: int, effort: str, words: Words, parent: QWidget | None = None
    ) -> None:
        """`impact` and `effort`: what is offered."""
        changed = {each: measure.overrides.get(each.value) for each in _SIZE}
        computed = []
        for each, override in changed.items():
            value = override.computed if override else value_of(measure, each)
            computed.append(f"{words.terms(f'component.{each}')} {value_text(each, value, words)}")
        super().__init__(
            self.tr("Change impact and effort of {0}").format(measure.id),
            self.tr("Computed values: {0}. Your values take their place and are marked in plan and report.").format(
                ", ".join(computed)
            ),
            parent,
        )
        self._measure = measure
        self.reason_field = Note(next((each.reason for each in changed.values() if each), ""))
        self.fields: dict[Component, Choice] = {}
        for each, offered in ((Component.IMPACT, str(impact)), (Component.EFFORT, effort)):
            field = self.fields[each] = Choice(choices(each, words))
            field.choose(offered)
            field.currentIndexChanged.connect(self._check)
            self.add_row(words.terms(f"component.{each}"), field)
        self.reason_field.textChanged.connect(self._check)
        self.add_row(self.tr("Reason"), self.reason_field)
        self.add_note(secondary(self.tr("The reason is needed, so that everybody can follow the plan.")))
        self.finish(self.tr("Set values"), 560, 340)
        self.reason_field.setFocus()  # the values are chosen already
        self._check()

    @property
    def values(self) -> Mapping[Component, str]:
        """Those that are other than now, in their canonical form."""
        return other_values(self._measure, {each: str(field.chosen) for each, field in self.fields.items()})

    @property
    def reason(self) -> str:
        return self.reason_field.text()

    def _check(self) -> None:
        self.verb.setEnabled(bool(self.reason and self.values))
