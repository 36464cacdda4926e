"""Real conditions of a drive, made the same way for an administrator and for anybody else."""

import ctypes
import json
import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_VERSION = 0x20080522  # _LINUX_CAPABILITY_VERSION_3 of capget(2)
_DAC = (1 << 1) | (1 << 2)  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH of capabilities(7)


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


class _Sets(ctypes.Structure):
    _fields_ = (("effective", ctypes.c_uint32), ("permitted", ctypes.c_uint32), ("inheritable", ctypes.c_uint32))


@contextmanager
def permissions_bind() -> Iterator[None]:
    """Have permissions bind the administrator as well, under whom tests run in a container."""
    libc = ctypes.CDLL(None, use_errno=True)
    header, sets = _Header(_VERSION, 0), (_Sets * 2)()
    assert libc.capget(ctypes.byref(header), sets) == 0
    before = sets[0].effective
    try:
        sets[0].effective = before & ~_DAC
        assert libc.capset(ctypes.byref(header), sets) == 0
        yield
    finally:
        sets[0].effective = before
        assert libc.capset(ctypes.byref(header), sets) == 0


@cache
def has_own_mounts() -> bool:
    """Whether a process may have drives of its own; some systems allow that to nobody but the administrator."""
    try:
        made = subprocess.run(
            ["unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True, check=False
        )
    except OSError:
        return False
    return made.returncode == 0


def run_apart(code: str, *arguments: object, mounts: bool = False, **environment: str) -> Any:
    """Run a piece of program by itself; what it calls `tell` with comes back. `mounts`: it has drives of its own."""
    command = [*(["unshare", "-rm"] if mounts else []), sys.executable, "-c", _BEFORE + textwrap.dedent(code)]
    done = subprocess.run(
        [*command, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


_BEFORE = """
import json, os, subprocess, sys
from pathlib import Path

def tell(value):
    print(json.dumps(value), flush=True)

def system(*command):
    subprocess.run(command, check=True)
"""
