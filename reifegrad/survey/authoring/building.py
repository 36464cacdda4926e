"""From rows back to the plain content of a survey, with the cell that every part of it came from."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from reifegrad.domain.text import LANGUAGES
from reifegrad.survey.authoring.columns import MOST_STEPS, SHEETS, Column, Form, step_columns
from reifegrad.survey.authoring.settings import BY_ID, EMPTY_PARTS, HEAD_FIELDS, LISTED, REPEATED, SETTINGS
from reifegrad.survey.authoring.table import CellRef, Row
from reifegrad.survey.codec import Plain
from reifegrad.survey.faults import Path

_COLUMNS: Final = {sheet: {column.id: column for column in columns} for sheet, columns in SHEETS.items()}


class Builder:
    """Collects the content of a survey; `cells` leads from the path of a part to its cell."""

    def __init__(self, titles: Mapping[str, str]) -> None:
        self.content: Plain = {
            "subject_kinds": [],
            "scoring": {},
            "scales": {},
            "dimensions": [],
            "measures": [],
            "foreign_measures": {},
        }
        starts = {
            "kinds": "subject_kinds",
            "scoring": "scoring",
            "scales": "scales",
            "dimensions": "dimensions",
            "measures": "measures",
            "foreign": "foreign_measures",
        }
        self.cells: dict[Path, CellRef] = {(): CellRef(titles["head"], 1, 1)}
        self.cells |= {(key,): CellRef(titles[sheet], 1, 1) for sheet, key in starts.items()}

    def build(self, rows: Mapping[str, Sequence[Row]]) -> None:
        """Take over the rows of all sheets. What belongs to nothing is told as a fault of its row."""
        self._head(rows["head"])
        for at, row in enumerate(rows["kinds"]):
            self.content["subject_kinds"].append(self._block(row, ("subject_kinds", at)))
        self._attributes(rows["attributes"])
        self._scoring(rows["scoring"])
        self._parts_of_models(rows["levels"], ("levels",))
        self._parts_of_models(rows["process_attributes"], ("process_attributes",))
        self._parts_of_models(rows["stages"], ("barriers", "stages"))
        self._complete_models()
        for at, row in enumerate(rows["dimensions"]):
            self.content["dimensions"].append(self._block(row, ("dimensions", at)) | {"questions": []})
        self._questions(rows["questions"])
        self._scales(rows["scales"])
        self._sources(rows["sources"])
        for at, row in enumerate(rows["measures"]):
            self.content["measures"].append(self._block(row, ("measures", at)))
        self._foreign(rows["foreign"])

    def _block(self, row: Row, base: Path, leave_out: Sequence[str] = ()) -> Plain:
        """Return the row as a block of a survey file: a key for every cell that holds something."""
        self.cells[base] = row.at()
        block: Plain = {}
        for column in SHEETS[row.sheet]:
            if column.id not in leave_out:
                self._enter(block, row, column, base, column.id)
        return block

    def _enter(self, block: Plain, row: Row, column: Column, base: Path, key: str) -> None:
        """Put what a column of a row holds under a key of a block."""
        self.cells[(*base, key)] = row.at(column)
        value = self._text(row, column, (*base, key)) if column.translated else row.value(column)
        if value is not None:
            block[key] = value

    def _text(self, row: Row, column: Column, base: Path) -> dict[str, str] | None:
        wordings: dict[str, str] = {}
        for language in LANGUAGES:
            if row.has(column, language):
                self.cells[(*base, language)] = row.at(column, language)
                value = row.value(column, language)
                if value is not None:
                    wordings[language] = value
        return wordings or None

    def _head(self, rows: Sequence[Row]) -> None:
        columns = _COLUMNS["head"]
        lines: dict[str, int] = {}
        for row in rows:
            field = row.value(columns["field"])
            if field is None:
                self._orphan(row, columns["field"])
                continue
            form = HEAD_FIELDS[field]
            if field in lines and field not in REPEATED:
                row.tell("cell_duplicate_key", columns["field"], name=field, first=lines[field])
                continue
            lines.setdefault(field, row.number)
            base: Path = (field,)
            if field in REPEATED:
                entries = self.content.setdefault(field, [])
                base = (field, len(entries))
            self.cells.setdefault((field,), row.at(columns["field"]))
            self.cells[base] = row.at(columns["text" if form is Form.TEXT else "value"])
            if form is Form.TEXT:
                value: Any = self._text(row, columns["text"], base)
            else:
                value = row.value(columns["value"], as_column=Column("value", form, words="switch"))
            if field in REPEATED:
                entries.append(value or {})
            elif value is not None:
                self.content[field] = value

    def _attributes(self, rows: Sequence[Row]) -> None:
        columns = _COLUMNS["attributes"]
        places = {kind.get("kind"): at for at, kind in enumerate(self.content["subject_kinds"])}
        for row in rows:
            kind, id, choice = (row.value(columns[each]) for each in ("kind", "id", "choice"))
            if kind not in places:
                self._orphan(row, columns["kind"], kind)
                continue
            attributes = self.content["subject_kinds"][places[kind]].setdefault("attributes", [])
            base: Path = ("subject_kinds", places[kind], "attributes")
            if choice is None:
                attributes.append(self._block(row, (*base, len(attributes)), ("kind", "choice")))
                continue
            at = next((at for at, each in enumerate(attributes) if each.get("id") == id), None)
            if at is None:
                self._orphan(row, columns["id"], id)
                continue
            choices = attributes[at].setdefault("choices", [])
            place = (*base, at, "choices", len(choices))
            self.cells.setdefault((*base, at, "choices"), row.at(columns["choice"]))
            block = self._block(row, place, ("kind", "id", "choice"))
            self.cells[(*place, "id")] = row.at(columns["choice"])
            choices.append({"id": choice} | block)

    def _scoring(self, rows: Sequence[Row]) -> None:
        columns = _COLUMNS["scoring"]
        lines: dict[Path, int] = {}
        for row in rows:
            kind, setting, id = (row.value(columns[each]) for each in ("kind", "setting", "id"))
            if kind is None or setting is None:
                self._orphan(row, columns["setting" if kind else "kind"])
                continue
            value = row.value(columns["value"], as_column=Column("value", SETTINGS[setting]))
            keys = setting.split(".")
            path: Path = ("scoring", kind, *keys)
            if setting in BY_ID or setting in LISTED:
                if id is None:
                    self._orphan(row, columns["id"])
                    continue
                path = (*path, id)
            if path in lines:
                row.tell("cell_duplicate_key", columns["setting"], name=str(path[-1]), first=lines[path])
                continue
            lines[path] = row.number
            self._register(path, row, columns["value"])
            block = self.content["scoring"].setdefault(kind, {})
            for key in keys[:-1]:
                block = block.setdefault(key, {})
            if setting in LISTED:
                ids = block.setdefault(keys[-1], [])
                self.cells[(*path[:-1], len(ids))] = row.at(columns["id"])
                ids.append(id)
            elif value is not None:
                (block.setdefault(keys[-1], {}) if setting in BY_ID else block)[path[-1]] = value

    def _register(self, path: Path, row: Row, column: Column) -> None:
        """Note the cell of a setting, also for the parts around it that no other row has told of."""
        self.cells[path] = row.at(column)
        for length in range(2, len(path)):
            self.cells.setdefault(path[:length], row.at(column))

    def _parts_of_models(self, rows: Sequence[Row], keys: Sequence[str]) -> None:
        """Add rows of a sheet to the list under `keys` in the model of their kind of subject."""
        for row in rows:
            column = _COLUMNS[row.sheet]["kind"]
            kind = row.value(column)
            if kind is None:
                self._orphan(row, column)
                continue
            block = self.content["scoring"].setdefault(kind, {})
            for key in keys[:-1]:
                block = block.setdefault(key, {})
            entries = block.setdefault(keys[-1], [])
            base: Path = ("scoring", kind, *keys)
            for length in range(2, len(base) + 1):
                self.cells.setdefault(base[:length], row.at(column))
            entries.append(self._block(row, (*base, len(entries)), ("kind",)))

    def _complete_models(self) -> None:
        """Add what a model needs even where no row tells of it."""
        for model in self.content["scoring"].values():
            for key, empty in EMPTY_PARTS.get(str(model.get("model")), {}).items():
                model[key] = {**empty, **model.get(key, {})} if empty else model.get(key, {})
            if "brake" in model:
                model["brake"].setdefault("measures", {})
            if model.get("model") == "gated_index":
                for level in model.get("levels", ()):
                    level.setdefault("gates", {})

    def _questions(self, rows: Sequence[Row]) -> None:
        column = _COLUMNS["questions"]["dimension"]
        places = {each.get("id"): at for at, each in enumerate(self.content["dimensions"])}
        for row in rows:
            dimension = row.value(column)
            if dimension not in places:
                self._orphan(row, column, dimension)
                continue
            asked = self.content["dimensions"][places[dimension]]["questions"]
            base: Path = ("dimensions", places[dimension], "questions", len(asked))
            question = self._block(row, base, ("dimension",))
            self._options(question, row, base)
            asked.append(question | {"sources": []})

    def _options(self, question: Plain, row: Row, base: Path) -> None:
        options: list[Plain] = []
        for value in range(MOST_STEPS):
            name, descriptor = step_columns(value)
            place: Path = (*base, "options", len(options))
            option: Plain = {}
            self._enter(option, row, name, place, "name")
            self._enter(option, row, descriptor, place, "descriptor")
            if option:
                self.cells[place] = self.cells[(*place, "value")] = row.at(name)
                options.append({"value": value} | option)
        self.cells[(*base, "options")] = row.at(step_columns(0)[0])
        if options:
            question["options"] = options

    def _scales(self, rows: Sequence[Row]) -> None:
        column = _COLUMNS["scales"]["id"]
        for row in rows:
            id = row.value(column)
            if id is None:
                self._orphan(row, column)
                continue
            options = self.content["scales"].setdefault(id, [])
            self.cells.setdefault(("scales", id), row.at(column))
            options.append(self._block(row, ("scales", id, len(options)), ("id",)))

    def _sources(self, rows: Sequence[Row]) -> None:
        column = _COLUMNS["sources"]["question"]
        places = {
            question.get("id"): (at, position)
            for at, dimension in enumerate(self.content["dimensions"])
            for position, question in enumerate(dimension["questions"])
        }
        for row in rows:
            id = row.value(column)
            if id not in places:
                self._orphan(row, column, id)
                continue
            at, position = places[id]
            sources = self.content["dimensions"][at]["questions"][position]["sources"]
            base: Path = ("dimensions", at, "questions", position, "sources", len(sources))
            sources.append({"section": ""} | self._block(row, base, ("question",)))

    def _foreign(self, rows: Sequence[Row]) -> None:
        columns = _COLUMNS["foreign"]
        lines: dict[str, int] = {}
        for row in rows:
            id, survey = row.value(columns["id"]), row.value(columns["survey"])
            if id is None:
                self._orphan(row, columns["id"])
            elif id in lines:
                row.tell("cell_duplicate_key", columns["id"], name=id, first=lines[id])
            else:
                lines[id] = row.number
                self.cells[("foreign_measures", id)] = row.at(columns["survey"])
                self.content["foreign_measures"][id] = survey or ""

    def _orphan(self, row: Row, column: Column, given: str | None = None) -> None:
        """Tell that a row cannot be placed, unless its cell could not be read and is told already."""
        if given is not None:
            row.tell("parent_unknown", column, given=given)
        elif not row.is_told(column):
            row.tell("cell_empty", column)
