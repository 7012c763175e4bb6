"""A second toll or blow told besides: "in addition to four killed in X", "with a second hit"."""

from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.wordset import word_set

_ADDS = (
    ("in", "addition", "to"), ("as", "well", "as"), ("along", "with"), ("besides",),
    ("بالاضافه", "الي"), ("اضافه", "الي"), ("علاوه", "علي"), ("ناهيك", "عن"),
)  # fmt: skip
_OPENS = frozenset(one[0] for one in _ADDS)
_BLOWS = ("kill", "wound", "arrest", "strike", "target", "capture")
_ANOTHER = word_set("second third another other further")
_REACH = 8  # words from the joiner to the event


def tells_besides(sentence: Sentence, place: int) -> bool:
    """Whether a toll or a blow of its own begins here, and one was told before it."""
    words = sentence.words
    word = words[place].removeprefix("و") if sentence.arabic else words[place]
    if word not in _OPENS and word != "with":
        return False
    told = sentence.cue(*_BLOWS)
    ahead = [h.first for h in told if place < h.first <= place + _REACH]
    if not ahead or not any(h.first < place for h in told):
        return False
    if word == "with":
        return words[place - 1] == "," and bool(_ANOTHER & set(words[place + 1 : place + 4]))
    joiner = next((one for one in _ADDS if (word, *words[place + 1 : place + len(one)]) == one), ())
    if not joiner:
        return False
    if sentence.arabic:  # the noun stands right behind: "besides the killing of two"
        return ahead[0] == place + len(joiner)
    return any(place < c.first < ahead[0] for c in sentence.counts)
