"""Figures explained in sentences: the summands, the arithmetic, and what was left out and why."""

from collections.abc import Callable, Mapping
from fractions import Fraction

from reifegrad.domain.answer import AnswerKind
from reifegrad.domain.plan import PlannedMeasure
from reifegrad.domain.score import Absence, Explanation, Figure, Rule, Term
from reifegrad.report import format
from reifegrad.report.words import Words


def explain(figure: Figure, words: Words) -> str:
    """Return how `figure` came about, in one to three sentences in the language of `words`.

    Summands stand as "value × weight (id)", so that anyone can add them up; absent figures say why they are absent.
    """
    because = figure.explanation
    sentences = []
    if figure.value is not None:
        sentences.append(
            words.report(
                f"explain.{because.rule}",
                terms=_terms(because, words),
                numerator=format.shortest(because.numerator, words.language),
                denominator=format.shortest(because.denominator, words.language),
                value=_VALUE[because.rule](figure.value, words),
            )
        )
    if figure.absence is not None:
        sentences.append(words.report("explain.absent", reason=absence_reason(figure, words)))
    if because.left_out:
        items = ", ".join(
            words.report("explain.left_out_item", id=each.id, cause=_cause(each.cause, words))
            for each in because.left_out
        )
        sentences.append(words.report("explain.left_out", items=items))
    return " ".join(sentences)


def absence_reason(figure: Figure, words: Words) -> str:
    """Why a figure is not there, in words; empty if it is."""
    if figure.absence is None:
        return ""
    left_out = figure.explanation.left_out
    is_untouched = all(each.cause in (AnswerKind.OPEN, Absence.NO_ANSWERS) for each in left_out)
    return absence_word(figure.absence, words, is_untouched=is_untouched)


def absence_word(absence: Absence, words: Words, *, is_untouched: bool) -> str:
    """Why there is no figure. Nothing but unknown or not applicable answers is something else than none at all."""
    if absence is Absence.NO_ANSWERS and not is_untouched:
        return words.report("explain.no_values")
    return words.terms(f"absence.{absence}")


def explain_priority(measure: PlannedMeasure, words: Words) -> str:
    """Return the score of a measure as arithmetic; source of the formula: setting of this tool."""

    def short(value: Fraction | int) -> str:
        return format.shortest(value, words.language)

    sentences = [
        words.report(
            "explain.score",
            impact=measure.impact,
            need=short(measure.need),
            value=short(measure.value),
            deadline=measure.deadline,
            duty=measure.duty,
            enabler=measure.enabler,
            divisor=measure.effort_divisor,
            score=short(measure.score),
        )
    ]
    if measure.inherited_from:
        sentences.append(
            words.report("explain.inherited", id=measure.inherited_from, score=short(measure.inherited_score))
        )
    return " ".join(sentences)


def _terms(because: Explanation, words: Words) -> str:
    """The summands; shares and cases have one per subject, which the sentence does not need."""
    if because.rule in (Rule.SHARE, Rule.WEIGHTED_SHARE, Rule.COVERAGE):
        return ""
    if because.rule is Rule.MINIMUM_LEVEL:
        return ", ".join(f"{each.id} {format.shortest(each.value, words.language)}" for each in because.terms)
    return " + ".join(_product(each, because.rule, words) for each in because.terms)


def _product(term: Term, rule: Rule, words: Words) -> str:
    value = (
        format.percent(term.value, words.language)
        if rule in (Rule.CONFIDENCE, Rule.OVERALL_COVERAGE, Rule.OVERALL_CONFIDENCE)
        else format.shortest(term.value, words.language)
    )
    return f"{value}\u00a0×\u00a0{format.shortest(term.weight, words.language)}\u00a0({term.id})"


def _cause(cause: AnswerKind | Absence, words: Words) -> str:
    if isinstance(cause, Absence):
        return words.terms(f"absence.{cause}")
    return words.terms(f"answer_kind.{cause}")


def _one_place(value: Fraction, words: Words) -> str:
    return format.number(value, words.language, 1)


def _whole(value: Fraction, words: Words) -> str:
    return format.number(value, words.language)


def _share(value: Fraction, words: Words) -> str:
    return format.percent(value, words.language, 1)


_VALUE: Mapping[Rule, Callable[[Fraction, Words], str]] = {
    Rule.INDEX: _one_place,
    Rule.OVERALL_INDEX: _one_place,
    Rule.MINIMUM_LEVEL: _whole,
    Rule.COVERAGE: _share,
    Rule.CONFIDENCE: _share,
    Rule.OVERALL_COVERAGE: _share,
    Rule.OVERALL_CONFIDENCE: _share,
    Rule.SHARE: _share,
    Rule.WEIGHTED_SHARE: _share,
}
