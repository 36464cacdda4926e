"""domain.Survey to plain dicts and lists and back, in the shape of a survey file; no YAML and no pydantic is involved.

Keys that came later are written only where they say something, so that a survey without them keeps its hash.
`decode` expects content that the linter has passed or that `encode` wrote; it fills in what may be left out.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from reifegrad.domain.survey import (
    ActionField,
    Attribute,
    AttributeType,
    Binding,
    Capability,
    Choice,
    Dimension,
    Duty,
    Effort,
    FactStatus,
    GatedIndex,
    Level,
    Likert,
    MeasureTemplate,
    Minimum,
    Option,
    ProcessAttribute,
    Question,
    QuestionKind,
    Recommendation,
    Role,
    ScoringModel,
    Source,
    Stage,
    SubjectKind,
    SubjectType,
    Survey,
)
from reifegrad.domain.text import Text

FORMAT = 1

Plain = dict[str, Any]


def encode(survey: Survey) -> Plain:
    """Return the survey in the shape of its file. Equal surveys give equal dicts with keys in the same order."""
    plain: Plain = {
        "format": FORMAT,
        "id": survey.id,
        "version": survey.version,
        "as_of": survey.as_of.isoformat(),
        "languages": list(survey.languages),
        "title": dict(survey.title),
        "summary": dict(survey.summary),
        "basis": dict(survey.basis),
        "subject_kinds": [_encode_subject_type(each) for each in survey.subject_types],
        "scoring": {kind.value: _encode_model(survey.scoring[kind]) for kind in sorted(survey.scoring)},
        "dimensions": [_encode_dimension(each) for each in survey.dimensions],
        "measures": [_encode_measure(each) for each in survey.measures],
        "foreign_measures": dict(sorted(survey.foreign_measures.items())),
        "caveats": [dict(each) for each in survey.caveats],
    }
    if survey.draft:
        plain["draft"] = True
    if survey.introduction:
        plain["introduction"] = [dict(each) for each in survey.introduction]
    if survey.scales:
        plain["scales"] = {id: [_encode_option(each) for each in survey.scales[id]] for id in sorted(survey.scales)}
    return plain


def decode(plain: Mapping[str, Any]) -> Survey:
    """Return the survey that `plain` describes, without a content hash. Other content raises KeyError or ValueError."""
    read = _Reader(tuple(plain["languages"]), plain.get("scales", {}))
    return Survey(
        id=plain["id"],
        version=plain["version"],
        as_of=date.fromisoformat(plain["as_of"]),
        languages=read.languages,
        title=read.text(plain["title"]),
        summary=read.text(plain["summary"]),
        basis=read.text(plain["basis"]),
        subject_types=tuple(read.subject_type(each) for each in plain["subject_kinds"]),
        scoring={SubjectKind(kind): read.model(plain["scoring"][kind]) for kind in sorted(plain["scoring"])},
        dimensions=tuple(read.dimension(each) for each in plain["dimensions"]),
        measures=tuple(read.measure(each) for each in plain["measures"]),
        caveats=tuple(read.text(each) for each in plain.get("caveats", ())),
        foreign_measures=dict(sorted(plain.get("foreign_measures", {}).items())),
        scales=dict(sorted(read.scales.items())),
        introduction=tuple(read.text(each) for each in plain.get("introduction", ())),
        draft=plain.get("draft", False),
    )


def _encode_subject_type(each: SubjectType) -> Plain:
    return {
        "kind": each.kind.value,
        "label": dict(each.label),
        "plural": dict(each.plural),
        "attributes": [_encode_attribute(attribute) for attribute in each.attributes],
    }


def _encode_attribute(each: Attribute) -> Plain:
    plain: Plain = {"id": each.id, "label": dict(each.label), "type": each.type.value}
    if each.choices:
        plain["choices"] = [{"id": choice.id, "label": dict(choice.label)} for choice in each.choices]
    return plain


def _encode_model(model: ScoringModel) -> Plain:
    match model:
        case GatedIndex():
            return {
                "model": "gated_index",
                "coverage": {"full": model.coverage_full, "provisional": model.coverage_provisional},
                "confidence": {"high": model.confidence_high, "medium": model.confidence_medium},
                "evidence": {
                    "none": model.evidence_none,
                    "plausible": model.evidence_plausible,
                    "documented": model.evidence_documented,
                },
                "limited_comparability": model.limited_comparability,
                "levels": [
                    _encode_level(each) | {"index": each.index, "gates": dict(sorted(each.gates.items()))}
                    for each in model.levels
                ],
            }
        case Minimum():
            return {
                "model": "minimum",
                "target": model.target,
                "levels": [_encode_level(each) for each in model.levels],
            }
        case Likert():
            return _encode_likert(model)
        case Capability():
            return _encode_capability(model)


def _encode_likert(model: Likert) -> Plain:
    plain: Plain = {
        "model": "likert",
        "target": model.target,
        "answered": model.answered,
        "favourable": model.favourable,
        "unfavourable": model.unfavourable,
        "agreement": {"high": model.agreement_high, "low": model.agreement_low},
        "alpha": {"people": model.alpha_people, "low": model.alpha_low},
        "participation": {"full": model.participation_full, "provisional": model.participation_provisional},
        "minimum": {
            "total": model.minimum_total,
            "group": model.minimum_group,
            "item": model.minimum_item,
            "crossing": model.minimum_crossing,
        },
        "levels": [_encode_level(each) | {"index": each.index} for each in model.levels],
    }
    if model.stages:
        plain["barriers"] = {
            "at_most": model.stage_barrier,
            "stages": [
                {"id": each.id, "title": dict(each.title), "questions": list(each.questions)} for each in model.stages
            ],
        }
    if model.recommendation:
        given = model.recommendation
        plain["recommendation"] = {
            "question": given.question,
            "promoters": given.promoters,
            "detractors": given.detractors,
        }
    if model.brake:
        plain["brake"] = {"below": model.brake_below, "measures": dict(sorted(model.brake.items()))}
    return plain


def _encode_capability(model: Capability) -> Plain:
    return {
        "model": "capability",
        "target": model.target,
        "coverage": {"full": model.coverage_full, "provisional": model.coverage_provisional},
        "confidence": {"high": model.confidence_high, "medium": model.confidence_medium},
        "evidence": {
            "none": model.evidence_none,
            "plausible": model.evidence_plausible,
            "documented": model.evidence_documented,
        },
        "limited_comparability": model.limited_comparability,
        "ratings": {"partly": model.partly, "largely": model.largely, "fully": model.fully},
        "process_attributes": [
            {"id": each.id, "level": each.level, "title": dict(each.title)} for each in model.attributes
        ],
        "knock_outs": {"cap": model.cap, "questions": dict(sorted(model.knock_outs.items()))},
        "automation": dict(sorted(model.automation.items())),
        "continuity": {"least": model.continuity_least, "questions": list(model.continuity)},
        "levels": [_encode_level(each) for each in model.levels],
    }


def _encode_level(each: Level) -> Plain:
    return {"value": each.value, "name": dict(each.name), "summary": dict(each.summary)}


def _encode_dimension(each: Dimension) -> Plain:
    return {
        "id": each.id,
        "subject_kind": each.subject_kind.value,
        "title": dict(each.title),
        "summary": dict(each.summary),
        "weight": each.weight,
        "questions": [_encode_question(question) for question in each.questions],
    }


def _encode_question(each: Question) -> Plain:
    plain: Plain = {
        "id": each.id,
        "text": dict(each.text),
        "topic": dict(each.topic),
        "help": dict(each.help),
        "options": [_encode_option(option) for option in each.options],
        "skipped": list(each.skipped),
        "weight": each.weight,
        "knock_out": each.knock_out,
        "not_applicable": each.not_applicable,
        "target": each.target,
        "short_form": each.short_form,
        "sources": [_encode_source(source) for source in each.sources],
    }
    if each.scale:
        plain["scale"] = each.scale
    if each.scale or not each.options:
        del plain["options"]
    if each.kind is not QuestionKind.SCALE:
        del plain["target"]
        plain["kind"] = each.kind.value
    if each.reversed:
        plain["reversed"] = True
    if each.attribute:
        plain["attribute"] = each.attribute
    if each.project_text is not None:
        plain["project_text"] = dict(each.project_text)
    return plain


def _encode_option(each: Option) -> Plain:
    return {"value": each.value, "name": dict(each.name), "descriptor": dict(each.descriptor)}


def _encode_source(each: Source) -> Plain:
    plain: Plain = {
        "title": each.title,
        "section": each.section,
        "binding": each.binding.value,
        "as_of": each.as_of.isoformat(),
        "status": each.status.value,
    }
    if each.note is not None:
        plain["note"] = dict(each.note)
    return plain


def _encode_measure(each: MeasureTemplate) -> Plain:
    plain: Plain = {
        "id": each.id,
        "field": each.field.value,
        "trigger": each.trigger,
        "title": dict(each.title),
        "text": dict(each.text),
        "goal": dict(each.goal),
        "indicator": dict(each.indicator),
        "effort": each.effort.value,
        "person_days": each.person_days,
        "months": each.months,
        "impact": each.impact,
        "lead": each.lead.value,
        "requires": list(each.requires),
        "duty": each.duty.value,
    }
    if each.basis is not None:
        plain["basis"] = dict(each.basis)
    return plain


class _Reader:
    """Reads parts of a survey whose texts have the given languages, the first one being the fallback."""

    def __init__(self, languages: Sequence[str], scales: Mapping[str, Sequence[Plain]]) -> None:
        self.languages = tuple(languages)
        self.scales = {id: tuple(self.option(each) for each in options) for id, options in scales.items()}

    def text(self, plain: Mapping[str, str]) -> Text:
        return Text({language: plain[language] for language in self.languages})

    def subject_type(self, plain: Plain) -> SubjectType:
        return SubjectType(
            kind=SubjectKind(plain["kind"]),
            label=self.text(plain["label"]),
            plural=self.text(plain["plural"]),
            attributes=tuple(self.attribute(each) for each in plain.get("attributes", ())),
        )

    def attribute(self, plain: Plain) -> Attribute:
        return Attribute(
            id=plain["id"],
            label=self.text(plain["label"]),
            type=AttributeType(plain["type"]),
            choices=tuple(Choice(each["id"], self.text(each["label"])) for each in plain.get("choices", ())),
        )

    def model(self, plain: Plain) -> ScoringModel:
        levels = tuple(self.level(each) for each in plain["levels"])
        match plain["model"]:
            case "minimum":
                return Minimum(levels=levels, target=plain["target"])
            case "likert":
                return self.likert(plain, levels)
            case "capability":
                return self.capability(plain, levels)
        return GatedIndex(
            levels=levels,
            coverage_full=plain["coverage"]["full"],
            coverage_provisional=plain["coverage"]["provisional"],
            confidence_high=plain["confidence"]["high"],
            confidence_medium=plain["confidence"]["medium"],
            evidence_none=plain["evidence"]["none"],
            evidence_plausible=plain["evidence"]["plausible"],
            evidence_documented=plain["evidence"]["documented"],
            limited_comparability=plain["limited_comparability"],
        )

    def likert(self, plain: Plain, levels: tuple[Level, ...]) -> Likert:
        barriers = plain.get("barriers", {})
        brake = plain.get("brake", {})
        return Likert(
            levels=levels,
            target=plain["target"],
            answered=plain["answered"],
            favourable=plain["favourable"],
            unfavourable=plain["unfavourable"],
            agreement_high=plain["agreement"]["high"],
            agreement_low=plain["agreement"]["low"],
            alpha_people=plain["alpha"]["people"],
            alpha_low=plain["alpha"]["low"],
            participation_full=plain["participation"]["full"],
            participation_provisional=plain["participation"]["provisional"],
            minimum_total=plain["minimum"]["total"],
            minimum_group=plain["minimum"]["group"],
            minimum_item=plain["minimum"]["item"],
            minimum_crossing=plain["minimum"]["crossing"],
            stages=tuple(
                Stage(each["id"], self.text(each["title"]), tuple(each["questions"]))
                for each in barriers.get("stages", ())
            ),
            stage_barrier=barriers.get("at_most", 0),
            recommendation=Recommendation(**plain["recommendation"]) if "recommendation" in plain else None,
            brake_below=brake.get("below", 0),
            brake=dict(sorted(brake.get("measures", {}).items())),
        )

    def capability(self, plain: Plain, levels: tuple[Level, ...]) -> Capability:
        return Capability(
            levels=levels,
            target=plain["target"],
            attributes=tuple(
                ProcessAttribute(each["id"], each["level"], self.text(each["title"]))
                for each in plain["process_attributes"]
            ),
            partly=plain["ratings"]["partly"],
            largely=plain["ratings"]["largely"],
            fully=plain["ratings"]["fully"],
            coverage_full=plain["coverage"]["full"],
            coverage_provisional=plain["coverage"]["provisional"],
            confidence_high=plain["confidence"]["high"],
            confidence_medium=plain["confidence"]["medium"],
            evidence_none=plain["evidence"]["none"],
            evidence_plausible=plain["evidence"]["plausible"],
            evidence_documented=plain["evidence"]["documented"],
            limited_comparability=plain["limited_comparability"],
            knock_outs=dict(sorted(plain["knock_outs"]["questions"].items())),
            cap=plain["knock_outs"]["cap"],
            automation=dict(sorted(plain["automation"].items())),
            continuity=tuple(plain["continuity"]["questions"]),
            continuity_least=plain["continuity"]["least"],
        )

    def level(self, plain: Plain) -> Level:
        return Level(
            value=plain["value"],
            name=self.text(plain["name"]),
            summary=self.text(plain["summary"]),
            index=plain.get("index", 0),
            gates=dict(sorted(plain.get("gates", {}).items())),
        )

    def dimension(self, plain: Plain) -> Dimension:
        return Dimension(
            id=plain["id"],
            subject_kind=SubjectKind(plain["subject_kind"]),
            title=self.text(plain["title"]),
            summary=self.text(plain["summary"]),
            weight=plain["weight"],
            questions=tuple(self.question(each) for each in plain["questions"]),
        )

    def question(self, plain: Plain) -> Question:
        return Question(
            id=plain["id"],
            text=self.text(plain["text"]),
            topic=self.text(plain["topic"]),
            help=self.text(plain["help"]),
            options=self.options(plain),
            weight=plain["weight"],
            knock_out=plain["knock_out"],
            not_applicable=plain["not_applicable"],
            target=plain.get("target", 0),
            short_form=plain["short_form"],
            sources=tuple(self.source(each) for each in plain["sources"]),
            skipped=tuple(plain.get("skipped", ())),
            kind=QuestionKind(plain.get("kind", QuestionKind.SCALE)),
            scale=plain.get("scale", ""),
            reversed=plain.get("reversed", False),
            attribute=plain.get("attribute", ""),
            project_text=self.text(plain["project_text"]) if "project_text" in plain else None,
        )

    def options(self, plain: Plain) -> tuple[Option, ...]:
        """The options of a question: those of its scale, its own, or none for a comment."""
        if "scale" in plain:
            return self.scales[plain["scale"]]
        return tuple(self.option(each) for each in plain.get("options", ()))

    def option(self, plain: Plain) -> Option:
        return Option(plain["value"], self.text(plain["name"]), self.text(plain["descriptor"]))

    def source(self, plain: Plain) -> Source:
        return Source(
            title=plain["title"],
            section=plain["section"],
            binding=Binding(plain["binding"]),
            as_of=date.fromisoformat(plain["as_of"]),
            status=FactStatus(plain["status"]),
            note=self.text(plain["note"]) if "note" in plain else None,
        )

    def measure(self, plain: Plain) -> MeasureTemplate:
        return MeasureTemplate(
            id=plain["id"],
            field=ActionField(plain["field"]),
            trigger=plain["trigger"],
            title=self.text(plain["title"]),
            text=self.text(plain["text"]),
            goal=self.text(plain["goal"]),
            indicator=self.text(plain["indicator"]),
            effort=Effort(plain["effort"]),
            person_days=plain["person_days"],
            months=plain["months"],
            impact=plain["impact"],
            lead=Role(plain["lead"]),
            requires=tuple(plain.get("requires", ())),
            duty=Duty(plain.get("duty", "none")),
            basis=self.text(plain["basis"]) if "basis" in plain else None,
        )
