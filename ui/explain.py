"""„Wie gerechnet?“: the questions, weights and values behind one figure, and what did not count."""

from collections.abc import Mapping
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from reifegrad.domain.answer import AnswerKind
from reifegrad.domain.score import Absence, Figure, Rule
from reifegrad.domain.survey import GatedIndex, Level, SubjectKind
from reifegrad.report import format
from reifegrad.report.explain import explain
from reifegrad.report.words import Words
from ui import dialogs
from ui.workbench import Workbench

_TAKEN = (Rule.CAPABILITY_LEVEL, Rule.MEDIAN)
"""Figures that are taken from their parts, which are percent, and no sum of them."""
_SAID = (
    Rule.LIKERT_INDEX,
    Rule.NEUTRAL,
    Rule.UNFAVOURABLE,
    Rule.AGREEMENT,
    Rule.ALPHA,
    Rule.PARTICIPATION,
    Rule.RECOMMENDATION,
)
"""Figures whose calculation is one line, which the sentence says in full."""
_SHARES = (Rule.CONFIDENCE, Rule.OVERALL_COVERAGE, Rule.OVERALL_CONFIDENCE)
"""Figures whose parts are shares themselves, and so percent, in the sentence and in the table."""


def show(title: str, figure: Figure, words: Words, names: Mapping[str, str], before: str = "") -> None:
    """Open the calculation of a figure. `names` gives the text of a question, dimension or subject by its id.

    `before` is a sentence that leads to the calculation.
    """
    header, rows = table(figure, words, names)
    sentence = f"{before} {explain(figure, words)}".strip()
    if rows:
        dialogs.table(title, header, rows, sentence)
    else:
        dialogs.inform(title, sentence)


def show_level(title: str, bench: Workbench) -> None:
    """Open the calculation of the level: what each one needs, and what of it is there."""
    header = (
        QCoreApplication.translate("explain", "Level"),
        QCoreApplication.translate("explain", "Index from"),
        QCoreApplication.translate("explain", "Knock-out criteria"),
        QCoreApplication.translate("explain", "Reached"),
    )
    score = bench.session.score(bench.assessment_id)
    model = bench.session.asked(bench.assessment_id).model(SubjectKind.ORGANISATION, GatedIndex)
    section = bench.report().level
    if model is None or section is None:
        return
    note = section.sentence
    if score.level and score.overall and score.overall.index.value is not None:
        reached = QCoreApplication.translate("explain", "The index is {0}; by itself it is enough for level {1}.")
        index = format.number(score.overall.index.value, bench.language, 1)
        note = f"{reached.format(index, score.level.index_level)} {note}"
    yes, no = QCoreApplication.translate("explain", "yes"), QCoreApplication.translate("explain", "no")
    rows = [
        (
            f"{each.value}  {each.name.in_language(bench.language)}",
            str(each.index),
            _gates(each, bench),
            yes if score.level and each.value <= score.level.value else no,
        )
        for each in model.levels
    ]
    dialogs.table(title, header, rows, note)


def _gates(level: Level, bench: Workbench) -> str:
    """The criteria of a level with the answer and the one needed, a line each."""
    organisation = next(
        each for each in bench.session.subjects(bench.assessment_id) if each.kind is SubjectKind.ORGANISATION
    )
    met = QCoreApplication.translate("explain", "{0}: {1}, enough")
    missing = QCoreApplication.translate("explain", "{0}: {1}, needed {2}")
    lines = []
    for question_id, needed in level.gates.items():
        answer = bench.session.answer(organisation.id, question_id)
        shown = bench.words.terms(f"answer_kind.{answer.kind}") if answer.value is None else str(answer.value)
        is_met = answer.value is not None and answer.value >= needed
        lines.append((met if is_met else missing).format(question_id, shown, needed))
    return "\n".join(lines) or "–"


def table(figure: Figure, words: Words, names: Mapping[str, str]) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Header and rows: name, weight, value, weight times value; then what was left out, with the cause.

    Name and value alone where the figure is no sum; no rows where the sentence says it all.
    """
    because = figure.explanation
    if because.rule in _SAID or not (because.terms or because.left_out):
        return (), []
    if because.rule in _TAKEN:
        percent = [
            (_name(each.id, names), format.percent(each.value / 100, words.language, 1)) for each in because.terms
        ]
        pair = (QCoreApplication.translate("explain", "Part"), QCoreApplication.translate("explain", "Value"))
        return pair, [*percent, *((_name(each.id, names), _cause(each.cause, words)) for each in because.left_out)]
    header = (
        QCoreApplication.translate("explain", "Part"),
        QCoreApplication.translate("explain", "Weight"),
        QCoreApplication.translate("explain", "Value"),
        QCoreApplication.translate("explain", "Weight × value"),
    )

    def short(value: Fraction | int) -> str:
        return format.shortest(value, words.language)

    def value(value: Fraction) -> str:
        return format.percent(value, words.language) if because.rule in _SHARES else short(value)

    rows: list[tuple[str, ...]] = [
        (_name(each.id, names), short(each.weight), value(each.value), short(each.weight * each.value))
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
