"""What differs in a question, what may become of its answers, and how steps are called."""

from PySide6.QtCore import QCoreApplication

from reifegrad.domain.revision import Difference, Fate, Treatment
from reifegrad.domain.survey import Option
from reifegrad.domain.text import Language


def difference(which: Difference) -> str:
    match which:
        case Difference.OPTIONS:
            return QCoreApplication.translate("revise", "other steps")
        case Difference.REVERSED:
            return QCoreApplication.translate("revise", "direction turned round")
        case Difference.NATURE:
            return QCoreApplication.translate("revise", "asks for something else")
        case Difference.GONE:
            return QCoreApplication.translate("revise", "without counterpart")
        case Difference.NEW:
            return QCoreApplication.translate("revise", "new question")


def treatment(which: Treatment) -> str:
    match which:
        case Treatment.KEEP:
            return QCoreApplication.translate("revise", "Keep")
        case Treatment.MAP:
            return QCoreApplication.translate("revise", "Map")
        case Treatment.LEAVE_OPEN:
            return QCoreApplication.translate("revise", "Leave open")


def consequence(fate: Fate) -> str:
    """What follows for the answers, as a sentence."""
    match fate.change.difference:
        case Difference.GONE:
            return QCoreApplication.translate(
                "revise", "The other version does not ask this. The answer stays in the earlier assessment."
            )
        case Difference.NEW:
            return QCoreApplication.translate("revise", "The earlier version did not ask this. The question is open.")
        case Difference.NATURE:
            return QCoreApplication.translate("revise", "The question has to be answered anew. Notes stay.")
    match fate.decision.treatment:
        case Treatment.KEEP:
            return QCoreApplication.translate("revise", "Answers stay where the step is still on offer.")
        case Treatment.MAP:
            return QCoreApplication.translate("revise", "Each earlier step becomes the one that you choose beside it.")
        case Treatment.LEAVE_OPEN:
            return QCoreApplication.translate("revise", "The question has to be answered anew. Notes stay.")


def choice(fate: Fate) -> str:
    """What is chosen, or what happens where there is nothing to choose."""
    if fate.change.allowed:
        return treatment(fate.decision.treatment)
    if fate.change.difference is Difference.GONE:
        return QCoreApplication.translate("revise", "drops out")
    return becomes_open()


def becomes_open() -> str:
    return QCoreApplication.translate("revise", "open")


def answers(fate: Fate) -> str:
    """How many answers stay; a dash where there were none, or where the number would tell about people."""
    if not fate.answered or fate.kept is None:
        return "–"
    return QCoreApplication.translate("revise", "{0} of {1}").format(fate.kept, fate.answered)


def step(option: Option, language: Language) -> str:
    """Number and name, as "2 – Regelmäßig"; a name that begins with its number stands alone."""
    name, number = option.name.in_language(language), str(option.value)
    return name if name.startswith(number) else f"{number} – {name}"
