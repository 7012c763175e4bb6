"""Names in quotation marks: of works, of ships, of what somebody is called."""

import re

from gazetteer.around import Capitals, Found, bare_forms, words_before
from gazetteer.bare import is_placed
from gazetteer.words import Words


def is_title(one: Found, key: str, near: tuple[str, ...], words: Words) -> bool:
    """Whether a name alone in quotation marks follows no word of place: a ship, a nickname."""
    if key[one.start - 1 : one.start] != '"' or key[one.end : one.end + 1] != '"' or one.glued:
        return False
    if not near:
        return True
    phrases = (near[0], " ".join(reversed(near[:2])))
    listed = len(near[0]) == 1 or key[one.start - 2 : one.start - 1] in {",", "،"}
    forms = {form for phrase in phrases for form in bare_forms(phrase)}
    return not listed and words.before.isdisjoint(forms) and words.verbs.isdisjoint(forms)


# The quotation marks of a title are no farther from a name in it.
TITLE = 40


def is_in_a_title(one: Found, key: str, words: Words, caps: Capitals) -> bool:
    """Whether it is one of several words in quotation marks behind the noun of a work."""
    at = one.start - len(one.glued)
    opening = key.rfind('"', max(0, at - TITLE), at)
    closing = key.find('"', one.end, one.end + TITLE)
    if opening < 0 or closing < 0:
        return False
    if one.latin and _is_in_title_case(one, caps, opening, closing):
        return True
    near = words_before(key, opening, 1)
    return bool(near) and not words.titled.isdisjoint(bare_forms(near[0]))


def opens_a_title(
    one: Found, key: str, near: tuple[str, ...], words: Words, caps: Capitals
) -> bool:
    """Whether a Latin name and a colon open a title in mid-sentence: "he wrote X: A Diary".

    Behind a word of place it is none: "reports from X: The army".
    """
    at = one.end + 2
    if not (key.startswith(": ", one.end) and caps.opens(at)):
        return False
    if one.head is not None or caps.titled or len(near) < _CLAUSE or is_placed(one, words):
        return False
    second = key.find(" ", at) + 1
    small = key[at : second - 1] in _SMALL and second > 0
    return caps.opens(second) if small else True


_CLAUSE = 2  # words of a sentence, at least, before its title
_SMALL = frozenset(
    ("a", "an", "the", "in", "on", "at", "of", "for", "to", "and", "from", "by", "or", "with",
     "over", "under", "into", "beyond", "without", "is", "are", "was", "were", "my", "our")
)  # fmt: skip


_WORD = re.compile(r"\w+")


def _is_in_title_case(one: Found, caps: Capitals, opening: int, closing: int) -> bool:
    """Whether every word between two quotation marks has a capital, and some are none of a place's.

    Small words may go without; what is said in quotation marks has others without.
    """
    if one.head is not None or caps.titled:
        return False
    said = list(_WORD.finditer(caps.folded.key, opening + 1, closing))
    high = all(caps.opens(word.start()) or word[0] in _SMALL for word in said)
    others = [
        word for word in said if word[0] not in _SMALL and not one.start <= word.start() < one.end
    ]
    return high and bool(others)
