"""Entities in the tables of an open database: read, written and removed kind by kind."""

from collections.abc import Iterator

from peewee import Query, SqliteDatabase

from reifegrad.domain.change import EntityId, Key, Kind
from reifegrad.domain.workspace import Entity
from reifegrad.storage import sqlite
from reifegrad.storage.entities import MAPPED, Columns
from reifegrad.storage.rows import is_fit, names_of, types_of


class Tables:
    """The tables of one connection. Statements are put together once for each kind."""

    def __init__(self, database: SqliteDatabase) -> None:
        self._database = database
        self._savers: dict[Kind, str] = {}
        self._deleters: dict[Kind, str] = {}

    def read(self, kind: Kind) -> Iterator[tuple[Key, Entity]]:
        """All entities of a kind.

        Raises ValueError, TypeError or RecursionError for content that no version of the program writes.
        """
        mapped = MAPPED[kind]
        columns = names_of(mapped.row)
        types = None if kind is Kind.ANSWER else types_of(mapped.row)  # of answers each that is new is looked at
        for values in sqlite.read_all(self._database, self._statement(mapped.row.select())):
            if types and not all(map(is_fit, values, types)):
                raise TypeError(f"a value in {kind} is none that the program writes")
            id, entity = mapped.entity(dict(zip(columns, values, strict=True)))
            yield Key(kind, id), entity

    def save(self, kind: Kind, entities: list[tuple[EntityId, Entity]]) -> None:
        """Write entities, in place of those that have their ids."""
        if not entities:
            return
        mapped = MAPPED[kind]
        lines: list[Columns] = [mapped.identity(id) | mapped.columns(entity) for id, entity in entities]
        if kind not in self._savers:
            identity = list(mapped.identity(entities[0][0]))
            others = [column for column in lines[0] if column not in identity]
            fields = [getattr(mapped.row, column) for column in lines[0]]
            insert = mapped.row.insert_many([tuple(lines[0].values())], fields).on_conflict(
                conflict_target=identity, preserve=others
            )
            self._savers[kind] = self._statement(insert)
        sqlite.run_for_each(self._database, self._savers[kind], [tuple(line.values()) for line in lines])

    def delete(self, kind: Kind, ids: list[EntityId]) -> None:
        """Remove the entities with these ids."""
        if not ids:
            return
        mapped = MAPPED[kind]
        lines: list[Columns] = [mapped.identity(id) for id in ids]
        if kind not in self._deleters:
            match = [getattr(mapped.row, column) == value for column, value in lines[0].items()]
            self._deleters[kind] = self._statement(mapped.row.delete().where(*match))
        sqlite.run_for_each(self._database, self._deleters[kind], [tuple(line.values()) for line in lines])

    def _statement(self, query: Query) -> str:
        """The SQL of a query; its parameters stand in the order in which the query was given them."""
        statement, _ = query.bind(self._database).sql()
        return str(statement)
