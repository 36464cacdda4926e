"""Faults in the workbook of a small survey: name, survey, edit, code of the linter, place that it names."""
# ruff: noqa: E501

from reifegrad.survey.authoring.forms import Unusable
from tests.survey.authoring.conftest import Edit, put

FAULTS: list[tuple[str, str, Edit, str, str]] = [
    # what a cell cannot hold
    ("formula", "tiny", put("Fragen", "A1.1", "Frage (de)", Unusable.FORMULA), "cell_formula", "Fragen!J2 (Frage (de))"),
    ("no option", "tiny", put("Maßnahmen", "M1", "Aufwand", "riesig"), "choice_unknown", "Maßnahmen!D2 (Aufwand)"),
    ("no switch", "tiny", put("Fragen", "A1.1", "Kurzform", "x"), "choice_unknown", "Fragen!G2 (Kurzform)"),
    ("gates", "tiny", put("Ergebnisstufen", "Verwaltung", "Bedingungen", "A1.1>2", 2), "gates_form", "Ergebnisstufen!D4 (Bedingungen)"),
    # rows that belong to nothing
    ("question of no dimension", "tiny", put("Fragen", "A2.1", "Handlungsfeld", "A9"), "parent_unknown", "Fragen!B3 (Handlungsfeld)"),
    ("question without dimension", "tiny", put("Fragen", "A2.1", "Handlungsfeld", None), "cell_empty", "Fragen!B3 (Handlungsfeld)"),
    ("source of no question", "tiny", put("Quellen", "A1.1", "Frage", "A7.7"), "parent_unknown", "Quellen!A2 (Frage)"),
    ("choice of no attribute", "tiny", put("Merkmale", "Leistung", "Merkmal", "x", 2), "parent_unknown", "Merkmale!B4 (Merkmal)"),
    ("attribute of no subject", "tiny", put("Merkmale", "Leistung", "Gegenstand", "Prozess"), "parent_unknown", "Merkmale!A2 (Gegenstand)"),
    ("attribute without subject", "tiny", put("Merkmale", "Leistung", "Gegenstand", None), "cell_empty", "Merkmale!A2 (Gegenstand)"),
    ("setting without name", "tiny", put("Bewertung", "Verwaltung", "Einstellung", None, 1), "cell_empty", "Bewertung!B3 (Einstellung)"),
    ("setting without id", "mixed", put("Bewertung", "Prozess", "Kennung", None, 14), "cell_empty", "Bewertung!C16 (Kennung)"),
    ("level without subject", "tiny", put("Ergebnisstufen", "Leistung", "Gegenstand", None), "cell_empty", "Ergebnisstufen!A5 (Gegenstand)"),
    ("step of no scale", "mixed", put("Skalen", "agreement", "Skala", None, 1), "cell_empty", "Skalen!A3 (Skala)"),
    ("field without name", "tiny", put("Katalog", "Kennung", "Feld", None), "cell_empty", "Katalog!A3 (Feld)"),
    # twice
    ("field twice", "tiny", put("Katalog", "Fassung", "Feld", "Kennung"), "cell_duplicate_key", "Katalog!A4 (Feld)"),
    ("setting twice", "tiny", put("Bewertung", "Verwaltung", "Einstellung", "Modell", 1), "cell_duplicate_key", "Bewertung!B3 (Einstellung)"),
    # what the linter finds
    ("no text in a language", "tiny", put("Fragen", "A1.1", "Frage (nl)", None), "cell_missing_language", "Fragen!U2 (Frage (nl))"),
    ("no text at all", "tiny", put("Maßnahmen", "M1", "Auslöser", None), "cell_missing", "Maßnahmen!C2 (Auslöser)"),
    ("day", "tiny", put("Quellen", "A1.1", "Stand", "gestern"), "cell_day_form", "Quellen!E2 (Stand)"),
    ("version as a number", "tiny", put("Katalog", "Fassung", "Wert", 1.0), "cell_version_form", "Katalog!B4 (Wert)"),
    ("format of the future", "tiny", put("Katalog", "Format", "Wert", 2), "number_too_large", "Katalog!B2 (Wert)"),
    ("language", "tiny", put("Katalog", "Sprachen", "Wert", "de, nl, en, fr"), "not_one_of", "Katalog!B6 (Wert)"),
    ("number with a fraction", "tiny", put("Fragen", "A1.1", "Gewicht", 1.5), "cell_number_expected", "Fragen!C2 (Gewicht)"),
    ("word for a number", "tiny", put("Fragen", "A1.1", "Gewicht", "hoch"), "cell_number_expected", "Fragen!C2 (Gewicht)"),
    ("number too large", "tiny", put("Fragen", "A1.1", "Gewicht", 4), "number_too_large", "Fragen!C2 (Gewicht)"),
    ("model", "tiny", put("Bewertung", "Verwaltung", "Wert", "average"), "not_one_of", "Bewertung!C2 (Wert)"),
    ("bounds", "tiny", put("Bewertung", "Verwaltung", "Wert", 50, 1), "bounds_order", "Bewertung!C3 (Wert)"),
    ("gate on nothing", "tiny", put("Ergebnisstufen", "Verwaltung", "Bedingungen", "A1.1=1; A9.9=1", 1), "question_unknown", "Ergebnisstufen!D3 (Bedingungen)"),
    ("weights", "tiny", put("Handlungsfelder", "A2", "Gewicht", 30), "weights_sum", "Handlungsfelder!C3 (Gewicht)"),
    ("id twice", "tiny", put("Fragen", "A2.1", "Kennung", "A1.1"), "id_twice", "Fragen!A3 (Kennung)"),
    ("id with a space", "tiny", put("Maßnahmen", "M2", "Kennung", "M 2"), "id_form", "Maßnahmen!A3 (Kennung)"),
    ("step missing", "tiny", put("Fragen", "A1.1", "Stufe 1: Name (de)", None), "cell_missing_language", "Fragen!N2 (Stufe 1: Name (de))"),
    ("target", "tiny", put("Fragen", "A2.1", "Ziel", 2), "target_not_offered", "Fragen!D3 (Ziel)"),
    ("skipped", "tiny", put("Fragen", "A2.1", "Ausgelassen", None), "cell_scale_gap", "Fragen!L3 (Stufe 0: Name (de))"),
    ("trigger", "tiny", put("Maßnahmen", "M1", "Auslöser", "A1.1<"), "trigger_syntax", "Maßnahmen!C2 (Auslöser)"),
    ("prerequisite", "tiny", put("Maßnahmen", "M2", "Voraussetzungen", "M1, X9"), "cell_requires_unknown", "Maßnahmen!I3 (Voraussetzungen)"),
    ("lead", "tiny", put("Maßnahmen", "M1", "Federführung", "DSB"), "lead_advises", "Maßnahmen!H2 (Federführung)"),
    ("days", "tiny", put("Maßnahmen", "M1", "Personentage", 400), "days_outside_class", "Maßnahmen!E2 (Personentage)"),
    ("basis", "tiny", put("Maßnahmen", "M1", "Pflicht", "freiwillig"), "cell_basis_unfit", "Maßnahmen!O2 (Grundlage (de))"),
    ("survey of another measure", "tiny", put("Fremde Maßnahmen", "X1", "Katalog", None), "survey_id_form", "Fremde Maßnahmen!B2 (Katalog)"),
    ("choices", "tiny", put("Merkmale", "Leistung", "Typ", "Text", 1), "cell_choices_unfit", "Merkmale!D4 (Auswahlwert)"),
    ("scale", "mixed", put("Fragen", "B1.1", "Gemeinsame Skala", "consent"), "cell_scale_unknown", "Fragen!D2 (Gemeinsame Skala)"),
    ("attribute", "mixed", put("Fragen", "C1.1", "Prozessattribut", "PA9"), "attribute_unknown", "Fragen!F7 (Prozessattribut)"),
    ("stage", "mixed", put("Etappen", "Rückmeldung", "Fragen", "B1.9"), "question_unknown", "Etappen!C2 (Fragen)"),
    ("process attribute", "mixed", put("Prozessattribute", "Prozess", "Stufe", 7), "attribute_level", "Prozessattribute!C2 (Stufe)"),
    ("brake", "mixed", put("Bewertung", "Rückmeldung", "Wert", "MB77", 20), "brake_measure", "Bewertung!D41 (Wert)"),
    ("introduction", "mixed", put("Katalog", "Einleitung für Befragte", "Text (de)", "{x}"), "field_unknown", "Katalog!C11 (Text (de))"),
]  # fmt: skip
