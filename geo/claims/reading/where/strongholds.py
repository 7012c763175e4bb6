"""Where a stronghold or a pocket is: the town it is said of, not what lies around that town."""

from gazetteer.byword import ByWord
from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for
from geo.claims.reading.text.scene import Sentence, Spot
from geo.claims.reading.text.wordset import word_set

_NOUNS = word_set(
    "معقل معاقل جيب جيوب بوره بور وكر اوكار حصن stronghold strongholds pocket pockets bastion "
    "bastions enclave enclaves redoubt redoubts foothold holdout holdouts"
)
_LEFT_OVER = word_set("بقي تبقي معاقله معاقلهم معقله معقلهم معقلها معاقلها جيوبه جيوبهم")
_TOPIC = word_set("هي هو كونها كونه انها انه لكونها لكونه it which")
_WAS = word_set(
    "كان كانت كانتا كانوا was were once formerly former سابق سابقا سابقه السابق السابقه"
)
_AROUND = word_set(
    "القادم القادمه القادمين قادما قادمين قادمه القادمون المقابله المقابل يقابله يقابلها "
    "near outside opposite facing adjacent neighbouring neighboring bordering overlooking "
    "قباله مقابل المواجهه المواجه قريبه قريب القريبه القريب قربه قربها لقربه لقربها "
    "المجاوره المجاور مجاوره "
    "المحاذيه محاذيه المتاخمه متاخمه المطله مطله المطل مطل يطل تطل يبعد تبعد"
)
_JOINABLE = _TOPIC | _WAS | _AROUND | {"بين"}
_BETWEEN = frozenset({("بين", "حدود"), ("ضمن", "حدود"), ("borders", "of"), ("border", "of")})
_SPAN = 4  # words before a place that may make it a mere surrounding


def names_stronghold(sentence: Sentence, hit: Hit) -> bool:
    """Whether the words of a cue are a noun of this meaning."""
    return any(map(_IS_STRONGHOLD.__getitem__, sentence.words[hit.first : hit.last]))


def is_past(clause: Clause, hit: Hit) -> bool:
    """As in "It used to be one of their strongholds": told of a time that is over."""
    if not names_stronghold(clause.sentence, hit):
        return False
    near = clause.sentence.words[max(clause.first, hit.first - 10) : hit.last + 1]
    return any(_joined(w) in _WAS for w in near)


def of_its_topic(clause: Clause, hit: Hit) -> bool:
    """Whether a pronoun before the noun stands for the town that the text speaks of."""
    before = clause.sentence.words[max(clause.first, hit.first - 3) : hit.first]
    owned = hit.tail != "" or clause.sentence.words[hit.first] in _LEFT_OVER
    return any(_joined(w) in _TOPIC for w in before) and (
        owned or not any(s.first >= hit.last and is_town(s) for s in clause.spots)
    )


def topic_of(clause: Clause, hit: Hit) -> Spot | None:
    """The first town that the sentence names before the noun, surroundings aside."""
    named = [s for s in clause.sentence.spots if s.first < hit.first and is_town(s)]
    return next((s for s in named if not is_around(clause, s)), None)


def is_around(clause: Clause, spot: Spot) -> bool:
    """Whether a place is named only to say where another lies: "near X", "between X and Y"."""
    if not clause.sentence.glance & _AROUND_GLANCE:
        return False
    words = clause.sentence.words
    start = max(0, spot.first - _SPAN)
    for place in range(spot.first - 1, start - 1, -1):
        if words[place] in ("،", ",", ".", "؛"):
            return False
        if words[place] == "near" and place < spot.first - 2:
            continue
        joined = _joined(words[place])
        if joined in _AROUND or (joined, words[place + 1]) in _BETWEEN:
            return True
    for other in clause.sentence.spots:
        if _joined_to(words, other, spot) and is_around(clause, other):
            return True
    return False


_AROUND_GLANCE = glance_for(_AROUND, [first for first, _ in _BETWEEN])


def _joined_to(words: list[str], other: Spot, spot: Spot) -> bool:
    """Whether "and" stands between one place and the next."""
    if other.last == spot.first:
        return words[spot.first].startswith("و")
    return other.last == spot.first - 1 and words[other.last] == "and"


def is_town(spot: Spot) -> bool:
    """Whether a place is a point on the map, no wide ground."""
    place = spot.place
    return place is not None and place.at is not None and place.kind not in _WIDE


_WIDE = frozenset({"country", "territory", "frontier", "governorate", "river", "desert"})


def _joined(word: str) -> str:
    """An Arabic word without the "and" or "so" before it."""
    bare = word[1:] if word[:1] in ("و", "ف") and len(word) > 2 else word
    return bare if bare in _JOINABLE else word


def _bare(word: str) -> str:
    """An Arabic noun without what is joined before it."""
    for head in ("وال", "وب", "ول", "ال", "و", "ف", "ب", "ك", "ل", ""):
        if word.startswith(head) and word.removeprefix(head) in _NOUNS:
            return word.removeprefix(head)
    return word


_IS_STRONGHOLD = ByWord(lambda word: _bare(word) in _NOUNS or word in _LEFT_OVER)
