"""Free texts of people, for the one person who reads them through before anything of them is used."""

from collections.abc import Mapping

from reifegrad.domain.answer import Answer
from reifegrad.domain.survey import Likert, Question, QuestionKind
from reifegrad.domain.workspace import AnswerKey, Assessment
from reifegrad.scoring.likert_groups import Minima


def readable_comments(
    model: Likert,
    assessment: Assessment,
    questions: Mapping[str, Question],
    people: int,
    answers: Mapping[AnswerKey, Answer],
) -> Mapping[str, tuple[str, ...]]:
    """Texts by question, in alphabetical order: without their group, and not in the order in which they came.

    Nothing is told while people may still answer, and before as many have answered as single questions need. Writing
    the texts into a report is left to the person who has read them, because only a person sees whom a text gives away.
    """
    asked = [id for id, each in questions.items() if each.kind is QuestionKind.COMMENT]
    if not assessment.closed or people < Minima.of(model, assessment).item:
        return dict.fromkeys(asked, ())
    found: dict[str, list[str]] = {id: [] for id in asked}
    for key, answer in answers.items():
        if key.question_id in found and answer.note.strip():
            found[key.question_id].append(answer.note.strip())
    return {id: tuple(sorted(texts, key=lambda text: (text.casefold(), text))) for id, texts in found.items()}
