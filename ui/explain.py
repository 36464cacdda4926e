"""„Wie gerechnet?“: the questions, weights and values behind one figure, and what did not count."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from reifegrad.domain.answer import AnswerKind
from reifegrad.domain.score import Absence, Figure
from reifegrad.report import format
from reifegrad.report.explain import explain
from reifegrad.report.words import Words
from ui import dialogs


def show(title: str, figure: Figure, words: Words, names: Mapping[str, str]) -> None:
    """Open the calculation of a figure. `names` gives the text of a question, dimension or subject by its id."""
    header, rows = table(figure, words, names)
    dialogs.table(title, header, rows, explain(figure, words))


def table(
    figure: Figure, words: Words, names: Mapping[str, str]
) -> tuple[tuple[str, ...], list[tuple[str, str, str, str]]]:
    """Header and rows: name, weight, value, weight times value; then what was left out, with the cause."""
    header = (
        QCoreApplication.translate("explain", "Part"),
        QCoreApplication.translate("explain", "Weight"),
        QCoreApplication.translate("explain", "Value"),
        QCoreApplication.translate("explain", "Weight × value"),
    )
    because = figure.explanation

    def short(value: object) -> str:
        return format.shortest(value, words.language)  # type: ignore[arg-type]

    rows = [
        (_name(each.id, names), short(each.weight), short(each.value), short(each.weight * each.value))
        for each in because.terms
    ]
    rows += [(_name(each.id, names), "–", _cause(each.cause, words), "–") for each in because.left_out]
    return header, rows


def _name(id: str, names: Mapping[str, str]) -> str:
    return f"{id}  {names[id]}" if id in names else id


def _cause(cause: AnswerKind | Absence, words: Words) -> str:
    if isinstance(cause, Absence):
        return words.terms(f"absence.{cause}")
    return words.terms(f"answer_kind.{cause}")
