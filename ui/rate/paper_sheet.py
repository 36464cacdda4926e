"""One sheet of paper on its way into the program: what is entered so far, and which question is next. No widgets."""

from collections.abc import Sequence

from reifegrad.domain.answer import OPEN, Answer
from reifegrad.domain.survey import Question, QuestionKind


class Sheet:
    """`place` is 0 for the facts about the person, then 1 for the first question; behind the last one is the end."""

    def __init__(self, questions: Sequence[Question]) -> None:
        self._questions = tuple(questions)
        self._answers: dict[str, Answer] = {}
        self.place = 0

    @property
    def total(self) -> int:
        return len(self._questions)

    @property
    def question(self) -> Question | None:
        """The question in view; None before the first and behind the last one."""
        return self._questions[self.place - 1] if 0 < self.place <= self.total else None

    @property
    def is_at_end(self) -> bool:
        return self.place > self.total

    @property
    def answers(self) -> dict[str, Answer]:
        """What was entered, by question; skipped ones are left out."""
        return dict(self._answers)

    @property
    def answer(self) -> Answer:
        """What was entered for the question in view."""
        return self._answers.get(self.question.id, OPEN) if self.question else OPEN

    def enter(self, answer: Answer) -> None:
        """Put an answer to the question in view; a blank one takes it back."""
        assert self.question is not None
        if answer.is_blank:
            self._answers.pop(self.question.id, None)
        else:
            self._answers[self.question.id] = answer

    def go(self, by: int) -> None:
        self.place = max(0, min(self.total + 1, self.place + by))


def value_of(question: Question, typed: str, before: Answer) -> int | None:
    """The value that a digit stands for; a second digit makes 10 of 1. None if the question has no such step."""
    if question.kind is QuestionKind.COMMENT or not (typed.isascii() and typed.isdecimal()):
        return None
    values = [each.value for each in question.options]
    longer = int(f"{before.value}{typed}") if before.value else -1
    return longer if longer in values else int(typed) if int(typed) in values else None


def waits(question: Question) -> bool:
    """Whether a second digit may follow, so that Enter goes on."""
    return question.kind is not QuestionKind.COMMENT and question.maximum > 9
