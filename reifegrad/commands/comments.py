"""The verb that shows free texts of people for reading through."""

from pathlib import Path
from typing import Annotated

import typer

from reifegrad.commands.console import Console
from reifegrad.commands.opening import opened
from reifegrad.commands.reports import assessment_id
from reifegrad.commands.usage import ANY_PATH
from reifegrad.domain.survey import SubjectKind


def comments(
    context: typer.Context,
    file: Annotated[Path, ANY_PATH],
    assessment: Annotated[str, typer.Option("--assessment")] = "",
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Print the texts by question. Without `--assessment` those of the newest one in which people answer."""
    console: Console = context.obj
    with opened(file, console, read_only=True) as session:
        asking = [each.id for each in session.assessments if session.survey(each.id).rates(SubjectKind.RESPONSE)]
        id = assessment_id(session, assessment) if assessment or not asking else asking[-1]
        found = session.comments(id)
        questions = session.survey(id).questions
        staff = session.score(id).staff
        people = session.responses(id)
    if as_json:
        texts = {question: list(each) for question, each in found.items()}
        console.document({"format": 1, "assessment": id, "comments": texts})
        return
    if not found or staff is None:
        console.result(console.words("comments.none_asked" if assessment or asking else "comments.no_staff"))
        return
    if staff.running:
        console.result(console.words("comments.running"))
        return
    if people < staff.minimum_item:
        console.result(console.words("comments.too_few", needed=staff.minimum_item))
        return
    for question, texts_of_it in found.items():
        console.result(f"{question} {questions[question].text.in_language(console.language)}")
        for text in texts_of_it or (console.words("comments.nothing"),):
            console.result("  – " + "\n    ".join(text.splitlines()))
    console.note(console.words("comments.note"))
