"""What leadership reads first about processes."""

from reifegrad.domain.answer import AnswerKind
from reifegrad.domain.survey import SubjectKind
from reifegrad.report import format
from reifegrad.report.context import Context
from reifegrad.report.headline import Headline
from reifegrad.report.model import KeyFigure, ProcessSection
from reifegrad.report.process_model import ProcessRow
from reifegrad.report.told import State

_UNANSWERED = (AnswerKind.OPEN, AnswerKind.UNKNOWN)
_NAME = 80
"""Characters of a name among strengths and gaps; in full it stands with the process."""


def process_headline(context: Context, section: ProcessSection) -> Headline:
    rated = [each for each in section.processes if each.level is not None]
    reached = [each for each in rated if each.state is State.ON_TARGET]
    behind = [each for each in rated if each.state is not State.ON_TARGET]
    return Headline(
        assessment_id=section.assessment_id,
        survey_title=section.survey_title,
        result=section.result,
        figures=tuple(_figures(context, section, len(rated))),
        strengths=tuple(
            context.say("strengths.process", name=_named(each), level=each.level_text, level_name=each.level_name)
            for each in sorted(reached, key=lambda each: (-(each.level or 0), -(each.cases or 0)))
        ),
        gaps=tuple(_gap(context, each) for each in sorted(behind, key=_weight)),
        no_strengths=context.say("strengths.process_none" if rated else "gaps.no_answers"),
        no_gaps=context.say("gaps.process_none" if rated else "gaps.no_answers"),
        unanswered_duties=_unanswered_duties(context, section),
        undecided=sum(answer.kind in _UNANSWERED for each in section.processes for answer in each.answers),
        basis_line=context.say(
            "basis.processes",
            title=section.assessment_title,
            day=format.day(section.day, context.language),
            rated=len(rated),
            total=len(section.processes),
            survey=section.survey_title,
            version=context.inputs.survey.version,
        ),
    )


def _named(row: ProcessRow) -> str:
    return format.shorten(row.name, _NAME)


def _weight(row: ProcessRow) -> tuple[int, bool, int]:
    """The furthest behind first, then those that a knock-out caps, then those with many cases."""
    return (row.level or 0) - row.target, not row.red_flags, -(row.cases or 0)


def _gap(context: Context, row: ProcessRow) -> str:
    flags = ", ".join(each.question_id for each in row.answers if each.is_flagged)
    key = "gaps.process_flagged" if flags else "gaps.process"
    return context.say(key, name=_named(row), level=row.level_text, target=row.target, ids=flags)


def _figures(context: Context, section: ProcessSection, rated: int) -> list[KeyFigure]:
    share, weighted = section.share, section.share_weighted
    note = context.say("figures.share_note_none")
    if weighted.value is not None:
        note = context.say("figures.share_note", share=weighted.text)
        if section.without_cases:
            note += context.say("figures.share_note_without", count=section.without_cases)
    reached = sum(count for level, _, _, count in section.levels if level >= section.target)
    flagged = sum(bool(each.red_flags) for each in section.processes)
    ready = sum(each.automation_ready is True for each in section.processes)
    figures = [
        KeyFigure(
            label=context.say("figures.processes_on_target", target=section.target),
            value=share.text,
            unit=context.say("figures.share_unit", count=reached, total=rated) if share.value is not None else "",
            note=note if share.value is not None else share.reason,
            explanation=share.explanation,
        ),
        KeyFigure(
            label=context.say("figures.continuity"),
            value=section.continuity.text,
            unit=context.say("figures.median") if section.continuity.value is not None else "",
            note=section.continuity.reason,
            explanation=section.continuity.explanation,
        ),
    ]
    if rated:
        figures.append(
            KeyFigure(
                label=context.say("figures.capped"),
                value=str(flagged),
                unit=context.say("figures.level_unit", top=rated),
                note="",
                explanation=context.say("figures.capped_explanation"),
            )
        )
        figures.append(
            KeyFigure(
                label=context.say("figures.ready"),
                value=str(ready),
                unit=context.say("figures.level_unit", top=rated),
                note="",
                explanation=context.say("figures.ready_explanation"),
            )
        )
    return figures


def _unanswered_duties(context: Context, section: ProcessSection) -> int:
    duties = {each.id for each in context.asked.get(SubjectKind.PROCESS, ()) if each.knock_out}
    answers = (answer for each in section.processes for answer in each.answers)
    return sum(each.question_id in duties and each.kind in _UNANSWERED for each in answers)
