"""Figures explained in sentences: the summands, the arithmetic, and what was left out and why."""

from collections.abc import Callable, Mapping
from fractions import Fraction

from reifegrad.domain.answer import AnswerKind
from reifegrad.domain.plan import PlannedMeasure
from reifegrad.domain.score import Absence, Explanation, Figure, Rating, Rule, Term
from reifegrad.report import format
from reifegrad.report.words import Words


def explain(figure: Figure, words: Words) -> str:
    """Return how `figure` came about, in one to three sentences in the language of `words`.

    Summands stand as "value × weight (id)", so that anyone can add them up; absent figures say why they are absent.
    """
    because = figure.explanation
    sentences = []
    if figure.value is not None:
        sentences.append(words.report(f"explain.{_key(because)}", **_values(figure.value, because, words)))
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
    causes = [each.cause for each in figure.explanation.left_out]
    if figure.absence is Absence.NO_ANSWERS and Absence.COVERAGE_TOO_LOW in causes:
        return words.terms(f"absence.{Absence.COVERAGE_TOO_LOW}")  # answers there are, but none of the parts has enough
    unanswered = (AnswerKind.OPEN, Absence.NO_ANSWERS)
    answered = sum(each not in unanswered for each in causes)
    return absence_word(figure.absence, words, answered=answered, open=causes.count(AnswerKind.OPEN))


def absence_word(absence: Absence, words: Words, *, answered: int, open: int) -> str:
    """Why there is no figure. Nothing but unknown or not applicable answers is something else than none at all.

    `answered` questions are not open, be it that they are unknown or not applicable; `open` ones are.
    """
    if absence is Absence.NO_ANSWERS and answered:
        return words.report.plural("explain.open_questions", open) if open else words.report("explain.no_values")
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
        inherited, score = measure.inherited_class, short(measure.inherited_score)
        entry = "explain.inherited" if inherited is measure.priority_class else "explain.inherited_class"
        named = words.terms(f"priority_class.{inherited}")
        sentences.append(words.report(entry, id=measure.inherited_from, score=score, kind=named))
    return " ".join(sentences)


def _key(because: Explanation) -> str:
    """The sentence of a rule; a mean over people whose single answers are not told has one of its own."""
    if because.rule is Rule.MEAN and len(because.terms) == 1 and because.terms[0].value == because.numerator:
        return "mean_of_people"
    return because.rule


def _values(value: Fraction, because: Explanation, words: Words) -> dict[str, str]:
    """What the sentences of all rules name; each takes what it needs."""

    def short(number: Fraction) -> str:
        return format.shortest(number, words.language)

    values = {
        "terms": _terms(because, words),
        "numerator": short(because.numerator),
        "denominator": short(because.denominator),
        "value": _VALUE[because.rule](value, words),
    }
    match because.rule:
        case Rule.AGREEMENT:
            spread, even = because.terms
            values |= {"spread": short(spread.value), "even": short(even.value)}
        case Rule.ALPHA:
            values |= {
                "factor": format.number(because.factor, words.language, 2),
                "single": short(because.denominator - because.numerator),
                "even": short(because.denominator),
            }
        case Rule.RECOMMENDATION:
            values |= {each.id: short(each.value) for each in because.terms}
    return values


def _terms(because: Explanation, words: Words) -> str:
    """The summands; shares and cases have one per subject, which the sentence does not need."""
    language = words.language
    match because.rule:
        case Rule.MINIMUM_LEVEL:
            return ", ".join(f"{each.id} {format.shortest(each.value, language)}" for each in because.terms)
        case Rule.CAPABILITY_LEVEL:
            return ", ".join(f"{each.id} {_percent(each.value, words)}" for each in because.terms)
        case Rule.MEDIAN:
            ordered = sorted(because.terms, key=lambda each: each.value)
            return ", ".join(f"{_percent(each.value, words)} ({each.id})" for each in ordered)
        case Rule.MEAN:
            return " + ".join(_counted(each, words) for each in because.terms)
        case Rule.INDEX | Rule.OVERALL_INDEX | Rule.CONFIDENCE | Rule.OVERALL_COVERAGE | Rule.OVERALL_CONFIDENCE:
            return " + ".join(_product(each, because.rule, words) for each in because.terms)
        case Rule.ATTRIBUTE_PERCENT | Rule.CONTINUITY:
            return " + ".join(f"{_letter(each)}\u00a0({each.id})" for each in because.terms)
    return ""


def _letter(term: Term) -> str:
    """The rating of a question; questions under the capability model weigh alike, others show their weight."""
    letter = Rating.of(int(term.value)).value
    return letter if term.weight == 1 else f"{letter}\u00a0×\u00a0{term.weight}"


def _counted(term: Term, words: Words) -> str:
    """People at a step: "4 × 12"; of a whole question with its id: "3,57 × 12 (B1.1)"."""
    value, weight = (format.shortest(each, words.language) for each in (term.value, term.weight))
    named = "" if term.id.isdecimal() else f"\u00a0({term.id})"
    return f"{value}\u00a0×\u00a0{weight}{named}"


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


def _two_places(value: Fraction, words: Words) -> str:
    return format.number(value, words.language, 2)


def _whole(value: Fraction, words: Words) -> str:
    return format.number(value, words.language)


def _share(value: Fraction, words: Words) -> str:
    return format.percent(value, words.language, 1)


def _percent(value: Fraction, words: Words) -> str:
    return format.percent(value / 100, words.language, 1)


def _signed(value: Fraction, words: Words) -> str:
    return format.signed(value, words.language)


_VALUE: Mapping[Rule, Callable[[Fraction, Words], str]] = {
    Rule.INDEX: _one_place,
    Rule.OVERALL_INDEX: _one_place,
    Rule.LIKERT_INDEX: _one_place,
    Rule.MINIMUM_LEVEL: _whole,
    Rule.CAPABILITY_LEVEL: _whole,
    Rule.MEAN: _two_places,
    Rule.AGREEMENT: _two_places,
    Rule.MEAN_AGREEMENT: _two_places,
    Rule.ALPHA: _two_places,
    Rule.RECOMMENDATION: _signed,
    Rule.ATTRIBUTE_PERCENT: _percent,
    Rule.CONTINUITY: _percent,
    Rule.MEDIAN: _percent,
    **dict.fromkeys(
        (
            Rule.COVERAGE,
            Rule.CONFIDENCE,
            Rule.OVERALL_COVERAGE,
            Rule.OVERALL_CONFIDENCE,
            Rule.SHARE,
            Rule.WEIGHTED_SHARE,
            Rule.FAVOURABLE,
            Rule.NEUTRAL,
            Rule.UNFAVOURABLE,
            Rule.PARTICIPATION,
        ),
        _share,
    ),
}
