"""How long something takes, in words."""

from PySide6.QtCore import QCoreApplication


def in_words(minutes: int) -> str:
    """Minutes as hours and minutes, without a part that is zero."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return QCoreApplication.translate("durations", "{0} min").format(rest)
    if not rest:
        return QCoreApplication.translate("durations", "{0} h").format(hours)
    return QCoreApplication.translate("durations", "{0} h {1} min").format(hours, rest)
