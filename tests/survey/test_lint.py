"""Every fault is named with its line and its key, and one run finds all of them."""

import json
import re
from copy import deepcopy
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

import reifegrad.survey as survey_package
from reifegrad import paths, resource
from reifegrad.domain.survey import Role
from reifegrad.domain.text import LANGUAGES
from reifegrad.errors import DataInvalid, FileIsFolder, FileMissing, Problem
from reifegrad.survey import check_file, load_survey
from reifegrad.texts import texts
from tests.survey.conftest import MIXED, TINY, Check
from tests.survey.faults import FAULTS
from tests.survey.model_faults import MODEL_FAULTS

LINE_ELSEWHERE = {
    "missing key": '- id: "M1"',
    "missing model": "  service:",
    "one choice": "choices:",
    "language not declared": "title:",
    "kind without dimension": "- kind: service",
    "choices unfit": "choices:",
    "step left out": "options:",
    "kind without short form": "- kind: service",
    "gate without knock-out": 'gates: {"A1.1": 1}',
    "level beyond the criteria": 'value: 2, name: {de: "Online"',
    "value without level": 'value: 2, name: {de: "Online"',
}
"""Where the fault stands if that is not the line of the change: the next line above, else below, that has this text."""


def changed(text: str, old: str, new: str) -> str:
    assert old in text
    return text.replace(old, new, 1)


def expected_line(name: str, before: str, after: str) -> int:
    """The first line that differs, or the one in LINE_ELSEWHERE; from 1."""
    old_lines, lines = before.splitlines(), after.splitlines()
    change = next(at for at, (old, new) in enumerate(zip(old_lines, lines, strict=False)) if old != new)
    if name not in LINE_ELSEWHERE:
        return change + 1
    having = [at for at, line in enumerate(lines) if LINE_ELSEWHERE[name] in line]
    return max([at for at in having if at < change], default=min(having)) + 1


def assert_told_in_every_language(problem: Problem) -> None:
    key = problem.code.removeprefix("lint.")
    for language in LANGUAGES:
        for part in ("problem", "remedy"):
            told = texts("lint", language)(f"{key}.{part}", **problem.values)
            assert told.strip()
            assert problem.values or "{" not in told


def test_the_small_survey_has_no_fault() -> None:
    assert check_file(TINY) == []


@pytest.mark.parametrize(("name", "old", "new", "code", "place"), FAULTS, ids=[each[0] for each in FAULTS])
def test_a_fault_is_named_once_with_its_line_and_key(
    tiny_text: str, check: Check, name: str, old: str, new: str, code: str, place: str
) -> None:
    text = changed(tiny_text, old, new)
    problems = check(text)
    found = [each for each in problems if (each.code, each.place) == (f"lint.{code}", place)]
    assert [each.line for each in found] == [expected_line(name, tiny_text, text)], problems
    for problem in problems:
        assert_told_in_every_language(problem)


def test_the_survey_of_people_and_processes_has_no_fault() -> None:
    assert check_file(MIXED) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "code", "place", "line"), MODEL_FAULTS, ids=[each[0] for each in MODEL_FAULTS]
)
def test_a_fault_under_the_models_of_people_and_processes_is_named_once(
    mixed_text: str, check: Check, name: str, old: str, new: str, code: str, place: str, line: str
) -> None:
    text = changed(mixed_text, old, new)
    expected = text.count("\n", 0, text.index(line)) + 1 if line else expected_line("", mixed_text, text)
    problems = check(text, "mixed-1.0.yaml")
    found = [each for each in problems if (each.code, each.place) == (f"lint.{code}", place)]
    assert [each.line for each in found] == [expected], problems
    for problem in problems:
        assert_told_in_every_language(problem)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "minimum: {total: 5, group: 7, item: 10, crossing: 10}",
            "minimum: {total: 7, group: 7, item: 7, crossing: 7}",
        ),
        ("favourable: 4", "favourable: 3"),
        ("participation: {full: 50", "participation: {full: 30"),
        ("promoters: 9, detractors: 6", "promoters: 10, detractors: 9"),
        ("B1.1<=3.0", "B1.1<=4.9"),
        ("B1.1<=3.0", "B1.1=5"),
        ("C1.1<L", "C1.1<F"),
        ('automation: {"C1.1": 2}', "automation: {}"),
        ('continuity: {least: 1, questions: ["C1.1", "C1.2"]}', "continuity: {least: 0, questions: []}"),
        ('    brake: {below: 50, measures: {"B1": "MB01"}}\n', ""),
        ("B9.1 net<0", "B9.1 net<50"),
    ],
)
def test_bounds_of_people_and_processes_themselves_are_allowed(
    mixed_text: str, check: Check, old: str, new: str
) -> None:
    assert check(changed(mixed_text, old, new), "mixed-1.0.yaml") == []


