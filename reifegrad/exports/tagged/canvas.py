"""A reportlab canvas that records the structure of what is drawn on it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from reifegrad.exports.tagged.metadata import stamp, write_metadata
from reifegrad.exports.tagged.patches import mend_reportlab
from reifegrad.exports.tagged.structure import Element, Link, LinkObject, MarkedContent, Page, write_structure


class TaggedCanvas(Canvas):
    """Everything drawn lies inside `content()`, for reading, or inside `artifact()`, for looks only.

    Names with an underscore belong to reportlab where they are not set here: its canvas has no public hook for the
    operators of a page, for pages and for annotations. Written against reportlab 5.1.
    """

    _code: list[str]
    _pagesize: Any
    _doc: Any
    _filename: Any

    def __init__(self, *args: Any, **options: Any) -> None:
        mend_reportlab()
        super().__init__(*args, **{"pdfVersion": (1, 7), **options})
        self._stack = [Element("Document")]
        self._continued: dict[tuple[object, str], Element] = {}
        self._artifacts = 0
        self._owners: list[Element] = []
        self._tagged_pages: list[Page] = []
        self._tagged_links: list[Link] = []
        self._link_text = ""
        self._add_page = self._doc.addPage
        self._doc.addPage = self._tag_page

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the page, in points."""
        size: tuple[float, float] = self._pagesize
        return size

    def be_made_on(self, day: date) -> None:
        """Have the file tell this day as the time of its making, so that equal content makes equal files."""
        stamp(self._doc, day)

    @property
    def is_artifact(self) -> bool:
        """Whether what is drawn now is for looks only."""
        return self._artifacts > 0

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """Draw headers, footers, rules and backgrounds, which a screen reader passes over."""
        self._artifacts += 1
        if self._artifacts == 1:
            self._code.append("/Artifact BMC")
        try:
            yield
        finally:
            self._artifacts -= 1
            if not self._artifacts:
                self._code.append("EMC")

    @contextmanager
    def node(self, role: str, key: object = None, **attributes: Any) -> Iterator[None]:
        """Enter an element below the current one. The same `key` and role continue it, as after a page break.

        Inside an artifact there is nothing to enter.
        """
        if self._artifacts:
            yield
            return
        element = self._continued.get((key, role)) if key is not None else None
        if element is None:
            element = Element(role, attributes)
            self._stack[-1].children.append(element)
            if key is not None:
                self._continued[key, role] = element
        self._stack.append(element)
        try:
            yield
        finally:
            self._stack.pop()

    @contextmanager
    def content(self) -> Iterator[None]:
        """Draw what the current element says; inside an artifact it stays one."""
        if self._artifacts:
            yield
            return
        element, number = self._stack[-1], len(self._owners)
        self._owners.append(element)
        element.children.append(MarkedContent(len(self._tagged_pages), number))
        self._code.append(f"/{element.role} <</MCID {number}>> BDC")
        try:
            yield
        finally:
            self._code.append("EMC")

    def link_to(self, bookmark: str, text: str, width: float, height: float) -> None:
        """Make the rectangle from the current origin upwards a link inside this document, spoken as `text`.

        Call it inside `node("Link")`, beside the content that shows the link.
        """
        self._link_text = text
        self.linkRect(text, bookmark, (0, 0, width, height), relative=1, Border="[0 0 0]")

    def _addAnnotation(self, annotation: Any, name: Any = None, addtopage: int = 1) -> None:  # noqa: N802
        element = self._stack[-1]
        element.children.append(LinkObject(len(self._tagged_links)))
        self._tagged_links.append(Link(annotation, element, len(self._tagged_pages)))
        super()._addAnnotation(annotation, name, addtopage)  # type: ignore[misc]

    def _tag_page(self, page: Any) -> None:
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = len(self._tagged_pages), pdfdoc.PDFName("S")
        self._tagged_pages.append(Page(page, self._owners))
        self._owners = []
        self._add_page(page)

    def save(self) -> None:
        """Finish the last page and write the file with structure and metadata. May raise OSError."""
        if self._code:
            self.showPage()
        write_structure(self._doc, self._stack[0], self._tagged_pages, self._tagged_links)
        write_metadata(self._doc)
        self._doc.SaveToFile(self._filename, self)
        self.let_go()

    def let_go(self) -> None:
        """Forget everything after the last page: what knows each other would wait for the collection of garbage.

        For a long report these are 500,000 objects, and going through them stops a window for 300 ms.
        """
        vars(self._doc).clear()
        vars(self).clear()
