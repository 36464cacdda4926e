"""What the program is, what it is made of, and what to tell whoever helps."""

import platform

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from reifegrad import __version__, paths
from reifegrad.domain.text import Language
from reifegrad.licences import parts
from reifegrad.survey import shipped
from ui import announce, dialogs, outside, theme
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.page import Page
from ui.widgets.room import give_room
from ui.widgets.table import ReadTable
from ui.widgets.text import Heading, body, secondary


class AboutDialog(QDialog):
    """Version and licence, and a table of all parts; Enter on a part shows its licence."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setWindowTitle(self.tr("About and licences"))
        give_room(self, 720, 560)
        self.parts = ReadTable(
            (self.tr("Part"), self.tr("Version"), self.tr("Licence")),
            [(each.name, each.version, each.licence) for each in parts()],
        )
        self.parts.setAccessibleName(self.tr("Parts of the program"))
        self.parts.cellActivated.connect(self._on_part)
        self.said = secondary()
        self.said.hide()
        self.parts.setMinimumHeight(theme.px(160))  # with large text the whole page scrolls instead
        page = Page(margin=0)
        column = page.column
        column.setSpacing(theme.px(theme.GAP_RELATED))
        column.addWidget(Heading(self.tr("Reifegrad – maturity assessment for municipalities"), level=2))
        column.addWidget(body(self.tr("Version {0}. Licence: EUPL-1.2.").format(__version__)))
        column.addWidget(body(self.tr("Surveys that come with it: {0}.").format(", ".join(_surveys()))))
        column.addWidget(
            body(
                self.tr(
                    "The program uses Qt and PySide6 under the LGPL 3. You may replace these libraries by versions of "
                    "your own; the texts of the licences say how."
                )
            )
        )
        column.addWidget(self.parts, 1)
        column.addWidget(self._tools())
        column.addWidget(self.said)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(page, 1)
        layout.addWidget(buttons)

    def copy_system(self) -> None:
        """Put versions and folders into the clipboard: what a colleague asks for first."""
        QGuiApplication.clipboard().setText("\n".join(system_lines()))
        self.said.setText(self.tr("Copied."))
        self.said.show()
        announce.say(self, self.said.text())

    def show_licence(self) -> None:
        """Show the licence of the chosen part."""
        chosen = parts()[self.parts.currentRow()]
        entry = (chosen.name, chosen.text, chosen.files[0])
        dialogs.texts(self.tr("Licence of {0}").format(chosen.name), chosen.address, [entry], self._language)

    def _tools(self) -> QWidget:
        tools = QWidget()
        flow = FlowLayout(tools)
        licence = button(self.tr("Show licence"))
        licence.clicked.connect(self.show_licence)
        folder = button(self.tr("Open the data folder"), icon="open")
        folder.clicked.connect(self._open_folder)
        system = button(self.tr("Copy system information"))
        system.clicked.connect(self.copy_system)
        for each in (licence, folder, system):
            flow.addWidget(each)
        return tools

    def _on_part(self, _row: int, _column: int) -> None:
        self.show_licence()

    def _open_folder(self) -> None:
        outside.show(paths.data_folder())


def system_lines() -> list[str]:
    """Versions and folders, one a line; nothing of what people entered."""
    return [
        f"Reifegrad {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        platform.platform(),
        f"Surveys: {', '.join(_surveys())}",
        f"Data: {paths.data_folder()}",
        f"Settings: {paths.config_folder()}",
    ]


def _surveys() -> list[str]:
    """Id and version of each survey that comes with the program."""
    return [f"{each.id} {each.version}" for each in shipped()]
