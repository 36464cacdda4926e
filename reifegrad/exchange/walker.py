"""Walking through a document and collecting what is wrong with it."""

from collections.abc import Mapping
from typing import Any

from reifegrad.domain import rules
from reifegrad.exchange.document import Fault, Faults, Path
from reifegrad.exchange.json_text import Unreadable


class Walker:
    """Reads parts of a document; each returns None where a fault was found."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults

    def mapping(self, given: Any, path: Path) -> Mapping[str, Any] | None:
        if isinstance(given, dict):
            return given
        self.fault("object" if path else "object_at_top", path, given=given)
        return None

    def line(self, mapping: Mapping[str, Any], key: str, path: Path) -> str | None:
        """An obligatory text on one line."""
        if key not in mapping:
            self.fault("missing", (*path, key), key=key)
            return None
        given = mapping[key]
        line = rules.clean_line(given) if isinstance(given, str) else ""
        fault = rules.Fault("text") if not line else rules.length_fault(line, rules.LONGEST_NAME)
        if fault:
            self.wrong(fault, (*path, key), given)
            return None
        return line

    def keys(self, mapping: Mapping[str, Any], path: Path, allowed: tuple[str, ...]) -> None:
        for key in mapping:
            if key not in allowed:
                self.fault("unknown_key", (*path, key), given=key, choices=", ".join(allowed))

    def wrong(self, fault: rules.Fault, path: Path, given: object) -> None:
        """Collect a fault that a rule found."""
        code = fault.expected
        if isinstance(given, Unreadable):
            code = "number_too_large" if given.lstrip("-").isdecimal() else "no_number"
        elif code == "text" and isinstance(given, str):
            code = "empty_text"
        self.fault(code, path, given=given, **fault.values)

    def fault(self, code: str, path: Path, **values: object) -> None:
        self._faults.add(Fault(code, path, values))
