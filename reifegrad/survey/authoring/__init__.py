"""A survey as a workbook that officers edit in a spreadsheet program, and back.

Nothing is lost on the way: an export is read back before it counts, an import is linted like any survey file, and
every fault is told with its sheet, row and column.
"""

from reifegrad.survey.authoring.reading import Imported, import_workbook, is_survey_workbook, load_workbook_survey
from reifegrad.survey.authoring.writing import export_workbook, write_survey

__all__ = [
    "Imported",
    "export_workbook",
    "import_workbook",
    "is_survey_workbook",
    "load_workbook_survey",
    "write_survey",
]
