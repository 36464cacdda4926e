"""Documents as they have to come out. A run with `REIFEGRAD_GOLDEN=write` writes them anew; read the difference."""

import json
import os
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent


def assert_golden(name: str, document: Any) -> None:
    """Compare `document` with the file of that name."""
    path = FOLDER / f"{name}.json"
    if os.environ.get("REIFEGRAD_GOLDEN") == "write":
        path.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    assert document == json.loads(path.read_text(encoding="utf-8"))
