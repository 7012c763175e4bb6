"""Words that claim how many men stand somewhere."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT, NOUN
from geo.claims.reading.text.nearby import Beginnings, begins, begins_any, near_before
from geo.claims.reading.text.scene import Counted
from geo.claims.reading.text.settings import MAIN, Trigger, setting
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.english_ground import estimated
from geo.claims.reading.what.other_presence import of_families

_HAS = frozenset({"has", "have", "had"})

_ABIDING = frozenset({"hiding", "present", "remain", "holed"})


def _helps(clause: Clause, hit: Hit) -> bool:
    """As in "have reinforced their posts with 90 men", in English: "have" only helps a verb."""
    have = clause.word(hit.first) in ("have", "has", "had")
    behind = clause.word(hit.first + 1)
    return have and (behind.endswith("ed") or behind in _DONE)


_DONE = word_set(
    "sent lost built brought put taken made won left kept sold met begun been come gone"
)

_POSTED = word_set("stationed deployed based posted garrisoned")


def _are_posted(clause: Clause, hit: Hit) -> bool:
    """As in "more than 1,200 fighters are stationed in X", in English: that they are there."""
    counted = clause.word(hit.first) in ("more", "fewer", "less", "over", "some", "about")
    behind = clause.sentence.words[hit.last : clause.last]
    return bool(_POSTED & set(behind if counted else behind[:2]))


_STANDS_AT = 18  # words from "the number of" over whose men and where to "stands at 200"

_AT = word_set("stands stood totals totalled reached exceeds exceeded numbers")


def _stands_at(clause: Clause, hit: Hit) -> bool:
    """As in "the number of soldiers at X stands at about 200", in English."""
    number = clause.word(hit.first) == "number" and clause.word(hit.last) == "of"
    return number and bool(_AT & set(clause.sentence.words[hit.last : clause.last]))


_PEACEFUL = word_set("displaced refugees families people نازح لاجي عايله شخص")

_FACES = ("مواجه", "face", "facing")
_FACING = Beginnings(*_FACES)

_EXPECTS = ("توقع", "يتوقع", "تتوقع", "نتوقع", "expect")


def _expects_to_face(clause: Clause) -> Hit | None:
    """As in "expects to face about 3,000 gunmen": a strength, and no fight yet."""
    words = clause.sentence.words
    if not _FACING.of_any(words[clause.first : clause.last]):
        return None
    for place in range(clause.first, clause.last):
        if not begins(words[place], _FACES):
            continue
        ahead = words[max(0, place - 4) : place]
        if any(w in _PEACEFUL for w in words[place : place + 6]):
            continue
        if begins_any(ahead, _EXPECTS) and any(
            0 < c.first - place <= 2 and c.quantity.unit == "persons" for c in clause.counts
        ):
            return Hit("strength", NOUN, place, place + 1)
    return None


_ARE = word_set("are were is remain remained still")

_STRENGTH = word_set("strength estimate estimates estimated fighters hiding remaining size ranks")


def _so_strong(clause: Clause, hit: Hit) -> bool:
    """As in "estimated ISIS strength: 1,500", "2,500 of them are still hiding", in English."""
    told = clause.sentence.words[hit.first : hit.last]
    return not clause.sentence.arabic and bool(_STRENGTH & set(told))


def _has_men(clause: Clause, people: list[Counted]) -> Hit | None:
    """As in "X has 300 fighters": a number of men right behind, and no other verb."""
    if not people or not clause.names or _HAS.isdisjoint(clause.said):
        return None
    if clause.cue("kill", "arrest", "presence"):
        return None
    for place in range(clause.first, clause.last):
        near = clause.word(place) in _HAS and any(0 < c.first - place <= 3 for c in people)
        if near and not any(
            h.verbal and place < h.first <= place + 2 for h in clause.sentence.cues
        ):
            return Hit("strength", IMPERFECT, place, place + 1)
    return None


def force_sizes(clause: Clause) -> Iterator[Trigger]:
    """Numbers of men where the number is what is said."""
    if not clause.counts:
        return
    people = [c for c in clause.counts if c.quantity.unit == "persons"]
    has = _has_men(clause, people)
    if has is not None:
        yield Trigger(Kind.FORCE_SIZE, has, MAIN, "has men", True)
        return
    faced = _expects_to_face(clause) if people else None
    if faced is not None:
        yield Trigger(Kind.FORCE_SIZE, faced, MAIN, "expects to face", False)
        return
    if people and estimated(clause):
        hit = Hit("strength", NOUN, people[0].first, people[0].last)
        yield Trigger(Kind.FORCE_SIZE, hit, MAIN, "estimated", True)
        return
    bare = [c for c in clause.counts if not c.quantity.unit]
    for hit in clause.cue("strength", "presence"):
        word = clause.sentence.words[hit.first]
        if hit.meaning == "presence" and not ("تواجد" in word or word in _ABIDING):
            continue
        if hit.meaning == "strength" and (of_families(clause, hit) or _helps(clause, hit)):
            continue
        if hit.meaning == "strength" and _are_posted(clause, hit):
            continue
        told = " ".join(clause.sentence.words[hit.first : hit.last])
        if hit.meaning == "strength" and ("عدد" in told or "عداد" in told or "number" in told):
            people = people or bare
        if hit.meaning == "strength" and _so_strong(clause, hit):
            people = people or bare
        if near_before(clause, hit, "kill", "wound", "flee", "arrest", "strike", reach=2):
            continue
        far = _STANDS_AT if _stands_at(clause, hit) else 8
        back = _STANDS_AT if clause.word(hit.first) in _ARE and not clause.sentence.arabic else 6
        if any(-back <= c.first - hit.last <= far for c in people):
            yield Trigger(Kind.FORCE_SIZE, hit, setting(clause, hit), "strength", hit.verbal)
            return
