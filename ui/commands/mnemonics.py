"""The letters that Alt reaches: each at most once in a menu, wherever its entries come from."""

from collections.abc import Sequence


def distinct(texts: Sequence[str]) -> list[str]:
    """Texts with a letter each that no other one has, as far as there are letters.

    A letter that a text marks stays, unless an earlier text marks the same. Then the first letter of a word is taken
    that is still free, else any other letter or digit, else none. Doing it twice changes nothing.
    """
    marked = [marked_letter(each) for each in texts]
    taken: set[str] = set()
    keeps = []
    for letter in marked:
        keeps.append(bool(letter) and letter not in taken)
        taken.add(letter)
    found = []
    for text, keep in zip(texts, keeps, strict=True):
        if keep:
            found.append(text)
            continue
        bare = _without_mark(text)
        place = next((at for at in _places(bare) if bare[at].casefold() not in taken), None)
        if place is not None:
            taken.add(bare[place].casefold())
            bare = f"{bare[:place]}&{bare[place:]}"
        found.append(bare)
    return found


def marked_letter(text: str) -> str:
    """The letter behind a single "&", in small; empty if there is none."""
    bare = text.replace("&&", "")
    at = bare.find("&")
    return bare[at + 1 : at + 2].casefold() if at >= 0 else ""


def _without_mark(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&&")


def _places(text: str) -> list[int]:
    """Where a letter can be marked: beginnings of words first, digits last."""
    usable = [at for at, sign in enumerate(text) if sign.isalnum()]
    begins = [at for at in usable if at == 0 or text[at - 1] in " -/("]
    places = begins + [at for at in usable if at not in begins]
    return sorted(places, key=lambda at: text[at].isdigit())
