"""Two byte-level faults of reportlab 5.1, mended for the whole process; both only make its files more correct."""

from functools import cache
from typing import Any

from reportlab.pdfbase import pdfdoc, ttfonts

_BLOCK = 100
"""A CMap block holds at most 100 entries."""


@cache
def mend_reportlab() -> None:
    """Mend once: PDF/A wants a line end before `endstream`; PDF/UA wants no glyph that maps to U+0000."""
    written = pdfdoc.PDFStream.format

    def format_with_line_end(self: Any, document: Any) -> bytes:
        out: bytes = written(self, document)
        return out if out[-11:-10] == b"\n" else out[:-10] + b"\n" + out[-10:]

    pdfdoc.PDFStream.format = format_with_line_end  # type: ignore[method-assign]
    ttfonts.makeToUnicodeCMap = _to_unicode  # type: ignore[assignment]


def _to_unicode(font: str, subset: list[int]) -> str:
    """Return the CMap that leads from the bytes of a font subset to Unicode."""
    pairs = [f"<{at:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>" for at, code in enumerate(subset) if code]
    blocks = [pairs[start : start + _BLOCK] for start in range(0, len(pairs), _BLOCK)]
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        f"/CIDSystemInfo << /Registry ({font}) /Ordering ({font}) /Supplement 0 >> def",
        f"/CMapName /{font} def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange",
    ]
    for block in blocks:
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    return "\n".join([*lines, "endcmap CMapName currentdict /CMap defineresource pop end end"])
