"""What areas say above an assessment that takes no more answers."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.workbench import Banner, Workbench


def closed_banner(bench: Workbench) -> Banner | None:
    """That the chosen assessment can only be read, with the way to open it again; None while it takes answers.

    Figures about people are told once it is closed, so it stays so.
    """
    assessment = bench.session.assessment(bench.assessment_id)
    if not assessment.closed:
        return None
    if bench.session.tells_people(assessment.id):
        text = QCoreApplication.translate("closed_banner", "{0} is evaluated. So it takes no more answers.")
        return Banner(text.format(assessment.title), "notice")
    text = QCoreApplication.translate("closed_banner", "{0} is closed and can only be read.").format(assessment.title)
    reopen = partial(bench.session.reopen_assessment, assessment.id)
    offer = "" if bench.is_file_read_only else QCoreApplication.translate("closed_banner", "Reopen")
    return Banner(text, "notice", offer, partial(bench.attempt, reopen))
