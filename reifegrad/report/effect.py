"""What other thresholds, another scope or other weights would change, figure by figure, in words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reifegrad.domain.score import AssessmentScore, Figure
from reifegrad.domain.survey import Capability, GatedIndex, Level, Likert, Minimum, SubjectKind, Survey
from reifegrad.domain.text import Language
from reifegrad.report import format
from reifegrad.report.explain import absence_reason
from reifegrad.report.states import band_state, dimension_state
from reifegrad.report.words import Words


@dataclass(frozen=True, slots=True)
class EffectRow:
    """A figure as it is and as it would be; one that is there only once has an empty side."""

    figure: str
    now: str
    then: str

    @property
    def is_changed(self) -> bool:
        return self.now != self.then


def effect_rows(
    now: tuple[Survey, AssessmentScore], then: tuple[Survey, AssessmentScore], words: Words
) -> tuple[EffectRow, ...]:
    """The results under two ways to ask and rate, those that differ first; surveys as they are asked."""
    before, after = dict(_results(*now, words)), dict(_results(*then, words))
    rows = [EffectRow(name, before.get(name, ""), after.get(name, "")) for name in {**before, **after}]
    return tuple(sorted(rows, key=lambda each: not each.is_changed))


def _results(survey: Survey, score: AssessmentScore, words: Words) -> Iterator[tuple[str, str]]:
    """Name and value of every result that thresholds, scope or weights can change."""
    for kind, model in survey.scoring.items():
        match model:
            case GatedIndex():
                yield from _of_organisation(survey, model, score, words)
            case Minimum() if score.portfolio and score.subjects:
                yield words.report("effect.services"), _percent(score.portfolio.share_at_target, words)
            case Likert():
                yield from _of_people(survey, model, score, words)
            case Capability() if score.process_portfolio and score.processes:
                yield from _of_processes(survey, kind, score, words)


def _of_organisation(
    survey: Survey, model: GatedIndex, score: AssessmentScore, words: Words
) -> Iterator[tuple[str, str]]:
    language = words.language
    if score.overall:
        level = score.level.value if score.level else None
        yield words.report("effect.level"), _level(model.levels, level, words)
        yield words.report("effect.overall"), _index(score.overall.index, words)
        if score.overall.confidence_band:
            yield words.report("effect.confidence"), words.terms(f"band.{score.overall.confidence_band}")
    titles = _titles(survey, language)
    for each in score.dimensions:
        state = words.terms(f"state.{dimension_state(model, each)}")
        yield titles[each.id], f"{_index(each.index, words)} · {state}"


def _of_people(survey: Survey, model: Likert, score: AssessmentScore, words: Words) -> Iterator[tuple[str, str]]:
    """Nothing while figures are not told, apart from how far the participation stands for all."""
    if score.staff is None:
        return
    if score.staff.participation.status:
        word = words.terms(f"participation.{score.staff.participation.status}")
        yield words.report("effect.participation"), word
    total, titles = score.staff.total, _titles(survey, words.language)
    for name, index in (
        (words.report("effect.overall"), total.index),
        *((titles[each.id], each.index) for each in total.dimensions),
    ):
        if index.value is not None:
            state = words.terms(f"state.{band_state(model.levels, model.target, index.value)}")
            reached = [each.value for each in model.levels if index.value >= each.index]
            band = _level(model.levels, reached[-1] if reached else None, words)
            yield name, f"{_index(index, words)} · {band} · {state}"


def _of_processes(survey: Survey, kind: SubjectKind, score: AssessmentScore, words: Words) -> Iterator[tuple[str, str]]:
    model = survey.model(kind, Capability)
    levels = model.levels if model else ()
    for each in score.processes:
        value = None if each.level.value is None else int(each.level.value)
        yield each.name, _level(levels, value, words)
    if score.process_portfolio:
        yield words.report("effect.processes"), _percent(score.process_portfolio.share_at_target, words)


def _level(levels: Sequence[Level], value: int | None, words: Words) -> str:
    found = next((each for each in levels if each.value == value), None)
    return f"{value} – {found.name.in_language(words.language)}" if found else words.report("none")


def _index(figure: Figure, words: Words) -> str:
    return format.number(figure.value, words.language) if figure.value is not None else absence_reason(figure, words)


def _percent(figure: Figure, words: Words) -> str:
    return format.percent(figure.value, words.language) if figure.value is not None else absence_reason(figure, words)


def _titles(survey: Survey, language: Language) -> dict[str, str]:
    return {each.id: f"{each.id} {each.title.in_language(language)}" for each in survey.dimensions}
