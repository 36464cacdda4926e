"""Three surveys in one report: side by side, without a grand total, on one leadership page and in one method."""

from dataclasses import replace

import pytest

from reifegrad.domain.combined import Part
from reifegrad.domain.plan import Label
from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.report import ReportInputs
from reifegrad.report.model import CombinedSection, ReportModel, Section, State
from tests.report.companions import (
    full_report,
    inputs_of,
    make_process,
    make_responses,
    organisation_rated,
    process_answers,
    process_report,
    processes_rated,
    rate_processes,
    rate_staff,
    staff_answers,
    staff_rated,
    staff_report,
)
from tests.report.factories import make_inputs, make_report, organisation_values
from tests.report.test_build import texts_of


def combined(report: ReportModel | None = None) -> CombinedSection:
    found = (report or full_report()).combined
    assert found is not None
    return found


def test_three_results_stand_side_by_side() -> None:
    values = {each.part: (each.value, each.state_word) for each in combined().results}
    assert values[Part.READINESS] == ("Stufe 1 von 4 (Orientiert), Index 51", "mittel")
    assert values[Part.STAFF] == ("Index 49 (Skeptisch)", "niedrig")
    assert values[Part.PROCESSES] == ("Einer von 2 Prozessen auf Stufe 2 oder höher", "mittel")


def test_a_knock_out_holds_processes_at_medium_and_is_told_as_the_reason() -> None:
    result, row = combined().results[2], combined().traffic[2]
    reason = "Höchstens mittel, solange ein K.-o.-Kriterium einen Prozess begrenzt"
    assert result.note.endswith(reason)
    assert row.sentence.endswith(f"%). {reason}")
    assert [each.span for each in row.cells if each.is_here] == ["höchstens mittel"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_traffic_table_speaks_of_bands_and_of_no_target(language: Language) -> None:
    words = {"de": ["niedrig", "mittel", "hoch"], "nl": ["laag", "midden", "hoog"], "en": ["low", "medium", "high"]}
    assert [word for _, word in combined(full_report(language)).columns] == words[language]


def test_a_single_process_is_spoken_of_in_the_singular() -> None:
    process = make_process("Wohngeld", 500)
    for letter, value, sentence in (
        (
            "N",
            "Der einzige bewertete Prozess unter Stufe 2",
            "Der einzige bewertete Prozess erreicht Stufe 2 noch nicht.",
        ),
        (
            "F",
            "Der einzige bewertete Prozess auf Stufe 2 oder höher",
            "Der einzige bewertete Prozess erreicht mindestens Stufe 2.",
        ),
    ):
        report = make_report(
            inputs_of(organisation_rated(), rate_processes([process], process_answers(process, letter)))
        )
        assert combined(report).results[2].value == value
        assert report.processes is not None
        assert report.processes.result.startswith(sentence)


def test_nothing_neutral_is_said_while_only_one_survey_has_a_result() -> None:
    few = rate_staff(make_responses({"Bauamt": 3}))
    told = combined(make_report(inputs_of(organisation_rated(), few))).sentences
    assert told == ("Für Aussagen über mehrere Erhebungen fehlen noch Ergebnisse.",)


def test_every_survey_stands_in_exactly_one_field_of_the_traffic_table() -> None:
    found = combined()
    assert [state for state, _ in found.columns] == [State.ACT, State.WATCH, State.ON_TARGET]
    for row in found.traffic:
        assert len(row.cells) == 3
        assert [each.state for each in row.cells if each.is_here] == [row.state]
        assert all(each.span for each in row.cells)


def test_a_missing_survey_is_named_and_stands_nowhere() -> None:
    found = combined(make_report(inputs_of(organisation_rated(), staff_rated())))
    missing = found.results[2]
    assert (missing.value, missing.state, missing.day) == ("noch nicht erhoben", State.NO_DATA, None)
    assert not any(each.is_here for each in found.traffic[2].cells)
    assert found.traffic[2].sentence == "Reife der Prozesse: noch nicht erhoben"


def test_a_protected_result_is_called_protected() -> None:
    few = rate_staff(make_responses({"Bauamt": 3}))
    row = combined(make_report(inputs_of(organisation_rated(), few))).results[1]
    assert (row.state, row.state_word) == (State.NO_DATA, "geschützt")
    assert row.value == "zum Schutz der Anonymität nicht gezeigt"


def test_one_survey_alone_has_no_combined_view() -> None:
    assert staff_report().combined is None
    assert process_report().combined is None
    assert make_report(make_inputs()).combined is None


@pytest.mark.parametrize(
    ("value", "answer", "sentence"),
    [
        (3, 2, "Technik vor Akzeptanz: Die Organisation steht bei "),
        (1, 4, "Akzeptanz vor Technik: Die Akzeptanz liegt bei 75"),
        (2, 3, "Kein Ergebnis bremst ein anderes erkennbar"),
    ],
)
def test_sentences_say_what_the_surveys_mean_together(value: int, answer: int, sentence: str) -> None:
    people = make_responses({"Bauamt": 12})
    # High is good for every statement: reversed ones get the answer from the other end, two people differ a little.
    given = {
        f"B{at}_{number}": [turned(at, number, each) for each in (answer, answer, answer + 1, answer - 1)]
        for at in range(1, 9)
        for number in range(1, 6)
    }
    staff = rate_staff(people, staff_answers(people, **given))
    report = make_report(inputs_of(make_inputs(organisation_values(value)).rated, staff))
    assert combined(report).sentences[0].startswith(sentence)
    assert report.summary.together == combined(report).sentences


def turned(dimension: int, number: int, answer: int) -> int:
    reverse = {(1, 3), (2, 4), (3, 5), (4, 4), (4, 5), (5, 4), (6, 4), (7, 4)} | {(8, each) for each in range(1, 6)}
    return 6 - answer if (dimension, number) in reverse else answer


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "de",
            "Akzeptanz bremst den Plan: Die Indizes für „Rahmenbedingungen“ (25) und „Information und Beteiligung“ (25)"
            " liegen unter 50. {count} Vorhaben beginnen erst nach der Begleitung der Beschäftigten (im Plan Nr.",
        ),
        (
            "nl",
            "Draagvlak remt het plan: de indexen van ‘Randvoorwaarden’ (25) en ‘Informatie en inspraak’ (25) liggen"
            " onder 50. {count} projecten beginnen pas na de begeleiding van de medewerkers (nr.",
        ),
        (
            "en",
            "Acceptance holds back the plan: the indices for “Supporting conditions” (25) and “Information and"
            " involvement” (25) lie below 50. {count} projects start only after staff have been supported (no.",
        ),
    ],
)
def test_weak_acceptance_that_holds_up_the_plan_is_said_and_nothing_neutral(language: Language, sentence: str) -> None:
    inputs = braked()
    accompanying = {each.id: at for at, each in enumerate(inputs.plan.measures, 1) if Label.ACCOMPANY in each.labels}
    waiting = [each for each in inputs.plan.measures if accompanying.keys() & set(each.requires)]
    assert len(accompanying) == 2
    (told,) = combined(make_report(inputs, language)).sentences
    assert told.startswith(sentence.format(count=len(waiting)))
    assert all(str(at) in told for at in accompanying.values())


