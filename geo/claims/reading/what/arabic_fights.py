"""The Arabic word for an attack: a fight of raiders, one repelled, or a campaign of an army."""

from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN
from geo.claims.reading.text.nearby import begins, begins_any, near_before, word_of
from geo.claims.reading.text.wordset import word_set

_RAIDERS = (("isis",), ("gunmen",), ("al_qaeda",))
_ON = frozenset({"علي", "ضد", "استهدف", "يستهدف", "طال", "يطال", "يطاول"})


def is_repelled(clause: Clause, hit: Hit) -> bool:
    """As in "managed to repel the attack": a fight, told by who was attacked."""
    attack = "هجوم" in word_of(clause, hit) or "هجمات" in word_of(clause, hit)
    return attack and near_before(clause, hit, "foil", reach=3) is not None


def is_raid(clause: Clause, hit: Hit) -> bool:
    """As in "an attack of ISIS", "an attack on positions of X": a fight, no campaign."""
    if "هجوم" not in word_of(clause, hit) and "هجمات" not in word_of(clause, hit):
        return False
    if to_retake(clause, hit):
        return False
    if _fell_in(clause, hit):
        return True
    near = [n.ids[:1] for n in clause.names if hit.first - 6 <= n.first <= hit.last + 3]
    on = any(w in _ON for w in clause.sentence.words[hit.last : hit.last + 3])
    return on or any(one in _RAIDERS for one in near)


_IN = word_set("في خلال جراء اثر")


def _fell_in(clause: Clause, hit: Hit) -> bool:
    """As in "three men were hurt in the attack of X": a fight, whoever fell."""
    fell = any(h.first < hit.first for h in clause.cue("kill", "wound"))
    return fell and clause.word(hit.first - 1) in _IN


_RETAKING = ("لاستعاد", "لتحرير", "لانتزاع", "للسيطر", "لاسترجاع", "لطرد", "لاسترداد")


def to_retake(clause: Clause, hit: Hit) -> bool:
    """As in "the army launched an attack to retake X", "began an attack on Y": a campaign."""
    if not clause.sentence.arabic:
        return False
    words = clause.sentence.words
    reach = range(hit.first, min(clause.last, hit.last + _ATTACK_REACH))
    attack = next((p for p in reach if "هجوم" in words[p]), None)
    if attack is None or not any(h.first == attack for h in clause.cue("operation")):
        return False
    near = range(attack + 1, min(clause.last, attack + 1 + _SORT_REACH))
    on = next((p for p in near if words[p] == "علي"), None)
    if on is not None and begins_any(words[on + 1 : on + 3], _ON_A_POST):
        return False
    before = [n for n in clause.names if n.first < attack]
    if any(n.ids[:1] in _RAIDERS for n in before):
        return False
    begun = before and any(h.verbal and h.first < attack for h in clause.cue("start"))
    return bool(begun) or begins_any(words[attack + 1 : attack + 5], _RETAKING)


_ON_A_POST = (
    "نقاط", "نقطه", "حاجز", "حواجز", "مقر", "مقار", "ثكن", "رتل", "دوري", "مخفر", "مخافر",
)  # fmt: skip
_SORT_REACH = 3  # words from "an attack" over what sort of one to "on"
_ATTACK_REACH = 8  # words from "launched" to the attack


_TOOK_PLACE = (
    "وقع", "جري", "جرت", "حدث", "حصل", "اندلع", "دار", "نفذ", "طال", "شهدها", "شهدته", "شهدتها",
)  # fmt: skip
_BESIDE = word_set("التي الذي قد كانت كان تم تمت")


def took_place(clause: Clause, hit: Hit) -> bool:
    """As in "the clashes, which X saw on Friday", "the shelling took place at": told for itself."""
    if not clause.sentence.arabic or hit.form != NOUN:
        return False
    behind = clause.sentence.words[hit.last : min(clause.last, hit.last + 3)]
    if behind[:1] in (["تم"], ["تمت"]):
        return True
    told = next((w for w in behind if w not in _BESIDE and not _is_adjective(w)), "")
    return begins(told, _TOOK_PLACE)


def _is_adjective(word: str) -> bool:
    return word.startswith("ال") and word.endswith(("ه", "ي"))
