"""Whether a sentence speaks of another border of Iraq or Syria than the one between them."""

from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.wordset import word_set

_OTHERS = (
    "تركيا", "التركي", "اردن", "ايران", "سعود", "كويت", "لبنان", "turkey", "turkish", "jordan",
    "iran", "saudi", "kuwait", "leban",
)  # fmt: skip
_OURS = ("سوري", "syria")
_WAYS = word_set("من الي مع عبر نحو from to into with via")
_AROUND = 3  # words from "border" to whose it is
_NO_LAND = ("مليشيا", "ميليشيا", "فصايل", "قوات", "طيران", "militia", "backed", "forces")


def of_another_line(sentence: Sentence) -> bool:
    """As in "the border with X", "slip from Iraq into X", where Syria is not named."""
    words = [w.lstrip("وبل").removeprefix("ال") for w in sentence.words]
    if any(w.startswith(_OURS) for w in words):
        return False
    marks = {p for p, w in enumerate(words) if w.startswith(_OTHERS)}
    if not marks:
        return False
    for hit in sentence.cue("border"):
        if marks & set(range(hit.first - 1, hit.last + _AROUND)):
            return True
    return any(
        p > 0 and sentence.words[p - 1] in _WAYS and not _is_body(words, p) for p in marks
    ) and bool(sentence.cue("infiltration"))


def _is_body(words: list[str], place: int) -> bool:
    """As in "with Turkish forces", "from Iran-backed militias": a body, no land."""
    near = words[max(0, place - 1) : place + 4]
    return any(w.startswith(_NO_LAND) for w in near)
