"""The wide form of a table of answers, which tools for surveys give: one row per subject, one column per question."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from reifegrad.domain.survey import QuestionKind, SubjectKind, Survey
from reifegrad.exchange.document import Cell, Fault, Path
from reifegrad.exchange.table import ABOUT, OBLIGATORY, Builder, Row, answer, unknown_columns

_ABOUT_SUBJECT: Final = ("subject_kind", "subject")
_LIKE_A_QUESTION: Final = re.compile(r"[A-Z]+[0-9]+(\.[0-9]+)?")


def is_wide(columns: Sequence[str]) -> bool:
    return not {"question", "value"} & set(columns) and any(_LIKE_A_QUESTION.fullmatch(each) for each in columns)


def header_faults(columns: Sequence[str], survey: Survey | None) -> Iterator[Fault]:
    """What is wrong with the header; without a survey nobody can tell which columns there can be."""
    for each in OBLIGATORY:
        if each not in columns:
            yield Fault("column_missing", (1,), {"column": each})
    if survey is None:
        return
    kinds = [each.kind.value for each in survey.subject_types]
    if len(kinds) > 1 and "subject_kind" not in columns:
        yield Fault("ambiguous_kind", (1,), {"choices": ", ".join(kinds)})
    attributes = {attribute.id for each in survey.subject_types for attribute in each.attributes}
    yield from unknown_columns(columns, [*ABOUT, *_ABOUT_SUBJECT, *sorted(attributes), *survey.questions])


class WideBuilder(Builder):
    """Without a survey nothing but the head is read."""

    def __init__(self, survey: Survey | None) -> None:
        super().__init__()
        self._questions = survey.questions if survey else {}
        types = survey.subject_types if survey else ()
        self._attributes = [attribute.id for each in types for attribute in each.attributes]
        self._only_kind = types[0].kind.value if len(types) == 1 else ""

    def take(self, line: int, row: Row) -> None:
        super().take(line, row)
        kind, name = row.get("subject_kind", "") or self._only_kind, row.get("subject", "")
        self._note(("subjects", len(self._content), "name"), line, "subject")
        self._note(("subjects", len(self._content), "kind"), line, "subject_kind")
        self._lines["subjects", len(self._content)] = line
        self._content.append(
            {
                "kind": kind,
                **({"name": name} if name and kind != SubjectKind.RESPONSE.value else {}),
                "attributes": {id: Cell(row[id]) for id in self._attributes if row.get(id)},
                "answers": {id: self._answer(id, row[id]) for id in self._questions if row.get(id)},
            }
        )

    def _answer(self, question_id: str, given: str) -> dict[str, Any]:
        return {"note": given} if self._questions[question_id].kind is QuestionKind.COMMENT else answer(given)

    def _column(self, path: Path, there: Path) -> str:
        return str(path[3]) if len(path) > 3 else ""
