"""Large reports against the same content written plainly by the same library; and the sample municipality."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.compare import WAITING, Pair, Row, compare, milliseconds
from benchmarks.large import workspace
from reifegrad import sample
from reifegrad.exports import write
from reifegrad.report import ReportModel, ReportOptions, Words, build_report
from reifegrad.session import Session
from reifegrad.texts import texts

SERVICES = 25
PDF_BUDGET = 2.0
PDF_MEASURES = 40
WORKBOOK_BUDGET = 1.5
WORKBOOK_MEASURES = 60
SAMPLE_BUDGET = 1.0
PAIRS = 5


def rows() -> Iterator[Row]:
    with TemporaryDirectory() as name:
        folder = Path(name)
        yield _pdf(folder)
        yield _workbook(folder)
        yield _sample(folder)


def model_of(session: Session) -> ReportModel:
    inputs = session.report_inputs(session.assessments[-1].id)
    words = Words(texts("report", "de"), texts("terms", "de"))
    return build_report(inputs, "de", words, ReportOptions(made_on=date(2026, 11, 21)))


def large_model(measures: int) -> ReportModel:
    """A report with about so many measures: those that the answers call for, and own ones for the rest."""
    with workspace(SERVICES) as session:
        called_for = len(session.plan(session.assessments[-1].id).measures)
    with workspace(SERVICES, own_measures=measures - called_for) as session:
        return model_of(session)


def _pdf(folder: Path) -> Row:
    model = large_model(PDF_MEASURES)
    path = folder / "report.pdf"
    write(model, "pdf", path)
    pages = _lines_of(path)
    pair = compare(lambda: write(model, "pdf", path), lambda: _plain_pdf(pages, folder / "plain.pdf"), PAIRS)
    what = f"PDF, {len(pages)} pages, {len(model.measures)} measures, checked"
    return _row(what, pair, "same lines, untagged", PDF_BUDGET)


def _lines_of(path: Path) -> list[list[str]]:
    import pypdfium2

    with closing(pypdfium2.PdfDocument(path)) as document:
        return [page.get_textpage().get_text_range().splitlines() for page in document]


def _plain_pdf(pages: list[list[str]], path: Path) -> None:
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(path), pagesize=A4)
    for lines in pages:
        for number, line in enumerate(lines):
            canvas.drawString(40, 800 - 9 * number, line)
        canvas.showPage()
    canvas.save()


def _workbook(folder: Path) -> Row:
    import openpyxl

    model = large_model(WORKBOOK_MEASURES)
    path = folder / "report.xlsx"
    write(model, "xlsx", path)
    with closing(openpyxl.load_workbook(path)) as book:
        sheets = {sheet.title: [tuple(line) for line in sheet.iter_rows(values_only=True)] for sheet in book.worksheets}
    pair = compare(lambda: write(model, "xlsx", path), lambda: _plain_workbook(sheets, folder / "plain.xlsx"), PAIRS)
    what = f"workbook, 1 survey, {len(model.measures)} measures, checked"
    return _row(what, pair, "same cells, no style", WORKBOOK_BUDGET)


def _plain_workbook(sheets: Mapping[str, Sequence[Sequence[object]]], path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    for title, lines in sheets.items():
        sheet = book.create_sheet(title)
        for line in lines:
            sheet.append(line)
    book.save(path)


def _sample(folder: Path) -> Row:
    numbers = iter(range(1000))
    source = folder / "sample.reifegrad"
    sample.create(source)

    def copy() -> None:
        with Session.open(source, read_only=True) as session:
            session.copy_to(folder / f"copy{next(numbers)}.reifegrad")

    pair = compare(lambda: sample.create(folder / f"sample{next(numbers)}.reifegrad"), copy, PAIRS, WAITING)
    return _row("sample municipality", pair, "open and copy it", SAMPLE_BUDGET)


def _row(what: str, pair: Pair, plain: str, budget: float) -> Row:
    return Row(
        what,
        milliseconds(pair.ours),
        f"{plain} {milliseconds(pair.plain)}",
        pair.ratio,
        f"under {budget:.1f} s",
        pair.ours < budget,
    )