def test_where_nothing_waits_weak_acceptance_holds_up_no_plan() -> None:
    inputs = braked()
    measures = [replace(each, requires=()) for each in inputs.plan.measures]
    report = make_report(replace(inputs, plan=replace(inputs.plan, measures=tuple(measures))))
    assert combined(report).sentences == ("Kein Ergebnis bremst ein anderes erkennbar; jedes steht für sich.",)


def braked() -> ReportInputs:
    """Two of the dimensions that carry big changes are weak, but the surveys as a whole are not far apart."""
    people = make_responses({"Bauamt": 12})
    given = {
        f"B{at}_{number}": [turned(at, number, each) for each in answers]
        for at in range(1, 9)
        for answers in [(1, 2, 2, 3) if at in (4, 7) else (4, 4, 3, 5)]
        for number in range(1, 6)
    }
    return inputs_of(make_inputs(organisation_values(2)).rated, rate_staff(people, staff_answers(people, **given)))


def test_processes_that_hold_back_are_said() -> None:
    process = make_process("Wohngeld", 500)
    rated = rate_processes([process], process_answers(process, "P"))
    report = make_report(inputs_of(make_inputs(organisation_values(2)).rated, rated))
    assert combined(report).sentences[0].startswith("Prozesse bremsen: Dienste und Register stehen bei 50,")


def test_there_is_no_figure_over_the_surveys() -> None:
    assert combined().note.startswith("Eine Gesamtnote gibt es mit Absicht nicht")