def test_an_attribute_that_no_question_rates_is_told(mixed_text: str, check: Check) -> None:
    text = mixed_text.replace('attribute: "PA2.1"', 'attribute: "PA1.1"')
    assert [(each.code, each.place) for each in check(text, "mixed-1.0.yaml")] == [
        ("lint.attribute_unasked", "scoring.process.process_attributes[PA2.1].id")
    ]


@pytest.mark.parametrize(
    ("trigger", "code"),
    [
        ("process = Posteingang", "trigger_no_process"),
        ("participation<30 %", "trigger_without_figure"),
        ("any item r_wg<0.5", "trigger_without_figure"),
        ("A1.1 r_wg<0.5", "trigger_without_figure"),
        ("K<50", "trigger_without_figure"),
    ],
)
def test_figures_that_no_model_of_the_survey_gives_are_told(
    tiny_text: str, check: Check, trigger: str, code: str
) -> None:
    problems = check(changed(tiny_text, '"A1.1<2"', f"'{trigger}'"))
    assert [(each.code, each.place) for each in problems] == [(f"lint.{code}", "measures[M1].trigger")]


def test_a_survey_without_an_index_has_no_overall_figure(check: Check, tiny: dict[str, Any]) -> None:
    tiny["subject_kinds"] = tiny["subject_kinds"][1:]
    del tiny["scoring"]["organisation"]
    tiny["dimensions"] = tiny["dimensions"][2:]
    tiny["measures"] = [tiny["measures"][0] | {"trigger": "overall<50"}]
    assert found(check, tiny) == [("lint.trigger_without_figure", "measures[M1].trigger")]


def test_all_faults_are_found_in_one_run_in_the_order_of_their_lines(tiny_text: str, check: Check) -> None:
    text = tiny_text
    for old, new in (
        ("limited_comparability: 40", "limited_comparability: 400"),
        ('section: "§ 2"', "section: no"),
        ("weight: 40", "weight: 30"),
        ("A1.1<2", "A1.1<"),
        ("lead: BM", "lead: DSB"),
        ("person_days: 30", "person_days: 3"),
    ):
        text = changed(text, old, new)
    problems = check(text)
    assert [each.code for each in problems] == [
        "lint.number_too_large",
        "lint.trap_switch",
        "lint.weights_sum",
        "lint.trigger_syntax",
        "lint.lead_advises",
        "lint.days_outside_class",
    ]
    lines = [each.line for each in problems if each.line is not None]
    assert lines == sorted(lines)
    assert len(lines) == 6


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("provisional: 60", "provisional: 80"),
        ("plausible: 80", "plausible: 60"),
        ('title: {de: "Team benennen"', f'title: {{de: "{"Wort " * 12}"'),
        ("effort: S\n    person_days: 4", "effort: XS\n    person_days: 1"),
        ("effort: S\n    person_days: 4", "effort: XS\n    person_days: 2"),
        ("effort: L\n    person_days: 30", "effort: XXL\n    person_days: 101"),
        ("effort: L\n    person_days: 30", "effort: L\n    person_days: 16"),
    ],
)
def test_bounds_themselves_are_allowed(tiny_text: str, check: Check, old: str, new: str) -> None:
    assert check(changed(tiny_text, old, new)) == []


@pytest.mark.parametrize(
    ("old", "new", "values"),
    [
        ('gates: {"A1.1": 2}', 'gates: {"A1.1": 3}', {"id": "A1.1", "needed": 3, "most": 2}),
        ("skipped: [2]", "skipped: [2, 4]", {"value": 4, "most": 2}),
        ("A1.1<2", "A1.1<", {"trigger": "A1.1<", "position": 6}),
        ("person_days: 30", "person_days: 15", {"days": 15, "effort": "L", "fitting": "M"}),
        ("weight: 40", "weight: 30", {"kind": "organisation", "sum": 90}),
        ("skipped: [2]", "skipped: []", {"missing": "2"}),
        ("target: 3", "target: 4", {"target": 4, "possible": "0, 1, 3"}),
        ("lead: BM", "lead: KING", {"given": "KING", "possible": ", ".join(Role)}),
        ("index: 60", "index: 20", {"level": 2, "index": 20, "before": 20}),
    ],
)
def test_a_message_names_what_was_found_and_what_would_do(
    tiny_text: str, check: Check, old: str, new: str, values: dict[str, object]
) -> None:
    assert [dict(each.values) for each in check(changed(tiny_text, old, new))] == [values]


