"""Content of the YAML files of the program itself, in resources/; those of people are read by `survey.yaml_source`."""

from pathlib import Path
from typing import Any


def content(path: Path) -> Any:
    """Read a YAML file into mappings, lists and plain values."""
    import yaml  # late: the window starts without it

    with path.open(encoding="utf-8") as file:
        return yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # ten times as fast where it is
