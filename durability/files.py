"""Files to work with: a filled one, and the same as an older version of the program wrote it."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import Municipality
from reifegrad.file_header import APPLICATION_ID
from reifegrad.session import Session
from reifegrad.storage.migrations import MIGRATIONS
from reifegrad.survey import shipped_survey

FILLED = "Süderbrück.reifegrad"


def filled(path: Path) -> None:
    """A municipality with a short survey of its organisation, two services and a measure."""
    with Session.create(path, Municipality("Süderbrück", "03459001", 18_000)) as session:
        survey = shipped_survey("ozg-efa")
        id = session.start_assessment(survey, "Erhebung 2026", date(2026, 11, 21), short_form=True)
        organisation = session.subjects(id)[0].id
        for number, question in enumerate(survey.questions_for(SubjectKind.ORGANISATION)):
            session.rate(organisation, question.id, number % 4)
        for name in ("Wohnsitz anmelden", "Hund anmelden"):
            session.add_subject(id, SubjectKind.SERVICE, name)
        session.adopt_measure(id, session.plan(id).measures[0].id)


def of_schema(version: int, source: Path, target: Path) -> None:
    """Write what `source` holds as a file of an older schema, as far as that has room for it."""
    with closing(sqlite3.connect(target, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA foreign_keys = OFF")
        for upgrade in MIGRATIONS[:version]:
            upgrade(connection)
        connection.execute(f"PRAGMA user_version = {version}")
        connection.execute("ATTACH ? AS source", (str(source),))
        for (table,) in connection.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall():
            columns = ", ".join(row[1] for row in connection.execute(f"PRAGMA main.table_info({table})"))
            connection.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM source.{table}")
