"""Ways to spoil any file byte by byte, and any text with what texts are attacked with."""

from collections.abc import Sequence
from random import Random
from typing import Final

_BYTES: Final = (0x00, 0x01, 0x7F, 0x80, 0xFE, 0xFF)

HOSTILE_TEXTS: Final = (
    "",
    " ",
    "\x00",
    "\x1b[31m",
    "\u202e\u2066",
    "\ufeff",
    "\U0010ffff",
    "=1+1",
    "<b>&amp;<img src='file:///etc/passwd'/>",
    "../../../etc/passwd",
    "\\\\rechner\\freigabe",
    "CON",
    "a" * 70_000,
    "9" * 5_000,
    "-1",
    "1e400",
    "NaN",
    "{}%s{0.__class__}",
    "A1.1<3",
    "((((((((((",
)


def flipped(random: Random, content: bytes) -> bytes:
    """A few bits changed."""
    spoilt = bytearray(content or b"\x00")
    for _ in range(random.choice((1, 1, 2, 8, 64))):
        spoilt[random.randrange(len(spoilt))] ^= 1 << random.randrange(8)
    return bytes(spoilt)


def overwritten(random: Random, content: bytes) -> bytes:
    """A stretch replaced by bytes that are often at a limit."""
    at = random.randrange(len(content) + 1)
    length = random.choice((1, 2, 4, 16, 512))
    filling = bytes(random.choice(_BYTES) for _ in range(random.choice((length, length, 0, 4 * length))))
    return content[:at] + filling + content[at + length :]


def cut(random: Random, content: bytes) -> bytes:
    """The beginning, the end, or all but a piece in the middle."""
    first, second = sorted(random.randrange(len(content) + 1) for _ in range(2))
    return random.choice((content[:first], content[second:], content[:first] + content[second:]))


def doubled(random: Random, content: bytes) -> bytes:
    """A piece written again, up to 50 times, at another place."""
    first, second = sorted(random.randrange(len(content) + 1) for _ in range(2))
    piece = content[first : min(second, first + 2_000)] * random.choice((1, 2, 50))
    at = random.randrange(len(content) + 1)
    return content[:at] + piece + content[at:]


def recoded(random: Random, content: bytes) -> bytes:
    """The text in another encoding, or with the mark of one."""
    text = content.decode("utf-8", "replace")
    encoding = random.choice(("utf-16", "utf-16-be", "utf-32", "latin-1", "cp1252", "utf-8-sig"))
    return text.encode(encoding, "replace")


def with_tokens(tokens: Sequence[str]) -> "WithTokens":
    return WithTokens((*tokens, *HOSTILE_TEXTS))


class WithTokens:
    """Puts words of the format, or hostile texts, between or in place of what stands there."""

    def __init__(self, tokens: Sequence[str]) -> None:
        self._tokens = [each.encode("utf-8", "surrogatepass") for each in tokens]

    def __call__(self, random: Random, content: bytes) -> bytes:
        for _ in range(random.choice((1, 1, 2, 5))):
            at = random.randrange(len(content) + 1)
            over = random.choice((0, 0, 1, 3, 20))
            token = random.choice(self._tokens) * random.choice((1, 1, 1, 2, 40))
            content = content[:at] + token + content[at + over :]
        return content


def swapped_lines(random: Random, content: bytes) -> bytes:
    """Lines doubled, dropped or in another order."""
    lines = content.split(b"\n")
    for _ in range(random.choice((1, 1, 3))):
        at = random.randrange(len(lines))
        match random.randrange(3):
            case 0:
                lines.insert(at, random.choice(lines))
            case 1 if len(lines) > 1:
                del lines[at]
            case _:
                other = random.randrange(len(lines))
                lines[at], lines[other] = lines[other], lines[at]
    return b"\n".join(lines)


ANY: Final = (flipped, overwritten, cut, doubled)
"""For every kind of file."""

TEXT: Final = (*ANY, recoded, swapped_lines)