@pytest.fixture
def tiny(tiny_text: str) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(tiny_text)
    return content


def found(check: Check, content: object) -> list[tuple[str, str]]:
    """Faults of content that is written as JSON, which is YAML as well."""
    problems = check(json.dumps(content))
    for problem in problems:
        assert_told_in_every_language(problem)
    return [(each.code, each.place) for each in problems]


def test_a_knock_out_question_stops_a_level(check: Check, tiny: dict[str, Any]) -> None:
    for level in tiny["scoring"]["organisation"]["levels"]:
        level["gates"] = {}
    expected = ("lint.knock_out_without_gate", "dimensions[A1].questions[A1.1].knock_out")
    assert found(check, tiny) == [expected]


def test_a_gated_index_is_for_the_organisation(check: Check, tiny: dict[str, Any]) -> None:
    tiny["scoring"]["service"] = tiny["scoring"]["organisation"]
    assert ("lint.model_unfit", "scoring.service.model") in found(check, tiny)


def test_a_survey_has_one_portfolio(check: Check, tiny: dict[str, Any]) -> None:
    tiny["subject_kinds"].append(tiny["subject_kinds"][1] | {"kind": "process"})
    tiny["scoring"]["process"] = tiny["scoring"]["service"]
    criteria = tiny["dimensions"][2]
    question = criteria["questions"][0] | {"id": "L1"}
    tiny["dimensions"].append(criteria | {"id": "L", "subject_kind": "process", "questions": [question]})
    assert found(check, tiny) == [("lint.second_portfolio", "scoring.process.model")]


def test_a_level_that_no_criterion_offers_cannot_be_reached(check: Check, tiny: dict[str, Any]) -> None:
    question = tiny["dimensions"][2]["questions"][0]
    del question["options"][1]
    question["skipped"] = [1]
    assert found(check, tiny) == [("lint.level_unreachable", "scoring.service.levels[1].value")]


def test_every_circle_of_prerequisites_is_told(check: Check, tiny: dict[str, Any]) -> None:
    first = tiny["measures"][0]
    requires = {"M1": ["M3"], "M2": [], "M3": ["M1"], "M4": ["M6"], "M5": ["M4"], "M6": ["M5"], "M7": ["M7"]}
    tiny["measures"] = [first | {"id": id, "requires": needs} for id, needs in requires.items()]
    problems = [each for each in check(json.dumps(tiny)) if each.code == "lint.requires_circle"]
    assert [(each.place, each.values["circle"]) for each in problems] == [
        ("measures[M1].requires", "M1 → M3 → M1"),
        ("measures[M4].requires", "M4 → M6 → M5 → M4"),
        ("measures[M7].requires", "M7 → M7"),
    ]


def test_a_long_chain_of_prerequisites_is_no_circle(check: Check, tiny: dict[str, Any]) -> None:
    first = tiny["measures"][0]
    tiny["measures"] = [
        first | {"id": f"M{number}", "requires": [f"M{number + 1}"] if number < 3000 else []}
        for number in range(1, 3001)
    ]
    assert found(check, tiny) == []


def test_a_survey_without_a_short_form_is_fine(check: Check, tiny: dict[str, Any]) -> None:
    for dimension in tiny["dimensions"]:
        for question in dimension["questions"]:
            question["short_form"] = False
    assert found(check, tiny) == []


def test_a_survey_in_one_language_is_fine(check: Check, tiny_text: str) -> None:
    content = yaml.safe_load(re.sub(r', nl: "[^"]*", en: "[^"]*"', "", tiny_text))
    assert found(check, content | {"languages": ["de"]}) == []