def test_the_first_page_speaks_of_all_surveys_the_chosen_one_first() -> None:
    summary = full_report().summary
    assert summary.result.startswith("Musterstadt erreicht Stufe 1 von 4")
    assert [each.survey_title for each in summary.companions] == ["Mitarbeiterakzeptanz", "Prozessreife"]
    assert all(each.figures and each.basis_line and each.sentence for each in summary.companions)
    assert summary.gaps == (
        "Datenschutz der Onlinedienste: Allgemeine Hinweise (A8.2: 1 statt 3)",
        "Unbelastet arbeiten: Index 44 statt 70 (B8)",
        "Rechnungseingang: Stufe 1 statt 2, K.-o.-Kriterium C2.1",
    )


def test_a_report_on_people_carries_the_organisation_beside_it() -> None:
    report = make_report(inputs_of(staff_rated(), organisation_rated(), processes_rated()))
    assert report.survey_id == "akzeptanz"
    assert report.summary.result.startswith("Der Akzeptanzindex")
    assert [each.survey_title for each in report.summary.companions] == ["OZG- und EfA-Reife", "Prozessreife"]
    assert report.dimensions == ()
    assert report.level is None
    assert combined(report).results == combined().results


def test_the_plan_of_all_surveys_says_what_called_for_each_measure() -> None:
    report = full_report()
    surveys = {each.survey for each in report.measures}
    assert surveys == {"OZG- und EfA-Reife", "Mitarbeiterakzeptanz", "Prozessreife"}
    triggers = {each.id: each.trigger for each in report.measures}
    assert triggers["MC01"] == "C2.1 bei Rechnungseingang"
    assert all(triggers.values())
    assert not any("Fraction" in each for each in triggers.values())


def test_questions_found_in_the_same_processes_share_one_mention_with_short_names() -> None:
    long = "Wohnsitz " * 500
    processes = [make_process(long, 500, 1), make_process("Hundesteuer", 300, 2)]
    answers = {key: each for one in processes for key, each in process_answers(one, "N").items()}
    triggers = [each.trigger for each in make_report(inputs_of(rate_processes(processes, answers))).measures]
    name = "Wohnsitz " * 6 + "…"
    assert f"C6.2, C6.3 bei 2 Prozessen ({name} und Hundesteuer)" in triggers
    assert max(map(len, triggers)) < 300


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("make", [full_report, staff_report, process_report])
def test_no_text_is_left_unfilled(make: object, language: Language) -> None:
    report: ReportModel = make(language)  # type: ignore[operator]
    for text in texts_of(report):
        assert "{" not in text
        assert language == "en" or "None" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_method_speaks_of_every_survey_in_the_report(language: Language) -> None:
    full, alone = full_report(language).method, staff_report(language).method
    assert len(full.paragraphs) > len(alone.paragraphs)
    assert len({title for title, _ in full.paragraphs}) == len(full.paragraphs)
    ids = {id for row in full.sources for id in row.questions}
    assert {id[0] for id in ids} >= {"A", "K", "C"}
    assert len(full.caveats) == len(set(full.caveats))
    assert set(alone.caveats) < set(full.caveats)


def test_the_method_tells_the_rules_of_anonymity_and_what_people_were_told() -> None:
    paragraphs = dict(staff_report().method.paragraphs)
    assert (
        "ab 5 Personen, für Gruppen ab 7, für einzelne Fragen ab 10" in paragraphs["Wie die Anonymität gewahrt bleibt"]
    )
    told = paragraphs["Was den Befragten gesagt wurde"]
    assert "freiwillig" in told
    assert "ab 5 Rückmeldungen insgesamt und ab 7 Rückmeldungen je Gruppe" in told


def test_the_dates_of_all_assessments_stand_in_the_method() -> None:
    text = dict(full_report().method.paragraphs)["Stand der Daten"]
    for title in ("Erhebung 2026", "Befragung 2026", "Prozesse 2026"):
        assert f"„{title}“" in text


def test_sections_can_be_chosen_for_all_parts() -> None:
    assert {Section.STAFF, Section.PROCESSES, Section.COMBINED} <= set(full_report().sections)


def test_a_draft_of_a_survey_is_called_one() -> None:
    rated = staff_rated()
    draft = replace(rated, survey=replace(rated.survey, draft=True))
    assert make_report(inputs_of(draft)).method.caveats[0] == (
        "Der Fragenkatalog Mitarbeiterakzeptanz 1.0 ist ein Entwurf. Seine Ergebnisse sind noch nicht belastbar."
    )
