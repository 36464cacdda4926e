"""How the window is built: who writes, what moves, and what its views stand on."""

import ast
import re
from collections.abc import Collection, Iterator
from pathlib import Path

from tests.session_acts import ACTS

ROOT = Path(__file__).resolve().parents[2]
MODULES = {str(path.relative_to(ROOT)): ast.parse(path.read_text(encoding="utf-8")) for path in ROOT.glob("ui/**/*.py")}
WRITES = {
    "write_text",
    "write_bytes",
    "unlink",
    "rename",
    "touch",
    "rmdir",
    "symlink_to",
    "rmtree",
    "copyfile",
    "copy2",
}
DATABASES = {"sqlite3", "sqlcipher3", "peewee", "playhouse", "PySide6.QtSql", "reifegrad.storage"}
INSIDE = {
    f"reifegrad.{each}"
    for each in ("store", "recording", "framing", "state", "unsaved", "content", "packed", "mending")
}
OWN_FILE = "ui/files.py"
"""Makes files that no window has open yet; whoever calls it tells what went wrong."""
TURNED = {"QComboBox", "QSpinBox", "QDoubleSpinBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit", "QSlider", "QDial"}
"""Fields of Qt that the mouse wheel changes."""
MOVING = re.compile(r"Q\w*Animation\w*|QMovie|QTimeLine|QGraphics\w+Effect|setAnimated|setCursorFlashTime")

Around = tuple[ast.AST, ...]
"""What a call stands in, from the module on."""


def test_nothing_of_the_window_reaches_around_the_session() -> None:
    around = DATABASES | INSIDE
    found = [
        f"{name}: {each}"
        for name, module in MODULES.items()
        for each in imported(module)
        if any(each == one or each.startswith(f"{one}.") for one in around)
    ]
    assert found == []


def test_files_are_written_as_drafts_that_take_their_place_when_they_are_complete() -> None:
    """Exports of the window itself, such as pictures: none is half written, and none is the workspace."""
    found = []
    for name, module in MODULES.items():
        for call in calls(module):
            opens = isinstance(call.func, ast.Name) and call.func.id == "open"
            if opens or (isinstance(call.func, ast.Attribute) and call.func.attr in WRITES):
                receiver = ast.unparse(call.func)
                if receiver.partition(".")[0] != "draft" or "reifegrad.exports.atomic" not in set(imported(module)):
                    found.append(f"{name}:{call.lineno} {receiver}")
    assert found == []


def test_every_operation_is_attempted_or_its_refusal_is_told() -> None:
    """It stands where a condition of the file is caught, or in what is handed to somebody who catches it."""
    found = []
    for name, module in MODULES.items():
        for call, around in with_surroundings(module):
            if is_operation(call) and not is_told(around, handed_over(module)) and name != OWN_FILE:
                found.append(f"{name}:{call.lineno} {ast.unparse(call.func)}")
    assert found == []


def test_nothing_moves_or_blinks() -> None:
    found = {f"{name}: {each}" for name, module in MODULES.items() for each in names(module) if MOVING.fullmatch(each)}
    assert found == set()


def test_what_other_programs_open_goes_through_the_place_that_says_so_if_none_does() -> None:
    assert [name for name, module in MODULES.items() if "QDesktopServices" in names(module)] == ["ui/outside.py"]


def test_every_field_that_the_wheel_could_change_leaves_it_to_the_page() -> None:
    found = []
    for name, module in MODULES.items():
        for each in ast.walk(module):
            if isinstance(each, ast.Call) and ast.unparse(each.func) in TURNED:
                found.append(f"{name}:{each.lineno}")
            if isinstance(each, ast.ClassDef):
                bases = {ast.unparse(one) for one in each.bases}
                found += [f"{name}:{each.lineno}"] * bool(bases & TURNED and "LeavesWheel" not in bases)
    assert found == []


def is_operation(call: ast.Call) -> bool:
    return (
        isinstance(call.func, ast.Attribute)
        and call.func.attr in ACTS
        and ast.unparse(call.func.value).rpartition(".")[2] in ("session", "_session")
    )


def is_told(around: Around, handed: Collection[str]) -> bool:
    for each in around:
        if isinstance(each, ast.Try) and any(
            "ReifegradError" in ast.unparse(one.type) for one in each.handlers if one.type
        ):
            return True
    functions = [each for each in around if isinstance(each, ast.Lambda | ast.FunctionDef)]
    return isinstance(functions[-1], ast.Lambda) or functions[-1].name in handed


def handed_over(module: ast.Module) -> set[str]:
    """Names of functions that are mentioned and not called."""
    called = {id(each.func) for each in calls(module)}
    found: set[str] = set()
    for each in ast.walk(module):
        match each:
            case ast.Name(id=name) | ast.Attribute(attr=name) if id(each) not in called:
                found.add(name)
    return found


def with_surroundings(
    node: ast.AST, around: tuple[ast.AST, ...] = ()
) -> Iterator[tuple[ast.Call, tuple[ast.AST, ...]]]:
    """The calls below a node, each with what it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child, (*around, node)
        yield from with_surroundings(child, (*around, node))


def calls(module: ast.Module) -> Iterator[ast.Call]:
    return (each for each in ast.walk(module) if isinstance(each, ast.Call))


def imported(module: ast.Module) -> Iterator[str]:
    """The modules that are imported anywhere, and what is taken from them as if it were a module."""
    for each in ast.walk(module):
        if isinstance(each, ast.Import):
            yield from (one.name for one in each.names)
        elif isinstance(each, ast.ImportFrom) and each.module:
            yield each.module
            yield from (f"{each.module}.{one.name}" for one in each.names)


def names(module: ast.Module) -> Iterator[str]:
    for each in ast.walk(module):
        match each:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
                yield name


def test_no_slot_is_a_lambda_that_holds_its_widget() -> None:
    """Such a slot keeps the widget alive for as long as the sender lives, often itself."""
    found = []
    for name, module in MODULES.items():
        for call in ast.walk(module):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "connect":
                slots = [each for each in call.args if isinstance(each, ast.Lambda)]
                held = [one.id for each in slots for one in ast.walk(each) if isinstance(one, ast.Name)]
                found += [f"{name}:{call.lineno}"] * ("self" in held)
    assert found == []
