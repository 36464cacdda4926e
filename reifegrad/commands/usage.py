"""Wrong usage in words, and help in the chosen language; typer speaks English only."""

import re
from collections.abc import Collection, Iterator, Sequence
from textwrap import wrap
from typing import Any, Final

import typer
from typer.core import TyperCommand, TyperGroup

from reifegrad.texts import Texts

_WIDTH: Final = 100

ANY_PATH: Final = typer.Argument(readable=False)
"""A file whose condition the operation tells; typer would call an unreadable one missing."""

TyperUsageError: Final[type[Exception]] = typer.BadParameter.__bases__[0]
"""The base of what typer raises for wrong usage; it has no public name of its own."""


class Usage(Exception):
    """Wrong usage. `key` names the wording under `usage_errors`, `values` fill it."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key, values)
        self.key = key
        self.values = values


def one_of(given: str, known: Collection[str], option: str) -> None:
    """Raises Usage if `given` is not one of `known`."""
    if given not in known:
        raise Usage("choice", given=given, option=option, known=", ".join(known))


def whole_number(given: str, low: int, option: str) -> int:
    """Read a whole number from `low` on. Raises Usage for anything else."""
    if re.fullmatch(r"[0-9]{1,3}([.,' ][0-9]{3})+", given):
        raise Usage("plain_number", given=given, option=option, plain="".join(re.findall("[0-9]", given)))
    if re.fullmatch(r"[0-9]{10,}", given):
        raise Usage("too_large", given=f"{given[:12]}…" if len(given) > 12 else given, option=option)
    if not re.fullmatch(r"[0-9]{1,9}", given) or int(given) < low:
        raise Usage("whole_number", given=given, option=option, low=low)
    return int(given)


class Command(TyperCommand):
    """A verb whose help comes from our wording, and whose options take exactly one value that is not empty."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        taking = {name for each in self.params if not getattr(each, "is_flag", False) for name in each.opts}
        seen: set[str] = set()
        for at, each in enumerate(args):
            name, sign, value = each.partition("=")
            if name in taking and name.startswith("--"):
                if name in seen or (value if sign else (args[at + 1 : at + 2] or ["?"])[0]) == "":
                    raise Usage("needs_value", given=name)  # an empty one is mostly a variable that was never set
                seen.add(name)
        parsed: list[str] = super().parse_args(ctx, args)
        return parsed

    def format_help(self, ctx: Any, formatter: Any) -> None:
        formatter.write(help_text(self, ctx.command_path, ctx.obj.words))


class Group(TyperGroup):
    """Verbs under one name, with help and refusals from our wording."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        formatter.write(help_text(self, ctx.command_path, ctx.obj.words))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args[0] not in self.commands and not args[0].startswith("-"):
            raise Usage("no_verb", given=args[0], known=", ".join(self.commands))
        return super().resolve_command(ctx, args)


def explained(error: Exception, verb: str, words: Texts) -> str:
    """Put wrong usage into words; the last line says where help is. `verb` is the one that was called, or empty."""
    context: Any = getattr(error, "ctx", None)
    usage = error if isinstance(error, Usage) else _usage(error, context, words)
    command = context.command_path if context else f"reifegrad {verb}".rstrip()
    hint = words("usage_errors.hint", command=command)
    return f"{words(f'usage_errors.{usage.key}').format(**usage.values)}\n{hint}"


def _usage(error: Any, context: Any, words: Texts) -> Usage:
    """What typer found wrong, told by what its exceptions carry."""
    if hasattr(error, "possibilities"):
        return Usage("no_option", given=error.option_name)
    if hasattr(error, "option_name"):
        return Usage("needs_value", given=error.option_name)
    parameter = getattr(error, "param", None)
    if parameter is not None:
        return Usage("missing", name=shown_name(parameter, words))
    if isinstance(getattr(context, "command", None), TyperGroup):
        return Usage("missing_verb", known=", ".join(context.command.commands))
    extra = re.search(r"\(([^()]*)\)$", str(error))
    return Usage("too_many", given=extra[1]) if extra else Usage("other")


def shown_name(parameter: Any, words: Texts) -> str:
    """Return how a parameter is called on the command line: "--output ZIEL", "--json" or "DATEI"."""
    name = words(f"names.{parameter.name}") if words.has(f"names.{parameter.name}") else ""
    if parameter.param_type_name == "argument":
        return name
    option = parameter.opts[0]
    return option if getattr(parameter, "is_flag", False) else f"{option} {name}"


def help_text(command: Any, path: str, words: Texts) -> str:
    """Return the help of a verb or of a group of verbs."""
    key = key_of(path)
    lines = [f"{words('usage')}: {path} {words(f'verbs.{key}.usage')}".rstrip(), ""]
    lines += [*wrap(words(f"verbs.{key}.help"), _WIDTH), ""]
    if isinstance(command, TyperGroup):
        verbs = [(name, words(f"verbs.{key_of(f'{path} {name}')}.help")) for name in command.commands]
        lines += [f"{words('verbs_heading')}:", *_columns(verbs), ""]
    for kind in ("argument", "option"):
        of_kind = [each for each in command.params if each.param_type_name == kind and words.has(_help_key(key, each))]
        rows = [(shown_name(each, words), words(_help_key(key, each))) for each in of_kind]
        if kind == "option":
            rows.append(("--help", words("help_option")))
        if rows:
            lines += [f"{words(f'{kind}s_heading')}:", *_columns(rows), ""]
    return "\n".join(lines)


def key_of(path: str) -> str:
    """Return the entry of a command's wording: "reifegrad survey list" is survey_list, the program itself reifegrad."""
    program, *verbs = path.split()
    return "_".join(verbs) or program


def _help_key(key: str, parameter: Any) -> str:
    return f"verbs.{key}.params.{parameter.name}"


def _columns(rows: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Two columns; a long text goes on under its own column."""
    left = max(len(name) for name, _ in rows) + 4
    for name, text in rows:
        first, *rest = wrap(text, _WIDTH - left) or [""]
        yield f"  {name}".ljust(left) + first
        yield from (" " * left + line for line in rest)
