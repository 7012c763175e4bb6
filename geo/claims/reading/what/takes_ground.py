"""Whether what a verb of taking takes is ground: a town behind it, not men or a say."""

from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import ADJECTIVE, NOUN, PERFECT, PHRASE
from geo.claims.reading.text.nearby import (
    begins,
    near_after,
    near_before,
    place_after,
    place_near,
    word_of,
)
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.arabic_takings import arabic_takes_ground
from geo.claims.reading.what.english_takings import takes_the_site
from geo.claims.reading.what.loses_ground import takes_men
from geo.claims.reading.what.own_men import own_men
from geo.claims.reading.who.english_parts import is_passive

_AWAY = ("اجل", "يجلي", "تجلي", "اخرج", "يخرج", "تخرج")


def out_of(clause: Clause, hit: Hit) -> bool:
    """Whether "out of" or "from" and a place behind it follow a verb of driving off."""
    words = clause.sentence.words
    if begins(word_of(clause, hit), _AWAY) and own_men(clause, hit):
        return False  # "evacuated its soldiers from X": it goes, and takes nothing
    far = 8 if clause.sentence.arabic else _FAR_OUT
    reach = range(hit.first, min(clause.last, hit.last + far))
    told = any(s.last <= hit.first for s in clause.sentence.spots)
    if told and any(words[p] in ("منها", "منه") for p in reach):
        return True  # "reached X and drove the army out of it"
    if told and any(words[p : p + 3] == ["out", "of", "it"] for p in reach):
        return True
    for mark in (p for p in reach if words[p] in ("من", "from", "out")):
        named = any(mark < s.first <= mark + far - 2 for s in clause.spots)
        areas = (h for h in clause.cue("area") if mark < h.first <= mark + 4)
        if named or any(word_of(clause, h) not in _OWN_LAND for h in areas):
            return True
    return False


_FAR_OUT = 14  # words from an English verb of driving off over who is driven to "out of"

_OWN_LAND = word_set("ارضه ارضها اراضيه اراضيها ارضهم اراضيهم بلاده land soil territory")


def takes_ground(clause: Clause, hit: Hit) -> bool:
    """Whether it is ground that is taken: a place after the word, or about it."""
    if hit.form == ADJECTIVE:
        definite = hit.head.endswith("ال") or hit.first == clause.first
        return definite and place_near(clause, hit)
    if clause.sentence.arabic:
        return arabic_takes_ground(clause, hit)
    passive = is_passive(clause, hit) or clause.word(hit.first - 1) == "being"
    if clause.sentence.words[hit.first + 1 : hit.last] in (["it", "over"], ["them", "over"]):
        return any(s.last <= hit.first for s in clause.sentence.spots)  # "and took it over"
    passive = passive or _in_a_headline(clause, hit)
    men = passive and "captur" in clause.sentence.words[hit.last - 1]
    men = men and near_before(clause, hit, "detainees", reach=4) is not None
    if hit.form == NOUN or men:
        return hit.form == NOUN and place_after(clause, hit, 6)  # "the detainees were captured"
    told_before = clause.word(clause.first) in ("it", "and", "until") and not clause.names[1:]
    if passive or word_of(clause, hit) in _HAPPENS_TO_GROUND or _said_to_be(clause, hit):
        return place_near(clause, hit) or (passive and told_before)  # "It was captured by X"
    ground = place_after(clause, hit, 8) or near_after(
        clause, hit, "crossing", "post", "camp", reach=9
    )
    site = takes_the_site(clause, hit) or (hit.parted and out_of(clause, hit))
    ousts = clause.sentence.words[hit.first : hit.last] in (["drove", "out"], ["forced", "out"])
    men = takes_men(clause, hit)
    ousted = men and ousts and bool(clause.spots)  # "drove out the troops from X"
    return ousted or (not men and (bool(ground) or site))


def _in_a_headline(clause: Clause, hit: Hit) -> bool:
    """As in "Rabia retaken by the army", in English: without "was", at the head."""
    opens = any(s.first == clause.first and s.last == hit.first for s in clause.spots)
    return opens and clause.word(hit.last) == "by"


_HAPPENS_TO_GROUND = word_set(
    "fell falls fallen driven flag cleared changed clear free now completely fully totally"
)


def _said_to_be(clause: Clause, hit: Hit) -> bool:
    """As in "declared X liberated": the town right before the word, and none behind it."""
    beside = any(s.last == hit.first for s in clause.spots)
    return (
        beside
        and hit.form in (PERFECT, PHRASE)
        and (
            clause.word(hit.last) in ("", ".", ",", "from", "of")
            or clause.word(hit.last - 1) in ("from", "of")
        )
    )
