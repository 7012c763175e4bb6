"""What an Arabic verb of taking takes: ground behind it, "on it", or some of what was told."""

from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import PHRASE
from geo.claims.reading.text.nearby import place_after, word_of
from geo.claims.reading.text.wordset import word_set

_ON_IT = word_set("عليها عليه عليهما")
_TOLD = 8  # words from ground named before the verb
_SITE_REACH = 3
_FAR = 15  # words from the verb over who took it to the ground


def arabic_takes_ground(clause: Clause, hit: Hit) -> bool:
    """Whether it is ground that is taken: a place behind the word, about it, or "on it"."""
    told = any(hit.first - _TOLD <= s.first < hit.first for s in clause.spots)
    on_it = _ON_IT.intersection((clause.word(hit.last - 1), clause.word(hit.last)))
    if _its_side(clause, hit) or on_it or _some_of_it(clause, hit) or _are_freed(clause, hit):
        return True
    far = hit.verbal and any(hit.last <= h.first < hit.last + _FAR for h in clause.cue("area"))
    sites = (
        clause.cue("post", "crossing", "base", "camp") if hit.verbal or hit.form == PHRASE else ()
    )
    begun = next((n.last for n in clause.names if n.first == hit.last), hit.last)
    if any(begun <= h.first < begun + _SITE_REACH for h in sites):
        return True  # "and took dozens of posts", "X took four seats of Y"
    behind = place_after(clause, hit) or _onto_a_place(clause, hit)
    return far or _on_a_site(clause, hit) or behind or (hit.verbal and told)


def _on_a_site(clause: Clause, hit: Hit) -> bool:
    """As in "X laid hold, on Tuesday, of a camp": behind "on", wherever it stands."""
    on = next((p for p in range(hit.last, min(clause.last, hit.last + _ON_REACH))
               if clause.word(p) == "علي"), -1)  # fmt: skip
    return on > 0 and any(h.first == on + 1 for h in clause.cue("camp", "base", "post", "crossing"))


_ONTO_REACH = 22  # words from the verb over who took it, and when, to "on" and the ground


def _onto_a_place(clause: Clause, hit: Hit) -> bool:
    """As in "X, of the group Y (Z), laid hold, yesterday, of W", in Arabic: no verb between."""
    if not hit.verbal:
        return False
    far = min(clause.last, hit.last + _ONTO_REACH)
    on = next((p for p in range(hit.last, far) if clause.word(p) == "علي"), far)
    others = any(h.verbal and hit.last <= h.first < on for h in clause.sentence.cues)
    return not others and any(on < s.first <= on + _SITE_REACH for s in clause.spots)


_ON_REACH = 6  # words from the verb over who and when to "on"
_SIDES = word_set("الجانب الجهه الطرف الضفه القسم الشطر")


def _its_side(clause: Clause, hit: Hit) -> bool:
    """As in "X wrested the Iraqi side of it", in Arabic."""
    return any(clause.word(p) in _SIDES for p in range(hit.last, hit.last + _SITE_REACH + 1))


_SOME = word_set("عدد بعض بعضها معظم معظمها اغلب اغلبها جزء اجزاء قسم نصف كل جميع كامل")


def _some_of_it(clause: Clause, hit: Hit) -> bool:
    """As in "attacked X's posts and took some of them", in Arabic."""
    words = clause.sentence.words
    near = words[hit.last - 1 : min(clause.last, hit.last + 3)]
    told = near[:1] == ["علي"] and bool(_SOME & set(near))
    pointed = bool({"منها", "منه"} & set(near)) or bool({"بعضها", "معظمها", "اغلبها"} & set(near))
    return told and pointed


_FREED = ("تحرر", "تحررت", "سقط", "حررت", "استعيد")
_FREED_REACH = 8  # words from the villages over where they are to "were freed"


def _are_freed(clause: Clause, hit: Hit) -> bool:
    """As in "seven villages around it were freed", in Arabic: counted before their verb."""
    if not hit.verbal or not word_of(clause, hit).startswith(_FREED):
        return False
    near = range(max(clause.first, hit.first - _FREED_REACH), hit.first)
    return any(c.first in near and c.quantity.unit == "villages" for c in clause.counts)
