"""Ways to spoil a workbook, which is a ZIP file of XML files."""

from collections.abc import Sequence
from io import BytesIO
from random import Random
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile

from fuzz.bytes import ANY, WithTokens, with_tokens
from reifegrad.foreign_file import FORMAT_FAULTS

_XML: Final = (
    '<!DOCTYPE a [<!ENTITY b "cccccccccc"><!ENTITY d "&b;&b;&b;&b;">]>',
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
    "&d;",
    "&#0;",
    "<row/>",
    '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    '<row r="99999999"/>',
    '<dimension ref="A1:XFD1048576"/>',
    '<c r="A1" t="s"><v>99999999</v></c>',
    '<c r="A1" t="s"><v>-1</v></c>',
    '<c r="A1" t="e"><v>#REF!</v></c>',
    '<c r="A1" t="d"><v>2026-99-99T00:00:00</v></c>',
    '<c r="A1" s="99999999"><v>1e308</v></c>',
    '<c r="A1"><f>HYPERLINK("http://example.org")</f><v>1</v></c>',
    '<f t="array" ref="A1:A9">1</f>',
    '<f t="shared" si="0"/>',
    '<mergeCell ref="A1:XFD1048576"/>',
    '<externalReference r:id="rId1"/>',
    '<sheet name="x" sheetId="1" r:id="rId9" state="veryHidden"/>',
    'Target="../../../etc/passwd"',
    'Target="http://example.org/x" TargetMode="External"',
    "]]>",
    "<![CDATA[",
    "<!--",
    'x="' + "y" * 100_000 + '"',
)

_token = with_tokens(_XML)

_NAMES: Final = ("../../x", "/etc/x", "xl/workbook.xml", "CON", "a" * 300, "xl/worksheets/sheet1.xml", "\u202ex")


def spoilt_part(random: Random, content: bytes) -> bytes:
    """One part of the archive spoilt, the others as they are."""
    parts = _parts(content)
    if not parts:
        return content
    at = random.randrange(len(parts))
    name, inner = parts[at]
    spoil: WithTokens | object = random.choice((_token, _token, _token, *ANY))
    parts[at] = (name, spoil(random, inner))  # type: ignore[operator]
    return _archive(parts)


def spoilt_list(random: Random, content: bytes) -> bytes:
    """Parts missing, doubled, under other names, packed within each other, or many."""
    parts = _parts(content)
    if not parts:
        return content
    at = random.randrange(len(parts))
    match random.randrange(6):
        case 0:
            del parts[at]
        case 1:
            parts.append(parts[at])
        case 2:
            parts[at] = (random.choice(_NAMES), parts[at][1])
        case 3:
            parts.append(("xl/more.xlsx", content))
        case 4:
            parts += [(f"xl/x{number}.xml", b"<a/>") for number in range(random.choice((5, 1_500)))]
        case _:
            parts[at] = (parts[at][0], random.choice((b"", b" " * 30_000_000, b"<row/>" * 1_000_000)))
    return _archive(parts)


def _parts(content: bytes) -> list[tuple[str, bytes]]:
    try:
        with ZipFile(BytesIO(content)) as archive:
            if sum(each.file_size for each in archive.infolist()) > 60_000_000:
                return []
            return [(each.filename, archive.read(each)) for each in archive.infolist()]
    except FORMAT_FAULTS:  # spoilt before
        return []


def _archive(parts: Sequence[tuple[str, bytes]]) -> bytes:
    import warnings

    made = BytesIO()
    with warnings.catch_warnings(), ZipFile(made, "w", ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")  # two parts of one name are meant
        for name, inner in parts:
            archive.writestr(name, inner)
    return made.getvalue()
