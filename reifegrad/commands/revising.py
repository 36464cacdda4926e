"""The verb that moves an assessment to another version of its survey: first shown, then done."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from reifegrad.commands.console import Console
from reifegrad.commands.opening import opened
from reifegrad.commands.reports import assessment_id
from reifegrad.commands.surveys import survey_from
from reifegrad.commands.usage import ANY_PATH, Usage
from reifegrad.domain.revision import Decision, Difference, Fate, RevisionPreview, Treatment
from reifegrad.domain.survey import Survey
from reifegrad.report.revised import Of, revised_figures
from reifegrad.session import Session
from reifegrad.survey import version_order

_WORDS: Final = {each.value: each for each in (Treatment.KEEP, Treatment.LEAVE_OPEN)}


def revise(
    context: typer.Context,
    file: Annotated[Path, ANY_PATH],
    assessment: Annotated[str, typer.Option("--assessment")] = "",
    to: Annotated[str, typer.Option("--to")] = "",
    choose: Annotated[str, typer.Option("--choose")] = "",
    title: Annotated[str, typer.Option("--title")] = "",
    apply: Annotated[bool, typer.Option("--apply")] = False,
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Show figures under both versions; with `--apply` add the assessment under the new one.

    `to` is a version at hand or a survey file, the newest version if it is not given. `choose` is a list such as
    "A1.1=keep;A2.1=open;A3.1=0:0,1:2".
    """
    console: Console = context.obj
    decisions = dict(_decisions(choose))
    with opened(file, console, read_only=not apply) as session:
        id = assessment_id(session, assessment)
        survey = _survey(session, id, to)
        preview = session.preview_revision(id, survey, decisions)
        named = title or console.words(
            "survey_revise.title", title=session.assessment(id).title, version=preview.after.version
        )
        made = session.revise_assessment(id, survey, named, decisions) if apply else None
        if as_json:
            console.document(_document(id, made, preview))
            return
    for line in _lines(preview, console):
        console.result(line)
    key = "survey_revise.done" if made else "survey_revise.not_yet"
    console.result(console.words(key, title=named, id=made or ""))


def _survey(session: Session, id: str, to: str) -> Survey:
    """The version that is wanted. Raises Usage if none is named and there is no newer one."""
    if to and Path(to).suffix and not Path(to).suffix[1:].isdecimal():
        return survey_from(Path(to))
    answered = session.survey(id)
    found = session.survey_at_hand(answered.id, to or None)
    if not to and version_order(found.version) <= version_order(answered.version):
        raise Usage("no_newer", given=f"{answered.id} {answered.version}")
    return found


def _decisions(given: str) -> Iterator[tuple[str, Decision]]:
    """Read "A1.1=keep;A2.1=open;A3.1=0:0,1:2". Raises Usage."""
    for each in filter(None, (part.strip() for part in given.split(";"))):
        question, sign, wanted = each.partition("=")
        if not sign:
            raise Usage("decision", given=each)
        if wanted.strip() in _WORDS:
            yield question.strip(), Decision(_WORDS[wanted.strip()])
            continue
        pairs = [pair.split(":") for pair in wanted.split(",")]
        if not all(len(pair) == 2 and all(part.strip().isdecimal() for part in pair) for pair in pairs):
            raise Usage("decision", given=each)
        yield question.strip(), Decision(Treatment.MAP, {int(old): int(new) for old, new in pairs})


def _lines(preview: RevisionPreview, console: Console) -> Iterator[str]:
    words = console.words
    before, after = preview.before.version, preview.after.version
    yield words("survey_revise.heading", survey=preview.before.id, before=before, after=after)
    for fate in preview.fates:
        yield "  " + _fate(fate, console)
    if not preview.fates:
        yield "  " + words("survey_revise.same")
    if preview.scoring_differs:
        yield "  " + words("survey_revise.scoring")
    if preview.subjects_left_out:
        yield "  " + words("survey_revise.left_out", count=preview.subjects_left_out)
    yield from _table(preview, console)


def _table(preview: RevisionPreview, console: Console) -> Iterator[str]:
    """Overall figures and dimensions; of subjects only those that come out otherwise."""
    words = console.words
    rows = [(words("survey_revise.figure"), words("survey_revise.before"), words("survey_revise.after"))]
    alike = 0
    for each in revised_figures(preview.score_before, preview.score_after):
        if each.of is Of.SUBJECT and not each.differs:
            alike += 1
            continue
        is_named = each.of in (Of.DIMENSION, Of.SUBJECT)
        rows.append((each.name if is_named else words(f"survey_revise.names.{each.of}"), *each.shown(console.language)))
    width = max(len(name) for name, _, _ in rows)
    yield from (f"  {name:<{width}}  {old:>8}  {new:>8}" for name, old, new in rows)
    if alike:
        yield "  " + words.plural("survey_revise.alike", alike)


def _fate(fate: Fate, console: Console) -> str:
    change = fate.change
    question = change.before or change.after
    assert question is not None  # a change has at least one side
    topic = question.topic.in_language(console.language)
    text = console.words(f"survey_revise.difference.{change.difference}", id=change.question_id, topic=topic)
    if change.difference is Difference.NEW:
        return text
    decision = console.words(f"survey_revise.treatment.{fate.decision.treatment}") if change.allowed else ""
    if fate.decision.steps:
        decision += " " + ", ".join(f"{old}→{new}" for old, new in sorted(fate.decision.steps.items())) + "."
    kept = "" if fate.kept is None else console.words("survey_revise.kept", kept=fate.kept, answered=fate.answered)
    return " ".join(filter(None, (text, decision, kept)))


def _document(id: str, made: str | None, preview: RevisionPreview) -> dict[str, Any]:
    def number(value: Fraction | None) -> float | None:
        return None if value is None else float(value)

    return {
        "format": 1,
        "assessment": id,
        "new_assessment": made,
        "survey": preview.before.id,
        "from": preview.before.version,
        "to": preview.after.version,
        "questions": [
            {
                "question": each.change.question_id,
                "difference": each.change.difference.value,
                "treatment": each.decision.treatment.value if each.change.allowed else None,
                "steps": {str(old): new for old, new in sorted(each.decision.steps.items())},
                "answered": each.answered,
                "kept": each.kept,
            }
            for each in preview.fates
        ],
        "figures": [
            {"name": each.name, "before": number(each.before), "after": number(each.after)}
            for each in revised_figures(preview.score_before, preview.score_after)
        ],
        "scoring_differs": preview.scoring_differs,
        "subjects_left_out": preview.subjects_left_out,
    }
