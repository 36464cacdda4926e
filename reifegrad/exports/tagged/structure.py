"""The structure tree of a document: which element owns which marked content, on which page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase import pdfdoc


@dataclass(frozen=True, slots=True)
class MarkedContent:
    """A run of drawing operators on a page, both counted from 0."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class LinkObject:
    """Place of a link among all links of the document, from 0."""

    number: int


@dataclass(eq=False, slots=True)
class Element:
    """A structure element with its role ("P", "TD" …), its PDF attributes and its children in reading order."""

    role: str
    attributes: dict[str, Any] = field(default_factory=dict)
    children: "list[Element | MarkedContent | LinkObject]" = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Link:
    """A link annotation, the element that speaks for it and its page."""

    annotation: Any
    element: Element
    page: int


@dataclass(frozen=True, slots=True)
class Page:
    """A page and the owner of each of its runs of marked content, by number."""

    object: Any
    owners: list[Element]


def write_structure(document: Any, root: Element, pages: Sequence[Page], links: Sequence[Link]) -> None:
    """Add the tree below `root` to the PDF document: elements, parent tree, and the way back from every link."""
    reference = document.Reference
    tree = _object(Type=_name("StructTreeRoot"))
    document.Catalog.StructTreeRoot = reference(tree)
    writing = _Writing(reference, pages, links)
    tree["K"] = writing.element(root, document.Catalog.StructTreeRoot)
    numbers: list[Any] = []
    for at, page in enumerate(pages):
        numbers += [at, reference(pdfdoc.PDFArray([writing.made[owner] for owner in page.owners]))]
    for at, link in enumerate(links, len(pages)):
        numbers += [at, writing.made[link.element]]
        _name_parent(link.annotation, at)
    tree["ParentTree"] = reference(pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(numbers)}))
    tree["ParentTreeNextKey"] = len(numbers) // 2


@dataclass(frozen=True, slots=True)
class _Writing:
    """Adds elements to a document; `reference` makes an object of it, `made` tells what was made of each element."""

    reference: Callable[[Any], Any]
    pages: Sequence[Page]
    links: Sequence[Link]
    made: dict[Element, Any] = field(default_factory=dict)

    def element(self, element: Element, parent: Any) -> Any:
        described = _object(Type=_name("StructElem"), S=_name(element.role), P=parent, **element.attributes)
        self.made[element] = own = self.reference(described)
        described["K"] = pdfdoc.PDFArray([self._kid(child, own) for child in element.children])
        return own

    def _kid(self, child: Element | MarkedContent | LinkObject, parent: Any) -> Any:
        match child:
            case Element():
                return self.element(child, parent)
            case MarkedContent(page, number):
                at = self.reference(self.pages[page].object)
                return pdfdoc.PDFDictionary({"Type": _name("MCR"), "Pg": at, "MCID": number})
            case LinkObject(number):
                link = self.links[number]
                at = self.reference(self.pages[link.page].object)
                return pdfdoc.PDFDictionary({"Type": _name("OBJR"), "Pg": at, "Obj": self.reference(link.annotation)})


def _name_parent(annotation: Any, number: int) -> None:
    """Point from an annotation into the parent tree; F 4 lets it print, as PDF/A asks."""
    if isinstance(annotation, pdfdoc.PDFDictionary):
        annotation["StructParent"], annotation["F"] = number, 4
    else:
        annotation.permitted += ("StructParent",)
        annotation.otherkw.update(StructParent=number, F=4)


def _name(text: str) -> Any:
    return pdfdoc.PDFName(text)


def _object(**entries: Any) -> Any:
    made: Any = pdfdoc.PDFDictionary(entries)
    made.__RefOnly__ = 1
    return made
