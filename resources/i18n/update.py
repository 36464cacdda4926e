"""Bring the translations of the window up to date: read the strings of `ui`, then build what the program loads.

Run it with the Python of the environment: `python resources/i18n/update.py`. It merges new strings into the .ts files
(translated ones stay), drops those that are gone, builds the .qm files, and names every string that still waits for its
translation. Translate in the .ts file and run it again. English needs only its plural forms.

The files keys_*.ts are written by hand, and are only built: they name keys of the keyboard otherwise than Qt does, and
say what Qt's own translations leave in English.

Exit code 0 if everything is translated, 1 if not.
"""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LANGUAGES = ("de", "nl", "en")
TOOLS = Path(sys.executable).parent


def source_files() -> list[str]:
    """All modules of the window, in a fixed order so that the files stay comparable."""
    return [str(each.relative_to(ROOT)) for each in sorted((ROOT / "ui").rglob("*.py"))]


def update(language: str) -> Path:
    """Merge the strings of the sources into the .ts file of a language."""
    path = HERE / f"reifegrad_{language}.ts"
    command = [str(TOOLS / "pyside6-lupdate"), *source_files(), "-ts", str(path.relative_to(ROOT)), "-no-obsolete"]
    command += ["-source-language", "en", "-target-language", language, "-locations", "none"]
    command += ["-pluralonly"] if language == "en" else []
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    return path


def release(path: Path) -> None:
    """Build the .qm file beside a .ts file."""
    command = [str(TOOLS / "pyside6-lrelease"), "-silent", str(path), "-qm", str(path.with_suffix(".qm"))]
    subprocess.run(command, check=True, cwd=ROOT)


def untranslated(path: Path) -> list[str]:
    """The strings of a .ts file that have no finished translation, as "context: text"."""
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else [each.text for each in translation.iter("numerusform")]
            texts = forms or ([] if translation is None else [translation.text])
            if translation is None or translation.get("type") == "unfinished" or not texts or not all(texts):
                found.append(f"{name}: {message.findtext('source')}")
    return found


def main() -> int:
    waiting = 0
    for language in LANGUAGES:
        path = update(language)
        release(path)
        release(HERE / f"keys_{language}.ts")
        for each in untranslated(path):
            waiting += 1
            sys.stdout.write(f"{path.name}: {each}\n")
    return 1 if waiting else 0


if __name__ == "__main__":
    sys.exit(main())
