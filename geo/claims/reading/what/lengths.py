"""Words that claim how long the border or a secured part of it is."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT, NOUN
from geo.claims.reading.text.nearby import guards_it, near_after, near_before
from geo.claims.reading.text.scene import Counted
from geo.claims.reading.text.settings import MAIN, Trigger
from geo.claims.reading.text.wordset import word_set


def _is_taken(clause: Clause, count: Counted) -> bool:
    """As in "took control of 20 km of the border": so much of it was taken."""
    taken = clause.cue("hold", "capture", "control", "take")
    on = clause.word(count.first - 1) == "علي"  # "holds in the province of X 21 km"
    return any(
        0 <= count.first - h.last <= (_HELD_REACH if on and h.form != NOUN else _TAKEN_REACH)
        for h in taken
    )


_HELD_REACH = 7  # words from "holds" over when and in which province to "on 21 km"
_TAKEN_REACH = 2  # words from "control" over "of some" to the length


def _of_a_wall(clause: Clause, count: Counted) -> bool:
    """As in "the wall's length comes to 160 km": of the wall, not of the border."""
    walls = clause.cue("barrier")
    if clause.word(count.first - 1) in _BY_LENGTH and any(h.last <= count.first for h in walls):
        return True  # "a fence on the border with X, 600 km long"
    lines = {h.first for h in clause.cue("border")}
    return any(
        0 <= count.first - h.last <= _WALL_REACH and lines.isdisjoint(range(h.last, count.first))
        for h in walls
    )


_BY_LENGTH = frozenset({"بطول"})
_WALL_REACH = 4  # words from a wall over "is about" to its length


def lengths(clause: Clause) -> Iterator[Trigger]:
    """Lengths of border: total, or secured."""
    figures = [c for c in clause.counts if c.quantity.unit in ("km", "miles")]
    lengths = [
        c
        for c in figures
        if not (_is_away(clause, c) or _is_taken(clause, c) or _of_a_wall(clause, c))
        and c.quantity.of != "area"
    ]
    line = any(s.place is not None and s.place.kind == "frontier" for s in clause.spots)
    if not lengths or not (line or clause.cue("two_countries") or clause.sentence.cue("border")):
        return
    secured = _secures(clause, lengths)
    if secured is not None:
        yield Trigger(Kind.BORDER_LENGTH, secured, MAIN, secured.meaning, True)
        return
    for hit in clause.cue("border"):
        if any(0 <= hit.first - c.last <= 1 for c in lengths) and not guards_it(clause, hit):
            yield Trigger(Kind.BORDER_LENGTH, hit, MAIN, "length", False)
            return
    held = _answers_for(clause, lengths)
    if held is not None:
        yield Trigger(Kind.BORDER_LENGTH, held, MAIN, held.meaning, True)
        return
    line_is = _is_so_long(clause, lengths)
    if line_is is not None:
        yield Trigger(Kind.BORDER_LENGTH, line_is, MAIN, "length", True)
        return
    for hit in clause.cue("secured", "length"):
        if clause.word(hit.first - 1) == "علي" and hit.form == NOUN:
            continue  # "along"
        if clause.word(hit.first) == "stretch" and clause.word(hit.last) in ("of", "along"):
            continue  # "a 40 km stretch of the border" is a part of it
        if near_after(clause, hit, "barrier", reach=3) is not None:
            continue  # "the length of the wall", "the wall's length comes to"
        led = near_before(clause, hit, "run", "start", reach=2) is not None
        if hit.meaning == "secured" and hit.form == NOUN and not led:
            continue
        if any(min(abs(c.first - hit.first), abs(hit.first - c.last)) <= 8 for c in lengths):
            yield Trigger(Kind.BORDER_LENGTH, hit, MAIN, hit.meaning, hit.verbal)
            return


_SECURED_REACH = 8  # words from "secured" over who did to the length


def _secures(clause: Clause, lengths: list[Counted]) -> Hit | None:
    """As in "X secured 40 km of the border", in Arabic: so much of it, and by whom."""
    if not clause.sentence.arabic:
        return None
    for hit in clause.cue("secured"):
        led = near_before(clause, hit, "run", "start", "manage", "ended", reach=6) is not None
        if hit.form == NOUN and not led:
            continue
        for count in lengths:
            lines = (h for h in clause.cue("border") if 0 <= h.first - count.last < _OF_THE_LINE)
            of_it = any("من" in clause.sentence.words[count.last : h.first] for h in lines)
            if 0 <= count.first - hit.last <= _SECURED_REACH and of_it:
                return hit
    return None


_CHARGED = frozenset(
    {
        ("responsible", "for"), ("charge", "of"), ("مسوول", "عن"), ("مسووله", "عن"),
        ("مسوولون", "عن"), ("تتولي", "تامين"), ("يتولي", "تامين"),
    }
)  # fmt: skip
_CHARGE_REACH = 6  # words from "responsible for" over "securing some" to the length
_OF_THE_LINE = 4  # words from a length over "of the" to the border
_WARDING = word_set(
    "securing guarding protecting holding patrolling a stretch of about around roughly nearly some "
    "over almost تامين حمايه مسك ضبط نحو حوالي زهاء قرابه مسافه قاطع طوله بطول"
)


def _answers_for(clause: Clause, lengths: list[Counted]) -> Hit | None:
    """As in "X is responsible for securing 60 km of the border", in either tongue."""
    words = clause.sentence.words
    for count in lengths:
        near = range(max(clause.first, count.first - _CHARGE_REACH), count.first - 1)
        at = next((p for p in near if (words[p], words[p + 1]) in _CHARGED), None)
        lines = (h for h in clause.cue("border") if 0 <= h.first - count.last < _OF_THE_LINE)
        line = next((h.first for h in lines), count.last)
        of_it = not {"of", "من"}.isdisjoint(words[count.last : line])
        if at is not None and of_it and _WARDING.issuperset(words[at + 2 : count.first]):
            return Hit("secured", IMPERFECT, at, at + 2)
    return None


_ABOUT = word_set(
    "is was about around approximately roughly nearly some over estimated at to be almost"
)


_EXCEEDS = word_set("تزيد تتجاوز تربو تناهز تقارب تتعدي تبلغ تمتد")


def _exceeds(clause: Clause, lengths: list[Counted]) -> Hit | None:
    """As in "the border exceeds 600 km", in Arabic: the verb opens, or stands behind the border."""
    for hit in clause.cue("border"):
        verb = hit.first - 1
        near = range(hit.last, min(clause.last, hit.last + _EXCEED_REACH))
        if clause.word(verb).removeprefix("و") not in _EXCEEDS:
            verb = next((p for p in near if clause.word(p) in _EXCEEDS), -1)
        if verb >= 0 and any(0 < c.first - hit.first <= _EXCEED_REACH for c in lengths):
            return Hit("length", IMPERFECT, verb, verb + 1)
    return None


_EXCEED_REACH = 7  # words from the border over between whom to its verb or figure


def _is_so_long(clause: Clause, lengths: list[Counted]) -> Hit | None:
    """As in "the border is approximately 610 km", in English: its length by the verb "to be"."""
    if clause.sentence.arabic:
        return _exceeds(clause, lengths)
    words = clause.sentence.words
    for hit in clause.cue("border"):
        if any(h.first < hit.first for h in clause.cue("barrier")):
            continue  # "the wall on the border is 160 km long"
        ends = [s.last for s in clause.spots if s.first <= hit.first < s.last]
        last = max([hit.last, *ends])
        for count in lengths:
            gap = words[last : count.first]
            if gap and gap[0] in ("is", "was") and all(w in _ABOUT for w in gap):
                return Hit("length", IMPERFECT, last, last + 1)
    return None


def _is_away(clause: Clause, count: Counted) -> bool:
    """As in "400 km from X": a way to somewhere, not the length of anything."""
    words = clause.sentence.words
    before, behind = (
        words[max(0, count.first - 3) : count.first],
        words[count.last : count.last + 2],
    )
    far = "مسافه" in before and behind[:1] == ["من"]
    return far or bool({"بعد", "يبعد", "تبعد"} & set(before)) or bool({"عن", "away"} & set(behind))
