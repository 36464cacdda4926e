"""What people answered: all of them together, question by question, and by group where that may be told."""

from collections.abc import Sequence
from functools import partial

from reifegrad.domain.score import Absence, PeopleDimension, PeopleScore, StaffScore
from reifegrad.domain.survey import Likert, QuestionKind, SubjectKind, Survey
from reifegrad.report.context import Context
from reifegrad.report.groups import groupings
from reifegrad.report.hidden import hidden_sentences
from reifegrad.report.kept import kept
from reifegrad.report.outcomes import choice_rows, participation, recommendation
from reifegrad.report.people import agreement_word, dimension_index, item_row, spread
from reifegrad.report.staff_model import ParticipationRow, StaffDimensionRow, StaffSection
from reifegrad.report.stages import barrier, stage_rows
from reifegrad.report.states import band_state
from reifegrad.report.told import State, Told
from reifegrad.report.waves import Waves


def staff_section(context: Context) -> StaffSection | None:
    """Return what may be told about the answers of people; None if the survey asks none."""
    model, score = context.inputs.survey.model(SubjectKind.RESPONSE, Likert), context.inputs.score.staff
    if model is None or score is None:
        return None
    inputs, previous = context.inputs, context.inputs.previous
    before = (previous.assessment, previous.score) if previous else ()
    basis = (inputs.survey, inputs.assessment, inputs.municipality, score, *before)
    return kept(context, f"staff/{inputs.assessment.id}", basis, partial(_section, context, model, score))


def _section(context: Context, model: Likert, score: StaffScore) -> StaffSection:
    waves = Waves(context, score)
    previous, change = waves.index(score.total)
    index = context.told(score.total.index)
    band = next((each for each in model.levels if each.value == score.total.band), None)
    state = band_state(model.levels, model.target, score.total.index.value)
    dimensions = tuple(_dimension(context, model, score.total, each, waves) for each in score.total.dimensions)
    is_told = any(each.value is not None for each in (index, *(one.index for one in dimensions)))
    took_part = participation(context, score.participation, is_told=is_told)
    tables = groupings(context, model, score, waves)
    survey, assessment = context.inputs.survey, context.inputs.assessment
    band_name = context.local(band.name) if band else ""
    return StaffSection(
        survey_id=survey.id,
        survey_title=context.local(survey.title),
        assessment_id=assessment.id,
        assessment_title=assessment.title,
        day=assessment.day,
        is_draft=survey.draft,
        previous_title=waves.title,
        result=_result(context, score, index, band_name, dimensions, took_part),
        minima=_minima(context, score),
        participation=took_part,
        n=score.total.n,
        index=index,
        band=band.value if band else None,
        band_name=band_name,
        band_summary=context.local(band.summary) if band else "",
        target=model.target,
        state=state,
        state_word=_state_word(context, state, index),
        previous=previous,
        change=change,
        scale=_scale(survey, score),
        bands=tuple(
            (each.value, context.local(each.name), context.local(each.summary), each.index) for each in model.levels
        ),
        dimensions=dimensions,
        groupings=tables,
        stages=stage_rows(context, model, score),
        barrier=barrier(context, model, score),
        recommendation=recommendation(context, score),
        outcomes=tuple(item_row(context, model, each) for each in score.outcomes),
        choices=choice_rows(context, score),
        hidden=hidden_sentences(context, score, tables),
        running=score.running,
    )


def _scale(survey: Survey, score: StaffScore) -> tuple[int, int]:
    """The steps that all questions of the index share; what is asked besides may have others."""
    counted = {each.id for each in score.total.dimensions}
    asked = [each for row in survey.dimensions if row.id in counted for each in row.questions]
    steps = [each for each in asked if each.kind is QuestionKind.SCALE]
    return min((each.minimum for each in steps), default=0), max((each.maximum for each in steps), default=0)


def _dimension(
    context: Context, model: Likert, whole: PeopleScore, score: PeopleDimension, waves: Waves
) -> StaffDimensionRow:
    asked = next(each for each in context.inputs.survey.dimensions if each.id == score.id)
    index = dimension_index(context, model, score)
    state = band_state(model.levels, model.target, score.index.value)
    previous, change = waves.dimension(whole, score)
    return StaffDimensionRow(
        id=asked.id,
        title=context.local(asked.title),
        summary=context.local(asked.summary),
        weight=context.inputs.assessment.weights.get(asked.id, asked.weight),
        n=score.n,
        mean=context.told(score.mean, 1),
        index=index,
        answered=spread(context, model, score),
        agreement=context.told(score.agreement, 2),
        agreement_word=agreement_word(context, model, score.agreement),
        alpha=context.told(score.alpha, 2),
        alpha_note=_alpha_note(context, model, score),
        target=model.target,
        state=state,
        state_word=_state_word(context, state, index),
        previous=previous,
        change=change,
        items=tuple(item_row(context, model, each) for each in score.items),
        items_note=_items_note(context, score),
        note=index.reason,
    )


def _minima(context: Context, score: StaffScore) -> str:
    return context.say("staff.minima", total=score.minimum_total, group=score.minimum_group, item=score.minimum_item)


def _state_word(context: Context, state: State, index: Told) -> str:
    """The word for the state; a hidden figure is not the same as one that nobody gave."""
    if state is State.NO_DATA and index.absence is not None:
        return context.short_absence(index.absence)
    return context.term(f"state.{state}")


def _alpha_note(context: Context, model: Likert, score: PeopleDimension) -> str:
    if score.alpha.absence is Absence.TOO_FEW_PEOPLE:
        return context.say("staff.alpha_few", people=model.alpha_people)
    if score.alpha.value is not None and 100 * score.alpha.value < model.alpha_low:
        return context.say("staff.alpha_low", bound=context.hundredths(model.alpha_low))
    return ""


def _items_note(context: Context, score: PeopleDimension) -> str:
    absences = {each.mean.absence for each in score.items if each.extreme is None}
    found = next((each for each in (Absence.SURVEY_RUNNING, Absence.SUPPRESSED) if each in absences), None)
    return context.say("staff.items_hidden", reason=context.term(f"absence.{found}")) if found else ""


def _result(
    context: Context,
    score: StaffScore,
    index: Told,
    band: str,
    dimensions: Sequence[StaffDimensionRow],
    took_part: ParticipationRow,
) -> str:
    name = context.inputs.municipality.name
    returned = score.participation.returned
    if not returned:
        return context.say("staff.result_empty", name=name)
    sentences = [took_part.sentence]
    if returned < score.minimum_total:
        return " ".join([context.say("staff.result_hidden", name=name), *sentences])
    if score.running:
        return " ".join([context.say("staff.result_running", name=name), *sentences])
    if index.value is None:
        return " ".join([context.say("staff.result_partly", name=name, reason=index.reason), *sentences])
    sentences.insert(0, context.say("staff.result", name=name, band=band, index=index.text))
    told = sorted((each for each in dimensions if each.index.value is not None), key=lambda each: each.index.value or 0)
    if len(told) > 1 and told[0].index.text == told[-1].index.text:
        sentences.append(context.say("staff.alike", index=told[0].index.text))
    elif len(told) > 1:
        low, high = (
            context.say("staff.rated", title=each.title, index=each.index.text) for each in (told[0], told[-1])
        )
        sentences.append(context.say("staff.weakest", low=low, high=high))
    return " ".join(sentences)
