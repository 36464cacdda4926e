"""`python -m screens` makes the pictures of docs/screens; options make others, see `--help`."""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from reifegrad.preferences import Scheme

FOLDERS = {
    "HOME": ".",
    "XDG_CONFIG_HOME": "Einstellungen",
    "XDG_DATA_HOME": "Programmdaten",
    "XDG_STATE_HOME": "Protokolle",
    "XDG_CACHE_HOME": "Zwischenspeicher",
    "XDG_DOCUMENTS_DIR": "Dokumente",
}
"""Folders of a person, by the variables that name them, within the folder that takes all files."""

KEPT = Path(__file__).parents[1] / "docs" / "screens"


def main(arguments: Sequence[str]) -> int:
    parser = _parser()
    asked = parser.parse_args(arguments)
    if not (asked.to or asked.check) and arguments:
        parser.error("say --to FOLDER or --check; only the pictures that are kept are made without any option")
    width, height = (int(each) for each in asked.size.split("x"))
    with TemporaryDirectory() as home:  # the person's own settings and recent files stay out of it
        os.environ |= {variable: str(Path(home, name)) for variable, name in FOLDERS.items()}
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_platform(Path(home), width, height)}"
        return _run(asked, width, height, Path(home))


def _run(asked: argparse.Namespace, width: int, height: int, home: Path) -> int:
    from screens import checking, pictures  # late, all of them: Qt reads the environment
    from screens.catalogue import named
    from screens.visiting import Setting

    setting = Setting(asked.language, width, height, asked.text, _scheme(asked))
    if asked.check:
        found = checking.check(asked.only, setting, home)
        print("\n".join(found))
        return 1 if found else 0
    if asked.to:
        pictures.save(named(asked.only), setting, home, asked.to)
    else:
        pictures.make_kept(named([]), setting, home, KEPT)
    return 0


def _scheme(asked: argparse.Namespace) -> Scheme:
    if asked.contrast:
        return Scheme.CONTRAST
    return Scheme.DARK if asked.dark else Scheme.LIGHT


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m screens", description=__doc__)
    parser.add_argument("--language", default="de", choices=("de", "nl", "en"))
    parser.add_argument("--size", default="1366x768", metavar="WIDTHxHEIGHT", help="of the screen and the window")
    parser.add_argument("--text", default=100, type=int, metavar="PERCENT", help="100 to 200")
    colours = parser.add_mutually_exclusive_group()
    colours.add_argument("--dark", action="store_true")
    colours.add_argument("--contrast", action="store_true", help="high contrast")
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME", help="screens or topics, such as start-empty")
    parser.add_argument("--check", action="store_true", help="look for what is wrong instead of making pictures")
    parser.add_argument("--to", type=Path, metavar="FOLDER", help="where each picture goes; else docs/screens is made")
    return parser


def _platform(folder: Path, width: int, height: int) -> Path:
    """A file that gives the screen of the pictures this size."""
    path = folder / "screen.json"
    screen = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    path.write_text(json.dumps({"screens": [screen | dots]}), encoding="utf-8")
    return path


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
