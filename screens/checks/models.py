"""Whether what tables and lists stand on keeps the rules of Qt, as the tester of Qt knows them."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractProxyModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QWidget

_MODE = QAbstractItemModelTester.FailureReportingMode.Warning
"""What breaks a rule is a warning of Qt, which the check reports as such."""


class Models:
    """Tests one model of each kind, the first one that has rows."""

    def __init__(self) -> None:
        self._tested: set[type[QAbstractItemModel]] = set()

    def look(self, root: QWidget) -> None:
        for view in root.findChildren(QAbstractItemView):
            for model in _below_view(view):
                if type(model) not in self._tested and model.rowCount():
                    self._tested.add(type(model))
                    QAbstractItemModelTester(model, _MODE)  # all of it at once

    def missing(self) -> Iterator[str]:
        """Kinds of models that no screen has with rows in them."""
        for each in _kinds(QAbstractItemModel):
            if each.__module__.startswith("ui.") and each not in self._tested:
                yield f"{each.__module__}.{each.__name__} is in no screen, so nothing tests it"


def _below_view(view: QAbstractItemView) -> Iterator[QAbstractItemModel]:
    """The model of a view, and those that it takes its rows from."""
    model = view.model()
    while model is not None:
        yield model
        model = model.sourceModel() if isinstance(model, QAbstractProxyModel) else None


def _kinds(base: type[QAbstractItemModel]) -> Iterator[type[QAbstractItemModel]]:
    for each in base.__subclasses__():
        yield each
        yield from _kinds(each)
