"""Words that lose ground, take men or take over custody, and take no ground."""

from itertools import pairwise

from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.nearby import begins, near_after, word_of
from geo.claims.reading.text.wordset import word_set

_TAKES_OVER = ("تسلم", "يتسلم", "تتسلم", "نتسلم", "استلم", "يستلم", "تستلم", "ستتسلم", "سيتسلم")

_GROUNDS = frozenset({"معبر", "المعبر", "منفذ", "المنفذ", "مطار", "المطار", "حقل", "حقول", "مدينه"})


_BY_WAY = frozenset({"عبر", "خلال", "من", "في"})
_OF_THEM = frozenset({"منهم", "معتقلا", "متهما", "ارهابيا", "سجينا", "موقوفا", "مطلوبا"})


def receives_men(clause: Clause, hit: Hit) -> bool:
    """As in "X has received 400 of them by way of the gate", in Arabic: men, and no gate."""
    if not (clause.sentence.arabic and begins(word_of(clause, hit), _TAKES_OVER)):
        return False
    words = clause.sentence.words[hit.first : clause.last]
    gate = next((p for p, w in enumerate(words) if w.removeprefix("ال") in ("منفذ", "معبر")), 0)
    by_way = gate > 0 and words[gate - 1] in _BY_WAY
    counted = any(w.isdecimal() and n in _OF_THEM for w, n in pairwise(words))
    return counted and (by_way or not gate)


def takes_over(clause: Clause, hit: Hit) -> bool:
    """As in "will take over the crossing from X": a place right behind a verb of receiving."""
    if not (clause.sentence.arabic and begins(word_of(clause, hit), _TAKES_OVER)):
        return False
    if receives_men(clause, hit):
        return False
    behind = clause.sentence.words[hit.last : hit.last + 2]
    named = any(
        0 <= s.first - hit.last <= 1 and s.place is not None and s.place.kind not in WIDE_GROUND
        for s in clause.spots
        if not any(n.metonym and n.first == s.first for n in clause.names)  # "Baghdad received"
    )
    if behind[:1] in (["عبر"], ["من"]):
        return False  # "received by way of the gate"
    return named or bool(_GROUNDS.intersection(behind)) or _site_behind(clause, hit)


_SITES = (
    "قاعده", "القاعده", "معبر", "منفذ", "مطار", "مقر", "مخفر", "موقع", "ثكن", "الشريط", "شريط",
    "مخافر", "المخافر", "نقاط", "النقاط",
)  # fmt: skip
_AT = frozenset({"عبر", "في", "من", "عند", "قرب", "الي", "داخل"})
_SITE_REACH = 5  # words from "the receipt" over who does it to the base


def _site_behind(clause: Clause, hit: Hit) -> bool:
    """As in "the army's receipt of the base", over who does it; not of "received at the gate"."""
    behind = clause.sentence.words[hit.last : min(clause.last, hit.last + _SITE_REACH)]
    return any(
        p and w.startswith(_SITES) and behind[p - 1] not in _AT for p, w in enumerate(behind)
    )


_LOSES = ("خسر", "يخسر", "تخسر", "فقد", "خساره", "فقدان")

_OWN_HELD = ("مواقع", "مقرات", "معاقل", "معقل", "نقاط", "سيطرت")

_HELD = (
    "مواقع", "موقع", "مقرات", "مقر", "معقل", "معاقل", "نقاط", "مناطق", "قري", "قريه", "المعبر",
    "المنفذ", "المطار", "البلده", "المدينه", "القريه", "القاعده", "قاعده", "حقول", "حقل", "اي",
    "السيطره",
)  # fmt: skip


def loses_ground(clause: Clause, hit: Hit) -> bool:
    """As in "lost its positions in X", "the loss of Y": ground, no men, is what is lost."""
    if not clause.sentence.arabic:
        return _loses_a_town(clause, hit)
    if not begins(word_of(clause, hit).removeprefix("ب"), _LOSES):
        return False
    so = word_of(clause, hit) == "فقد" and (
        clause.word(hit.last)[:1] == "ي"
        or any(h.verbal and h.first == hit.last for h in clause.sentence.cues)
    )  # "so it has …", "so it may …", written like "lost"
    if so or near_after(clause, hit, "persons", reach=4) is not None:
        return False
    begun = next((n.last for n in clause.names if n.first == hit.last), hit.last)  # who lost it
    behind = clause.sentence.words[begun : begun + 2]
    named = any(
        0 <= s.first - begun <= 1 and s.place is not None and s.place.kind not in WIDE_GROUND
        for s in clause.spots
    )
    far = clause.sentence.words[hit.last : min(clause.last, hit.last + 8)]
    own = any(w.startswith(_OWN_HELD) and w.endswith(("ه", "ها", "هم")) for w in far)
    return named or own or any(w.startswith(_HELD) for w in behind)


_LOST = word_set("lost lose loses losing")
_TOWN_REACH = 3  # words from "lost" over "the town of" to its name


def _loses_a_town(clause: Clause, hit: Hit) -> bool:
    """As in "lost X", "have lost the village of X", in English; who falls in X is no ground."""
    if clause.word(hit.last - 1) not in _LOST or near_after(clause, hit, "persons", reach=4):
        return False
    return any(
        0 <= s.first - hit.last <= _TOWN_REACH
        and s.place is not None
        and s.place.kind not in WIDE_GROUND
        and _OF_TOWN.issuperset(clause.sentence.words[hit.last : s.first])
        for s in clause.spots
    )


_OF_TOWN = word_set(
    "the of its their town city village district hamlet base airbase crossing gate post border "
    "key strategic nearby"
)


WIDE_GROUND = frozenset({"country", "territory", "frontier", "river", "desert", "region"})


def takes_men(clause: Clause, hit: Hit) -> bool:
    """As in "captured three fighters in X", "seized pills at X": no ground is what is taken."""
    taken = near_after(clause, hit, "persons", "detainees", "goods", reach=6)
    if taken is None or "clear" in " ".join(clause.sentence.words[hit.first : hit.last]):
        return False
    ground = near_after(clause, hit, "area", reach=6)
    if ground is not None and ground.first == taken.last:
        return False  # "captured positions of X", written "X positions"
    if any(h.first == taken.last and h.form == NOUN for h in clause.cue("control")):
        return False  # "the last X pocket"
    firsts = [s.first for s in clause.spots if s.first >= hit.last]
    return all(taken.first < first for first in firsts + ([ground.first] if ground else []))
