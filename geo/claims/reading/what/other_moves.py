"""Words for moving that move no force: what comes to a head, who tries to get to a town."""

from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.nearby import begins, begins_any
from geo.claims.reading.text.wordset import word_set

_NO_PLACE = word_set(
    "حد درجه مرحله مراحل المرحله مستوي مستويات نسبه اتفاق نتيجه نتايج صيغه تفاهم علم مسامع قناعه "
    "ذروته ذروتها نهايته نهايتها طريق حل الذروه ما نحو عدد اعداد حوالي اكثر"
)
_ARRIVES = ("وصل", "يصل", "تصل", "وصول", "الوصول")
_FORCES = ("اجبر", "يجبر", "تجبر", "اضطر")
_TRIES = ("حاول", "يحاول", "تحاول", "محاول")


def comes_to_no_place(clause: Clause, hit: Hit) -> bool:
    """Whether a word for moving tells of no force that moves on the ground."""
    words = clause.sentence.words
    word = words[hit.first]
    if begins(word, _FORCES):
        return not clause.spots
    if word == "توجها":
        return True  # "a tendency", written like "the two headed"
    if begins(word, _ARRIVES):
        behind = words[hit.last : hit.last + 2]
        behind = behind[1:] if behind[:1] == ["الي"] else behind[:1]
        tries = begins_any(words[max(clause.first, hit.first - 2) : hit.first], _TRIES)
        unsaid = not any(not n.metonym and n.first < hit.first for n in clause.names)
        figure = any(hit.last <= c.first <= hit.last + 1 for c in clause.counts)
        return figure or bool(_NO_PLACE.intersection(behind)) or (tries and unsaid)
    return False


_STATES = frozenset(
    {"iraqi_gov", "syrian_gov", "syrian_gov_new", "us_gov", "russia", "turkey", "iran", "un", "krg"}
)
_TALKS = ("اجتما", "مباحث", "محادث", "بحث", "يبحث", "ناقش", "لقاء", "وفد", "مناقش", "العاصم")


def joins_in_field(clause: Clause) -> bool:
    """As in "the bands of X met the forces of Y": two armed bodies that link up, no talks."""
    words = clause.sentence.words[clause.first : clause.last]
    bodies = {n.ids[0] for n in clause.names if n.ids and not n.metonym}
    talked = any(begins(w.removeprefix("ال"), _TALKS) for w in words)
    official = clause.cue("title", "official")
    return len(bodies) >= 2 and not (bodies & _STATES or talked or official)
