"""An id names one thing. Dimensions, questions and measures share one space, as triggers and gates name them alike."""

from collections.abc import Iterable, Iterator

from reifegrad.survey.faults import Fault
from reifegrad.survey.view import View, models, questions


def broken_ids(survey: View) -> Iterator[Fault]:
    dimensions = survey.children("dimensions")
    asked = (question for _, question in questions(survey))
    yield from _twice([*dimensions, *asked, *survey.children("measures")])
    yield from _twice(survey.children("subject_kinds"), "kind")
    for subject_type in survey.children("subject_kinds"):
        attributes = list(subject_type.children("attributes"))
        yield from _twice(attributes)
        for attribute in attributes:
            yield from _twice(attribute.children("choices"))
    for _, model in models(survey):
        yield from _twice(model.children("process_attributes"))
        yield from _twice(model.child("barriers").children("stages"))
    own = {each.text("id") for each in survey.children("measures")}
    for id in survey.child("foreign_measures").values:
        if id in own:
            yield Fault("foreign_is_own", ("foreign_measures", id), values={"id": id})
    languages: set[str] = set()
    for path, language in survey.texts("languages"):
        if language in languages:
            yield Fault("id_twice", path, values={"id": language})
        languages.add(language)


def _twice(named: Iterable[View], key: str = "id") -> Iterator[Fault]:
    seen: set[str] = set()
    for each in named:
        id = each.text(key)
        if id is None:
            continue
        if id in seen:
            yield Fault("id_twice", each.at(key), values={"id": id})
        seen.add(id)
