"""Starts Reifegrad from a checkout with nothing but Python: makes the environment, installs, checks the system.

    python3 run.py              the window
    python3 run.py demo         the sample municipality: file, PDF and workbook
    python3 run.py test         everything that tests need, then style, types and all tests
    python3 run.py freeze       the frozen application, built and checked
    python3 run.py VERB …       any other command of Reifegrad, such as `score FILE`

Only the standard library is used here, and the file parses on every Python from 3.6 on, so that an old one gets a
message and no traceback.
"""

import ctypes
import hashlib
import importlib.util
import locale
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST = (3, 11)

# Library -> Debian package, found by adding one after the other to an empty Debian 12.
OFFSCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
WINDOW = {
    **OFFSCREEN,
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
}
BUILD = {**OFFSCREEN, "objdump": "binutils"}
if sys.prefix == "/usr":  # Debian parts its own Python from the library that a frozen application takes along
    BUILD["libpython{}.{}.so.1.0".format(*sys.version_info)] = "libpython{}.{}".format(*sys.version_info)

MESSAGES = {
    "old": {
        "de": "Reifegrad braucht Python {0} oder neuer, hier läuft {1}. Starten Sie mit einem neueren Python.",
        "nl": "Reifegrad heeft Python {0} of nieuwer nodig, hier draait {1}. Start met een nieuwere Python.",
        "en": "Reifegrad needs Python {0} or newer, this is {1}. Start it with a newer Python.",
    },
    "making": {
        "de": "Die Arbeitsumgebung wird eingerichtet (einmalig, etwa eine Minute) …",
        "nl": "De werkomgeving wordt ingericht (eenmalig, ongeveer een minuut) …",
        "en": "Setting up the environment (once, about a minute) …",
    },
    "missing": {
        "de": "Auf diesem Rechner fehlt: {0}. Diese Zeile richtet es ein:\n    {1}",
        "nl": "Op deze computer ontbreekt: {0}. Deze regel installeert het:\n    {1}",
        "en": "This computer lacks: {0}. This line installs it:\n    {1}",
    },
    "mending": {
        "de": "Auf diesem Rechner fehlt: {0}. Es wird jetzt eingerichtet mit:\n    {1}",
        "nl": "Op deze computer ontbreekt: {0}. Het wordt nu geïnstalleerd met:\n    {1}",
        "en": "This computer lacks: {0}. Installing it now with:\n    {1}",
    },
    "failed": {
        "de": "Das Einrichten ist nicht gelungen: {0}\nPrüfen Sie Netz und Plattenplatz und starten Sie erneut.",
        "nl": "Het inrichten is niet gelukt: {0}\nControleer netwerk en schijfruimte en start opnieuw.",
        "en": "Setting up did not succeed: {0}\nCheck network and disk space, then start again.",
    },
    "other_system": {
        "de": "die entsprechenden Pakete dieses Systems mit: {0}",
        "nl": "de overeenkomstige pakketten van dit systeem met: {0}",
        "en": "the packages of this system that hold: {0}",
    },
}


def wording(key, *values):
    names = [os.environ.get(name, "") for name in ("REIFEGRAD_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")]
    if os.name == "nt":
        names.append(locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), ""))
    name = next((each for each in names if each), "")[:2].lower()
    language = name if name in MESSAGES[key] else "de"
    return MESSAGES[key][language].format(*values)


def say(key, *values):
    print(wording(key, *values), file=sys.stderr, flush=True)


def stop(key, *values):
    say(key, *values)
    raise SystemExit(1)


def install_system(what, packages):
    """Install Debian packages as root, saying so; anyone else gets the one line that does it."""
    command = "apt-get update && apt-get install -y --no-install-recommends " + " ".join(packages)
    if shutil.which("apt-get") is None:
        stop("missing", ", ".join(what), wording("other_system", ", ".join(what)))
    if os.geteuid() != 0:
        stop("missing", ", ".join(what), f'sudo sh -c "{command}"')
    say("mending", ", ".join(what), command)
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    done = subprocess.run(["sh", "-c", command], stdout=subprocess.DEVNULL, env=environment)
    if done.returncode != 0:
        stop("failed", command)