def test_an_id_that_means_something_else_in_another_version_is_told(check: Check, tiny: dict[str, Any]) -> None:
    assert check(json.dumps(tiny)) == []
    newer = tiny | {"version": "2.0"}
    assert check(json.dumps(newer), "tiny-2.0.yaml") == []
    moved = newer["dimensions"][1]["questions"].pop()
    newer["dimensions"][0]["questions"].append(moved)
    newer["dimensions"][1]["questions"].append(moved | {"id": "A2.2"})
    problems = check(json.dumps(newer), "tiny-2.0.yaml")
    assert [(each.code, each.place, each.values["file"]) for each in problems] == [
        ("lint.id_reused", "dimensions[A1].questions[A2.1].id", "tiny-1.0.yaml")
    ]


def test_other_files_in_the_folder_do_not_matter(check: Check, tiny: dict[str, Any]) -> None:
    check(json.dumps(tiny | {"id": "tiny-other", "dimensions": []}), "tiny-other-1.0.yaml")
    check(b"\xff", "tiny-0.9.yaml")
    assert found(check, tiny) == []


@pytest.mark.parametrize("content", ["[1, 2]", "Text", "3", "null"])
def test_content_that_is_no_survey_is_told(check: Check, content: str) -> None:
    problems = check(content)
    assert [(each.code, each.line) for each in problems] == [("lint.not_a_mapping", 1)]


def test_an_empty_mapping_lacks_every_obligatory_key(check: Check) -> None:
    assert {code for code, _ in found(check, {})} == {"lint.missing_key"}


def test_loading_a_faulty_survey_is_refused_with_every_fault(tiny_text: str, tmp_path: Path) -> None:
    path = tmp_path / "tiny-1.0.yaml"
    path.write_text(tiny_text.replace("lead: BM", "lead: DSB").replace("weight: 40", "weight: 30"), encoding="utf-8")
    with pytest.raises(DataInvalid) as caught:
        load_survey(path)
    assert [each.code for each in caught.value.problems] == ["lint.weights_sum", "lint.lead_advises"]


def test_a_file_that_cannot_be_read_is_a_condition(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        check_file(tmp_path / "missing.yaml")
    with pytest.raises(FileIsFolder):
        check_file(tmp_path)


def test_a_file_with_thousands_of_kinds_is_checked_without_delay(check: Check, tiny: dict[str, Any]) -> None:
    tiny["subject_kinds"] = [{"kind": f"k{at}"} for at in range(4_000)]
    tiny["scoring"] |= {f"k{at}": {"model": "minimum"} for at in range(4_000)}
    tiny["dimensions"] = [{"id": f"A{at}", "subject_kind": f"k{at}"} for at in range(4_000)]
    start = process_time()
    assert len(check(json.dumps(tiny))) > 4_000
    assert process_time() - start < 4


JUNK = st.sampled_from(
    [None, True, -1, 0, 99, "", " ", "x", "A1.1", [], [[]], {}, {"de": 1}, [{}], ["M1"], {"A1.1": 1}]
)


@cache
def parsed(file: Path) -> Any:
    return yaml.safe_load(file.read_text(encoding="utf-8"))


@given(st.data())
def test_junk_in_any_place_is_told_and_never_breaks_the_linter(data: st.DataObject) -> None:
    file = data.draw(st.sampled_from([TINY, MIXED]))
    content = deepcopy(parsed(file))
    for _ in range(data.draw(st.integers(1, 3))):
        node: Any = content
        while True:
            keys = list(node) if isinstance(node, dict) else list(range(len(node)))
            if not keys:
                break
            key = data.draw(st.sampled_from(keys))
            if isinstance(node[key], dict | list) and data.draw(st.integers(0, 3)):
                node = node[key]
                continue
            node[key] = deepcopy(data.draw(JUNK))
            break
    with TemporaryDirectory() as folder:
        path = Path(folder) / file.name
        path.write_text(json.dumps(content), encoding="utf-8")
        problems = check_file(path)
        if not problems:
            load_survey(path)
    for problem in problems:
        assert_told_in_every_language(problem)


def test_every_code_has_its_wording_and_every_wording_its_code() -> None:
    wording = resource.content(paths.resources() / "texts" / "lint.yaml")
    source = "".join(each.read_text(encoding="utf-8") for each in Path(survey_package.__file__).parent.rglob("*.py"))
    assert set(re.findall(r'Fault\(\s*"(\w+)"', source)) <= set(wording)
    assert [code for code in wording if f'"{code}"' not in source] == []
