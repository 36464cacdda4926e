"""What the list of recent files says about an open one."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reifegrad import recovery
from reifegrad.preferences import RecentFile
from ui import files

if TYPE_CHECKING:
    from reifegrad.session import Session


def entry(session: "Session", path: Path) -> RecentFile | None:
    """Name, newest assessment and how far it is; nothing of what is in an encrypted file. None: it is not listed."""
    if files.is_sample(path) or recovery.is_kept(path):
        return None
    from ui.progress import Progress  # late: brings the survey

    used_at = datetime.now().isoformat(timespec="minutes")
    if session.passphrase:
        return RecentFile(str(path), path.name, used_at=used_at)
    newest = session.assessments[-1] if session.assessments else None
    counts = Progress.of(session.score(newest.id)).counts.values() if newest else ()
    return RecentFile(
        path=str(path),
        name=session.municipality.name,
        assessment=newest.title if newest else "",
        answered=sum(each.answered for each in counts),
        questions=sum(each.total for each in counts),
        used_at=used_at,
    )
