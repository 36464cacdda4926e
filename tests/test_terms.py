"""Every value of every enumeration has a word in every language."""

from enum import Enum
from string import Formatter
from typing import Any

import pytest

from reifegrad import paths, resource
from reifegrad.domain.answer import AnswerKind, Evidence
from reifegrad.domain.combined import Part
from reifegrad.domain.plan import Label, MeasureStatus, PriorityClass
from reifegrad.domain.score import Absence, Band, Rating, Status
from reifegrad.domain.survey import ActionField, Binding, Duty, Effort, FactStatus, Role, SubjectKind
from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.domain.workspace import Component
from reifegrad.planning import PlanFault
from reifegrad.report.model import State
from reifegrad.texts import texts

ENUMS: dict[str, type[Enum]] = {
    "field": ActionField,
    "role": Role,
    "effort": Effort,
    "effort_days": Effort,
    "duty": Duty,
    "priority_class": PriorityClass,
    "label": Label,
    "measure_status": MeasureStatus,
    "component": Component,
    "answer_kind": AnswerKind,
    "evidence": Evidence,
    "band": Band,
    "status": Status,
    "absence": Absence,
    "absence_short": Absence,
    "rating": Rating,
    "participation": Status,
    "agreement": Band,
    "part": Part,
    "state": State,
    "binding": Binding,
    "fact_status": FactStatus,
    "subject_kind": SubjectKind,
    "plan_problem": PlanFault,
}

PLAIN = {
    "priority": {"high", "medium", "low"},
    "impact": {"1", "2", "3", "4", "5"},
    "derived": {"value", "effort_divisor", "score", "inherited_score", "inherited_class", "months"},
}


def terms() -> dict[str, Any]:
    loaded: dict[str, Any] = resource.content(paths.resources() / "texts" / "terms.yaml")
    return loaded


@pytest.mark.parametrize("group", ENUMS)
def test_every_value_of_an_enumeration_has_a_word_and_no_word_is_left_over(group: str) -> None:
    assert set(terms()[group]) == {each.value for each in ENUMS[group]}


@pytest.mark.parametrize("group", PLAIN)
def test_groups_without_enumeration_are_complete(group: str) -> None:
    assert set(terms()[group]) == PLAIN[group]


def test_the_file_holds_nothing_else() -> None:
    assert set(terms()) == {*ENUMS, *PLAIN, "quarter", "between"}


def test_every_word_stands_in_all_languages_with_the_same_placeholders() -> None:
    groups = terms()
    entries = {f"{group}.{key}": each for group in {*ENUMS, *PLAIN} for key, each in groups[group].items()}
    entries["quarter"] = groups["quarter"]
    for key, entry in entries.items():
        assert set(entry) == set(LANGUAGES), key
        placeholders = [{name for _, name, _, _ in Formatter().parse(wording) if name} for wording in entry.values()]
        assert placeholders == [placeholders[0]] * len(LANGUAGES), key
        assert all(wording == wording.strip() != "" for wording in entry.values()), key


def test_different_values_have_different_words() -> None:
    groups = terms()
    for group in {*ENUMS, *PLAIN}:
        for language in LANGUAGES:
            words = [each[language] for each in groups[group].values()]
            assert len(set(words)) == len(words), (group, language)


def test_words_are_found_by_enumeration_and_value() -> None:
    assert texts("terms", "de")(f"measure_status.{MeasureStatus.DONE}") == "erledigt"
    assert texts("terms", "nl")(f"answer_kind.{AnswerKind.NOT_APPLICABLE}") == "niet van toepassing"
    assert texts("terms", "en")("quarter", number=1, year=2027) == "Q1 2027"


def test_sentences_about_a_plan_are_short() -> None:
    for code, entry in terms()["plan_problem"].items():
        for language, wording in entry.items():
            assert "!" not in wording
            for sentence in wording.replace("0.4", "0,4").split(". "):
                assert len(sentence.split()) <= 16, (code, language, sentence)


@pytest.mark.parametrize(("language", "told"), [("de", "2\u202f000"), ("nl", "2.000"), ("en", "2,000")])
def test_counts_stand_in_the_form_of_the_language(language: Language, told: str) -> None:
    assert told in texts("report", language).plural("figures.responses", 2000)
