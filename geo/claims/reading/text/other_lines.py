"""Whether a sentence speaks of another border of Iraq or Syria than the one between them."""

from collections.abc import Iterable

from gazetteer.byword import ByWord
from geo.claims.cues import Hit
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.wordset import word_set

OTHERS = (
    "ترك", "اردن", "ايران", "سعود", "كويت", "لبنان", "turk", "jordan", "iran", "saudi", "kuwait",
    "leban",
)  # fmt: skip
"""What the other neighbours' names and adjectives begin with."""
_OURS = ("سوري", "syria")
_LINE_OF = (*_OURS, "عراق", "iraq")
_WAYS = word_set("من الي مع عبر نحو from to into with via")
_AROUND = 3  # words from "border" to whose it is
_MEN = (
    "مليشيا", "ميليشيا", "فصايل", "قوات", "طيران", "طاير", "مسير", "جيش", "جنود", "حرس", "militia",
    "backed", "aligned", "forces", "troops", "soldiers", "army", "drone", "jets", "warplanes",
    "guards", "group", "faction",
)  # fmt: skip
_STOPS = (",", "،", "border", "frontier", "حدود")


def may_be_another_line(sentence: Sentence) -> bool:
    """A first look: whether another neighbour is named at all."""
    return bool(sentence.glance & _OTHERS_GLANCE)


def of_another_line(sentence: Sentence) -> bool:
    """As in "the border with X", "slip from Iraq into X", where Syria is not named."""
    if not may_be_another_line(sentence):
        return False
    marks = [p for p, of_another in enumerate(map(_IS_ANOTHERS, sentence.words)) if of_another]
    if not marks:
        return False
    words = _bare(sentence)
    if any(w.startswith(_OURS) for w in words):
        return False
    if lies_beside_others(sentence, sentence.cue("border")):
        return True
    return any(
        p > 0 and sentence.words[p - 1] in _WAYS and not _is_body(words, p) for p in marks
    ) and bool(sentence.cue("infiltration"))


_OTHERS_GLANCE = glance_for(stems=OTHERS)


def lies_beside_others(sentence: Sentence, borders: Iterable[Hit]) -> bool:
    """Whether another neighbour's land, and no body of his, stands beside a word for the border."""
    if not any(map(_IS_ANOTHERS, sentence.words)):
        return False
    words = _bare(sentence)
    for hit in borders:
        near = range(max(0, hit.first - 1), min(len(words), hit.last + _AROUND))
        if any(words[p].startswith(_LINE_OF) for p in near if p > hit.first):
            continue  # "the border with Iraq and Jordan"
        if any(
            words[p].startswith(OTHERS) and not (_is_body(words, p) or _ends_there(words, p))
            for p in near
        ):
            return True
    return False


_BEFORE = word_set("قبل before until")


def _ends_there(words: list[str], place: int) -> bool:
    """As in "the last stretch of the border before Jordan": where this line ends."""
    return not _BEFORE.isdisjoint(words[max(0, place - 2) : place])


def _bare(sentence: Sentence) -> list[str]:
    return [_bared(word) for word in sentence.words]


def _bared(word: str) -> str:
    return word.lstrip("وبل").removeprefix("ال")


_IS_ANOTHERS = ByWord(lambda word: _bared(word).startswith(OTHERS)).__getitem__


def _is_body(words: list[str], place: int) -> bool:
    """As in "with Turkish forces", "from Iran-backed militias": a body, no land."""
    if place and words[place - 1].startswith(_MEN):
        return True
    for word in words[place + 1 : place + 4]:
        if word.startswith(_STOPS):
            return False
        if word.startswith(_MEN):
            return True
    return False
