"""Processes one by one, and all of them together."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from reifegrad.domain.answer import Answer
from reifegrad.domain.score import Absence, AttributeScore, DimensionScore, ProcessPortfolio, ProcessScore, Rating
from reifegrad.domain.survey import Capability, SubjectKind
from reifegrad.domain.workspace import Subject
from reifegrad.report.context import Context
from reifegrad.report.kept import kept_row
from reifegrad.report.process_model import AttributeRow, ProcessAnswer, ProcessRow, ProcessSection, ThemeRow
from reifegrad.report.process_words import automation, level_text, progress, red_flags
from reifegrad.report.records import record, sign
from reifegrad.report.states import process_state
from reifegrad.report.told import Told
from reifegrad.report.ways import ways


def process_section(context: Context) -> ProcessSection | None:
    """Return all processes of the assessment; None if the survey rates none."""
    model, portfolio = (
        context.inputs.survey.model(SubjectKind.PROCESS, Capability),
        context.inputs.score.process_portfolio,
    )
    if model is None or portfolio is None:
        return None
    scores = context.inputs.score.processes
    subjects = {each.id: each for each in context.inputs.subjects}
    rated = [(subjects[each.subject_id], each) for each in scores]
    rows = tuple(kept_row(context, *each, partial(_row, context, model, *each)) for each in rated)
    survey, assessment, previous = context.inputs.survey, context.inputs.assessment, context.previous
    themes = survey.dimensions_for(SubjectKind.PROCESS)
    asked = {question.attribute for question in context.asked.get(SubjectKind.PROCESS, ())}
    continuity = _naming_gaps(context, context.told_percent(portfolio.continuity))
    return ProcessSection(
        survey_id=survey.id,
        survey_title=context.local(survey.title),
        assessment_id=assessment.id,
        assessment_title=assessment.title,
        day=assessment.day,
        is_draft=survey.draft,
        previous_title=previous.assessment.title if previous else "",
        result=" ".join(_result(context, portfolio, model.target, len(scores))),
        target=model.target,
        processes=rows,
        levels=tuple(
            (each.value, context.local(each.name), context.local(each.summary), portfolio.levels.get(each.value, 0))
            for each in model.levels
        ),
        not_rated=portfolio.not_rated,
        share=_naming_gaps(context, context.told_share(portfolio.share_at_target)),
        share_weighted=context.told_share(portfolio.share_at_target_weighted),
        without_cases=_without_cases(portfolio),
        continuity=continuity,
        attributes=tuple(
            (each.id, context.local(each.title), each.level) for each in model.attributes if each.id in asked
        ),
        themes=tuple(
            (each.id, context.local(each.title), assessment.weights.get(each.id, each.weight)) for each in themes
        ),
        questions=tuple(
            (each.id, context.local(each.topic), each.attribute) for each in context.asked.get(SubjectKind.PROCESS, ())
        ),
        question_weights=tuple(each.weight for each in context.asked.get(SubjectKind.PROCESS, ())),
        letters=tuple((each.value, context.term(f"rating.{each}")) for each in Rating),
        changes=tuple(_changes(context)),
    )


def _row(context: Context, model: Capability, subject: Subject, score: ProcessScore) -> ProcessRow:
    state = process_state(score)
    level = None if score.level.value is None else int(score.level.value)
    described = next((each for each in model.levels if each.value == level), None)
    titles = {each.id: context.local(each.title) for each in model.attributes}
    flags = red_flags(context, model, subject, score)
    return ProcessRow(
        id=subject.id,
        name=subject.name,
        attributes=record(context, SubjectKind.PROCESS, subject),
        cases=None if score.weight is None else int(score.weight),
        level=level,
        level_text=level_text(context, score),
        level_name=context.local(described.name) if described else "",
        sentence=progress(context, score),
        explanation=" ".join((context.explained(score.level), *flags)),
        target=score.target,
        state=state,
        state_word=context.term(f"state.{state}"),
        ratings=tuple(_rating(context, model, each, titles[each.id]) for each in score.attributes),
        themes=tuple(_theme(context, each) for each in score.themes),
        profile=context.told(score.profile.index),
        red_flags=flags,
        automation_ready=score.automation_ready,
        automation=automation(context, model, subject, score),
        continuity=context.told_percent(score.continuity),
        answers=tuple(_answers(context, subject, score)),
        ways=ways(context, subject, level),
    )


def _rating(context: Context, model: Capability, score: AttributeScore, title: str) -> AttributeRow:
    percent = context.told_percent(score.percent)
    if score.rating:
        percent = replace(percent, explanation=f"{percent.explanation} {_rated(context, model, score.rating)}")
    return AttributeRow(
        id=score.id,
        title=title,
        level=score.level,
        percent=percent,
        rating=score.rating,
        rating_text=score.rating.value if score.rating else context.say("none"),
        rating_word=context.term(f"rating.{score.rating}") if score.rating else percent.reason,
        answered=score.counts.value,
        applicable=score.counts.applicable,
    )


def _rated(context: Context, model: Capability, rating: Rating) -> str:
    """What the rating means, with the percent that it stands for."""
    bounds = (0, model.partly, model.largely, model.fully, 100)
    low, high = bounds[rating.step], bounds[rating.step + 1]
    key = "explain.rated_up_to" if rating is Rating.N else "explain.rated_over"
    span = context.say(key, low=low, high=high)
    return context.say("explain.rated", letter=rating.value, word=context.term(f"rating.{rating}"), span=span)


def _theme(context: Context, score: DimensionScore) -> ThemeRow:
    title = next(context.local(each.title) for each in context.inputs.survey.dimensions if each.id == score.id)
    note = context.figure_note(score.index, score.status, score.counts.answered, score.counts.open)
    return ThemeRow(score.id, title, context.told(score.index), score.status, note)


def _answers(context: Context, subject: Subject, score: ProcessScore) -> Iterator[ProcessAnswer]:
    for question in context.asked.get(SubjectKind.PROCESS, ()):
        answer = context.inputs.answer(subject, question.id)
        yield ProcessAnswer(
            question_id=question.id,
            topic=context.local(question.topic),
            attribute_id=question.attribute,
            kind=answer.kind,
            letter=letter(context, answer),
            word=context.answered(question, answer),
            note=answer.note or answer.reason,
            is_flagged=question.id in score.knocked_out,
        )


def letter(context: Context, answer: Answer) -> str:
    """The rating that was answered, or the sign for the kind of answer."""
    return sign(context, answer) if answer.value is None else Rating.of(answer.value).value


def _result(context: Context, portfolio: ProcessPortfolio, target: int, total: int) -> Iterator[str]:
    share, weighted = portfolio.share_at_target, portfolio.share_at_target_weighted
    if not total:
        yield context.say("process.result.empty")
        return
    if share.value is None:
        yield context.plural("process.result.none_rated", total)
        return
    if share.explanation.denominator == 1:
        yield context.say(f"process.result.only.{'reached' if share.value else 'missed'}", target=target)
    else:
        yield _share(context, portfolio, target)
    if weighted.value is not None and _without_cases(portfolio):
        yield context.plural("process.result.without_cases", _without_cases(portfolio))
    if portfolio.not_rated:
        yield context.plural("process.result.not_rated", portfolio.not_rated)
    if portfolio.continuity.value is not None:
        yield context.say("process.result.continuity", value=context.told_percent(portfolio.continuity).text)


def _share(context: Context, portfolio: ProcessPortfolio, target: int) -> str:
    share, weighted = portfolio.share_at_target, portfolio.share_at_target_weighted
    assert share.value is not None
    return context.plural(
        "process.result.by_number" if weighted.value is None else "process.result.both",
        int(share.explanation.numerator),
        total=context.number(share.explanation.denominator),
        share=context.percent(share.value),
        target=target,
        weighted=context.percent(weighted.value),
    )


def _naming_gaps(context: Context, told: Told) -> Told:
    """A figure of all processes that lacks answers says how many questions are open in them, where there are any."""
    counts = [each.counts for each in context.inputs.score.processes]
    missing = sum(each.open for each in counts)
    if told.absence is not Absence.NO_ANSWERS or not missing or not any(each.answered for each in counts):
        return told
    return replace(
        told,
        text=context.short_absence(Absence.COVERAGE_TOO_LOW),
        reason=context.plural("explain.open_questions", missing),
        absence=Absence.COVERAGE_TOO_LOW,
    )


def _without_cases(portfolio: ProcessPortfolio) -> int:
    left_out = portfolio.share_at_target_weighted.explanation.left_out
    return sum(each.cause is Absence.NO_CASES for each in left_out)


def _changes(context: Context) -> Iterator[tuple[str, str]]:
    """The level of each process that the assessment before rated under the same name."""
    previous = context.previous
    before = {each.name: each.level.value for each in previous.score.processes} if previous else {}
    for each in context.inputs.score.processes:
        now, then = each.level.value, before.get(each.name)
        if now is not None and then is not None:
            key = "process.unchanged" if now == then else "process.change"
            yield each.name, context.say(key, before=int(then), now=int(now))