def is_present(library):
    if not library.startswith("lib"):
        return shutil.which(library) is not None
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def require_libraries(libraries):
    if not sys.platform.startswith("linux"):
        return
    missing = [name for name in libraries if not is_present(name)]
    if missing:
        install_system(missing, [libraries[name] for name in missing])


def require_environment(lock_name):
    """Make `.venv` and install the locked packages, unless a stamp says that exactly these are there."""
    lock = ROOT / "requirements" / (lock_name + ".lock")
    stamp = ENVIRONMENT / (lock_name + ".installed")
    wanted = sys.version + "\n" + hashlib.sha256(lock.read_bytes()).hexdigest()
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        install_system(["venv"], [package])
    say("making")
    # Without any stamp of this Python the folder is half made or stems from another one: begin anew.
    usable = any(each.read_text().startswith(sys.version + "\n") for each in ENVIRONMENT.glob("*.installed"))
    commands = [] if usable else [[sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)]]
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    commands.append([*pip, "--require-hashes", "-r", str(lock)])
    for command in commands:
        if subprocess.run(command).returncode != 0:
            stop("failed", " ".join(command))
    stamp.write_text(wanted)


def go_on(arguments):
    """Continue inside the environment; nothing of this process stays behind where the system allows it."""
    command = [str(PYTHON), *arguments]
    if os.name == "nt":
        raise SystemExit(subprocess.call(command))
    os.execv(command[0], command)


def opens_window(arguments):
    """Whether Reifegrad will show its window: no verb, only options and perhaps a file (which has an ending)."""
    values = [each for place, each in enumerate(arguments) if place == 0 or arguments[place - 1] != "--language"]
    return not any(
        each in ("--help", "--version") or not (each.startswith("-") or Path(each).suffix) for each in values
    )


def succeeds(step):
    print("$ " + " ".join(step), flush=True)
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    # with it every process of the tests would compile the whole program anew
    return subprocess.run(step, cwd=str(ROOT), env=environment).returncode == 0


def checks(arguments):
    """Run style, types and tests, all of them even if one fails; with arguments only the tests that they name."""
    module = [str(PYTHON), "-m"]
    # A worker that dies ends the run and is named: one that replaced it could wait for its last test for ever.
    side_by_side = ["-n", "2", "--dist", "loadgroup", "--max-worker-restart", "0", "-q"]
    steps = [[*module, "pytest", *(arguments or side_by_side)]]
    if not arguments:
        steps[:0] = [[*module, "ruff", "check", "."], [*module, "ruff", "format", "--check", "."], [*module, "mypy"]]
    failed = [step for step in steps if not succeeds(step)]
    for step in failed:
        print("failed: " + " ".join(step[2:4]), file=sys.stderr)
    return 1 if failed else 0


def freeze():
    """Build the frozen application into `dist` and let it test itself, away from the checkout."""
    built = ROOT / "dist" / "Reifegrad" / ("reifegrad.exe" if os.name == "nt" else "reifegrad")
    build = [str(PYTHON), "-m", "PyInstaller", "build.spec", "--noconfirm", "--log-level", "WARN"]
    return 0 if succeeds(build) and succeeds([str(built), "self-test"]) else 1


def main(arguments):
    if sys.version_info < OLDEST:
        stop("old", ".".join(map(str, OLDEST)), ".".join(map(str, sys.version_info[:2])))
    if Path(sys.prefix).resolve() == ENVIRONMENT.resolve():
        from reifegrad.cli import main as program

        raise SystemExit(program(arguments))
    verb = arguments[0] if arguments else ""
    if verb == "test":
        require_libraries(OFFSCREEN)
        require_environment("dev")
        raise SystemExit(checks(arguments[1:]))
    if verb == "freeze":
        require_libraries(BUILD)
        require_environment("dev")
        raise SystemExit(freeze())
    if opens_window(arguments):
        require_libraries(WINDOW)
    require_environment("run" if not (ENVIRONMENT / "dev.installed").exists() else "dev")
    go_on([str(ROOT / "run.py"), *arguments])


if __name__ == "__main__":
    main(sys.argv[1:])
