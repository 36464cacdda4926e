"""What the list of recent files says about an open one."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reifegrad import recovery
from reifegrad.preferences import RecentFile
from ui import files

if TYPE_CHECKING:
    from reifegrad.session import Session


def entry(session: "Session", path: Path, chosen: str = "") -> RecentFile | None:
    """Name, assessment and how far it is; nothing of what is in an encrypted file. None: it is not listed.

    chosen: id of the assessment that is in view; the main one if there is none such.
    """
    if files.is_sample(path) or recovery.is_kept(path):
        return None
    from ui.progress import Progress  # late: brings the survey

    used_at = datetime.now().isoformat(timespec="minutes")
    if session.passphrase:
        return RecentFile(str(path), path.name, used_at=used_at)
    told = next((each for each in session.assessments if each.id == chosen), session.main_assessment)
    counts = Progress.of(session.score(told.id)).counts.values() if told else ()
    return RecentFile(
        path=str(path),
        name=session.municipality.name,
        assessment=told.title if told else "",
        answered=sum(each.answered for each in counts),
        questions=sum(each.total for each in counts),
        used_at=used_at,
    )
