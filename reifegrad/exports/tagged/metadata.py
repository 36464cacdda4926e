"""What a file says about itself: title, colour space, and the standards that it follows."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from typing import Any
from xml.sax.saxutils import escape

from PIL import ImageCms
from reportlab.pdfbase import pdfdoc

from reifegrad import __version__
from reifegrad.domain.text import Language

_PROGRAM = f"Reifegrad {__version__}"
_LOCALES: Mapping[Language, str] = {"de": "de-DE", "nl": "nl-NL", "en": "en-GB"}
_PDF_A_PART = 2
_NAMESPACE = "http://www.aiim.org/pdf"
_STAMP = "_timeStamp"
"""Where a document of reportlab keeps its time of making; there is no public name for it."""


def facts(title: str, author: str, language: Language) -> dict[str, Any]:
    """What every document is made with: title and author, who made it, and the language it is read aloud in."""
    return {"title": title, "author": author, "creator": _PROGRAM, "producer": _PROGRAM, "lang": _LOCALES[language]}


def stamp(document: Any, day: date) -> None:
    """Have a document tell this day as the time of its making."""
    setattr(document, _STAMP, _DayStamp(day))


class _DayStamp:
    """Time of making in the shape that reportlab reads: midnight of a given day in UTC, so that files repeat."""

    def __init__(self, day: date) -> None:
        moment = datetime(day.year, day.month, day.day, tzinfo=UTC)
        self.t = moment.timestamp()
        self.lt = moment.timetuple()
        self.YMDhms = tuple(self.lt)[:6]
        self.dhh = self.dmm = 0
        self.tzname = "UTC"


def write_metadata(document: Any) -> None:
    """Add marking, colour space and XMP to the catalog of a PDF document."""
    catalog = document.Catalog
    profile = pdfdoc.PDFStream(pdfdoc.PDFDictionary({"N": 3}), _srgb())
    intent = {
        "Type": pdfdoc.PDFName("OutputIntent"),
        "S": pdfdoc.PDFName("GTS_PDFA1"),
        "OutputConditionIdentifier": pdfdoc.PDFString("sRGB"),
        "Info": pdfdoc.PDFString("sRGB"),
        "DestOutputProfile": document.Reference(profile),
    }
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    catalog.__Refs__ = catalog.__NoDefault__
    catalog.OutputIntents = pdfdoc.PDFArray([pdfdoc.PDFDictionary(intent)])
    catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
    catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true"})
    catalog.Metadata = pdfdoc.XMP(creator=_xmp)


@cache
def _srgb() -> bytes:
    profile: bytes = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    # Bytes 24 to 35 of an ICC profile are its time of making; a fixed one lets two runs write the same file.
    return profile[:24] + b"\x07\xd0\x00\x01\x00\x01\x00\x00\x00\x00\x00\x00" + profile[36:]


def _xmp(document: Any) -> bytes:
    info = document.info
    year, month, day = getattr(document, _STAMP).YMDhms[:3]
    when = f"{year:04}-{month:02}-{day:02}T00:00:00Z"
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="{_NAMESPACE}a/ns/id/" xmlns:pdfuaid="{_NAMESPACE}ua/ns/id/">
{_localised("dc:title", info.title)}
{_localised("dc:description", info.subject)}
<dc:creator><rdf:Seq><rdf:li>{escape(info.author)}</rdf:li></rdf:Seq></dc:creator>
<pdf:Producer>{escape(info.producer)}</pdf:Producer>
<pdf:Keywords>{escape(info.keywords)}</pdf:Keywords>
<xmp:CreatorTool>{escape(info.creator)}</xmp:CreatorTool>
<xmp:CreateDate>{when}</xmp:CreateDate><xmp:ModifyDate>{when}</xmp:ModifyDate>
<pdfaid:part>{_PDF_A_PART}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
{_ua_schema()}
</rdf:RDF></x:xmpmeta><?xpacket end="w"?>""".encode()


def _localised(tag: str, text: str) -> str:
    return f'<{tag}><rdf:Alt><rdf:li xml:lang="x-default">{escape(text)}</rdf:li></rdf:Alt></{tag}>'


def _ua_schema() -> str:
    """Describe the PDF/UA property, because PDF/A allows foreign properties only with their schema."""
    return f"""<rdf:Description rdf:about="" xmlns:pdfaExtension="{_NAMESPACE}a/ns/extension/"
 xmlns:pdfaSchema="{_NAMESPACE}a/ns/schema#" xmlns:pdfaProperty="{_NAMESPACE}a/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA</pdfaSchema:schema>
<pdfaSchema:namespaceURI>{_NAMESPACE}ua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>part</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"""
