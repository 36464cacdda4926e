"""What may be told about the answers of people, as JSON. Nothing hidden can get here: scoring does not hand it out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from reifegrad.domain.score import (
    ChoiceScore,
    Figure,
    Grouping,
    ItemScore,
    PeopleDimension,
    PeopleScore,
    RecommendationScore,
    StaffScore,
)
from reifegrad.domain.survey import Level, Likert, SubjectKind, Survey
from reifegrad.domain.text import Language
from reifegrad.exports.contract_figures import Document, figures, figures_with_reasons, number, reason, reason_word


def people_document(survey: Survey, staff: StaffScore, language: Language) -> Document:
    """Return the keys that a survey of people adds to its assessment; names of bands in `language`.

    `groups` are those of the first trait, for the overall index and per dimension; `other_groups` those of further
    traits, with their `attribute`. `extreme` stands where all answers lie on one side and nothing else is told. While
    people may still answer, `running` is true and nothing is told but the participation.
    """
    model = survey.scoring[SubjectKind.RESPONSE]
    levels = model.levels if isinstance(model, Likert) else ()
    main, others = staff.groupings[:1], staff.groupings[1:]
    participation = staff.participation
    return {
        "overall": _overall(staff.total, levels, language),
        "dimensions": [_dimension(each, main, others) for each in staff.total.dimensions],
        "groups": [_group_overall(each, levels, language) for each in _groups(main)],
        **_absence(main),
        "other_groups": [
            {
                "attribute": each.attribute_id,
                "groups": [_group_overall(one, levels, language) for one in each.groups],
                **_absence([each]),
            }
            for each in others
        ],
        "participation": {
            "returned": participation.returned,
            "invited": participation.invited,
            **figures({"rate": participation.rate}),
            "status": participation.status.value if participation.status else None,
        },
        "barrier": {
            "stage": staff.barrier,
            "stages": [{"id": each.id, **figures({"mean": each.mean})} for each in staff.stages],
        },
        "recommendation": _recommendation(staff.recommendation) if staff.recommendation else None,
        "outcomes": [_item(each) for each in staff.outcomes],
        "choices": [_choice(each) for each in staff.choices],
        "running": staff.running,
        "minimum": {"total": staff.minimum_total, "group": staff.minimum_group, "item": staff.minimum_item},
    }


def _overall(score: PeopleScore, levels: Sequence[Level], language: Language) -> Document:
    return {"n": score.n, **figures({"index": score.index}), "band": _band(score.band, levels, language)}


def _band(value: int | None, levels: Iterable[Level], language: Language) -> Document | None:
    found = next((each for each in levels if each.value == value), None)
    return {"value": found.value, "name": found.name.in_language(language)} if found else None


def _dimension(score: PeopleDimension, main: Sequence[Grouping], others: Sequence[Grouping]) -> Document:
    return {
        "id": score.id,
        **_figures(score),
        "items": [_item(each) for each in score.items],
        "groups": list(_group_dimensions(main, score.id)),
        "other_groups": [
            {"attribute": each.attribute_id, "groups": list(_group_dimensions([each], score.id))} for each in others
        ],
    }


def _figures(score: PeopleDimension) -> Document:
    return {
        "n": score.n,
        **figures_with_reasons(
            {
                "index": score.index,
                "mean": score.mean,
                "favourable": score.favourable,
                "agreement": score.agreement,
                "alpha": score.alpha,
            }
        ),
        **_extreme(score),
    }


def _extreme(score: PeopleDimension | ItemScore) -> Document:
    return {"extreme": score.extreme.value} if score.extreme else {}


def _group_overall(group: PeopleScore, levels: Sequence[Level], language: Language) -> Document:
    return {**_names(group), **_overall(group, levels, language)}


def _group_dimensions(groupings: Sequence[Grouping], id: str) -> Iterator[Document]:
    for group in _groups(groupings):
        found = group.dimension(id)
        if found is not None:
            yield {**_names(group), **_figures(found)}


def _groups(groupings: Iterable[Grouping]) -> Iterator[PeopleScore]:
    return (group for each in groupings for group in each.groups)


def _names(group: PeopleScore) -> Document:
    """The name of a group; merged ones name their parts. Empty stands for the people without one."""
    name = " + ".join(group.names)
    return {"name": name, "names": list(group.names)} if len(group.names) > 1 else {"name": name}


def _absence(groupings: Sequence[Grouping]) -> Document:
    """Why there are no groups."""
    found = next((each.absence for each in groupings if each.absence), None)
    return {"groups_reason": reason_word(found)} if found else {}


def _item(score: ItemScore) -> Document:
    given: Mapping[str, Figure] = {
        "mean": score.mean,
        "favourable": score.favourable,
        "neutral": score.neutral,
        "unfavourable": score.unfavourable,
        "agreement": score.agreement,
    }
    return {
        "id": score.question_id,
        "n": score.n,
        **figures_with_reasons(given),
        **_extreme(score),
        "counts": _counts(score.counts),
    }


def _recommendation(score: RecommendationScore) -> Document:
    return {
        "question": score.question_id,
        "n": score.n,
        "net": number(score.net.value),
        "promoters": score.promoters,
        "detractors": score.detractors,
        **reason(score.net),
    }


def _choice(score: ChoiceScore) -> Document:
    return {
        "question": score.question_id,
        "n": score.n,
        "counts": _counts(score.counts),
        **({"reason": reason_word(score.absence)} if score.absence else {}),
    }


def _counts(counts: Mapping[int, int] | None) -> dict[str, int] | None:
    return None if counts is None else {str(step): people for step, people in counts.items()}
