"""English words for works on the line that name no wall: stretches closed, kilometres finished."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PERFECT
from geo.claims.reading.text.settings import MAKES, PURPOSE, Trigger, setting
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.manned import mans_posts
from geo.claims.reading.who.english_parts import is_passive

_FORTIFIES = ("fortif", "wall", "fenc", "shor", "strengthen")
_LINE = word_set("border borders frontier line strip stretch stretches gaps gap")
_UNDER_WAY = word_set("is are been began begun started")
_CLOSES = ("clos", "seal", "cover")
_PARTS = word_set(
    "part parts stretch stretches section sections gap gaps sector sectors segment segments rest "
    "remainder portion portions"
)
_ROADS = word_set("road roads route highway crossing crossings gate terminal port airport fire")
_DONE = word_set("completed finished built complete")
_LENGTHS = frozenset({"km", "miles"})
_REACH = 12
_PART_REACH = 14  # words from a stretch to the verb that says it is finished
_NEAR = 4
_FAR = 8  # words from the line over whose it is to "has been fenced"


def works(clause: Clause) -> Iterator[Trigger]:
    """As in "fortified a stretch of its border", "closed 140 km of the line", "400 km finished"."""
    if clause.sentence.arabic or clause.cue("barrier"):
        return
    if not clause.sentence.cue("border") and not clause.spots:
        return
    for hit in clause.cue("secured", "build", "close", "presence"):
        if not (_fortifies(clause, hit) or _closes(clause, hit) or _finishes(clause, hit)):
            continue
        where = setting(clause, hit)
        goes_on = _goes_on(clause, hit) or _is_led_to(clause, hit)
        bare = clause.word(hit.first - 1) == "to" and not goes_on
        if where != PURPOSE and not bare:
            verb = hit if hit.form != NOUN else hit._replace(form=PERFECT)
            yield Trigger(Kind.FORTIFICATION, verb, where, "works on the line", True)
            return


def _fortifies(clause: Clause, hit: Hit) -> bool:
    if not clause.word(hit.first).startswith(_FORTIFIES):
        return False
    words = clause.sentence.words
    far = _FAR if is_passive(clause, hit) else _NEAR
    near = words[max(clause.first, hit.first - far) : hit.first]
    near += words[hit.last : min(clause.last, hit.last + _REACH)]
    told = clause.word(hit.first).endswith(("ed", "ies"))
    told = told or clause.word(hit.first - 1) in _UNDER_WAY
    told = told or _goes_on(clause, hit) or _is_led_to(clause, hit)
    manned = clause.word(hit.last) == "with" and any(n.first >= hit.last for n in clause.names)
    told = told and clause.word(hit.first - 1) not in ("a", "an", "the")  # "the fenced camp"
    behind = words[hit.last : hit.last + _NEAR]
    if clause.word(hit.first).startswith("strengthen") and not _LINE & set(behind):
        return False  # "strengthened their presence along the border"
    return told and not manned and bool(_LINE & set(near))


def _goes_on(clause: Clause, hit: Hit) -> bool:
    """As in "continue to strengthen"."""
    first = hit.first - (clause.word(hit.first - 1) == "to")
    return any(h.last in (first, hit.first) for h in clause.cue("ongoing"))


_LED_REACH = 5  # words from "prompted" over whom to "to fortify"


def _is_led_to(clause: Clause, hit: Hit) -> bool:
    """As in "has prompted X to fortify its border"."""
    before = clause.sentence.words[max(clause.first, hit.first - _LED_REACH) : hit.first]
    return bool(MAKES & set(before)) and "to" in before


def _closes(clause: Clause, hit: Hit) -> bool:
    """As in "closed about 140 km of the border", "begun closing this part": a gap in the works."""
    words = clause.sentence.words
    behind = words[hit.last : min(clause.last, hit.last + _NEAR)]
    told = words[hit.first : hit.last]
    if not any(w.startswith(_CLOSES) for w in told) or _ROADS & set(words[clause.first :]):
        return False
    measured = any(
        c.quantity.unit in _LENGTHS and 0 <= c.first - hit.last <= _NEAR for c in clause.counts
    )
    return measured or bool(_PARTS & set(behind))


def _finishes(clause: Clause, hit: Hit) -> bool:
    """As in "with 400 kilometres completed": nothing but works is finished by the kilometre."""
    if clause.word(hit.first) not in _DONE:
        return False
    before = clause.sentence.words[max(clause.first, hit.first - _PART_REACH) : hit.first]
    return bool(_PARTS & set(before)) or any(
        c.quantity.unit in _LENGTHS and (0 <= hit.first - c.last <= _NEAR) for c in clause.counts
    )


_MANNED = word_set(
    "keep keeps kept maintain maintains maintained man mans manned run runs ran operate operates "
    "staffed staff held hold"
)
_POSTS = frozenset({"post", "posts"})


def plain_posts(clause: Clause) -> Iterator[Trigger]:
    """As in "set up two posts near X", "X mans posts": posts without more, in English."""
    if clause.sentence.arabic or clause.cue("post"):
        return
    for hit in clause.cue("posts_general"):
        if clause.word(hit.first) not in _POSTS or hit.last - hit.first > 1:
            continue
        if mans_posts(clause, hit):
            yield Trigger(Kind.PRESENCE, hit, setting(clause, hit), "mans posts", True)
            return
        near = range(max(clause.first, hit.first - _BUILT_NEAR), hit.first)
        manned = any(clause.word(p) in _MANNED for p in near)
        made = [h for h in clause.cue("build") if h.first in near and h.form != NOUN]
        if made or manned:
            where = setting(clause, made[0]) if made else setting(clause, hit)
            yield Trigger(Kind.POST, hit, where, "build post", True)
            return


_BUILT_NEAR = 6  # words from a verb to the posts that it is about
