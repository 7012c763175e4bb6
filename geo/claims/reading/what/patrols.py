"""Words that claim patrols, and men or cameras that watch the line."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.nearby import begins, near_before, word_of
from geo.claims.reading.text.settings import Trigger, setting
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.english_ground import patrol_does, whose_patrol


def patrols(clause: Clause) -> Iterator[Trigger]:
    """Patrols, unless they are what is attacked."""
    for hit in clause.cue("patrol"):
        reach = 4 if clause.sentence.arabic else 4 + whose_patrol(clause, hit)
        struck = near_before(clause, hit, "target", "clash", "strike", "kill", reach=reach)
        flown = any(
            "ستطلاع" in w or "طلع" in w for w in clause.sentence.words[hit.first : hit.last]
        )
        if struck is not None and not (flown or clause.word(hit.first - 1) == "،"):
            continue
        if _is_whose_flight(clause, hit) or _is_a_rooms_task(clause, hit):
            continue
        before = clause.word(hit.first - 1)
        if _is_ambushed(clause, hit) or clause.word(hit.last) in ("base", "bases"):
            continue  # "patrol base X"
        moved = (h for h in clause.cue("operation", "withdrawing") if h.last == hit.first)
        if not all(sets_out(clause, h) for h in moved):
            continue  # "patrols of X pulled out": those who do
        if before in ("علي", "ضد", "on", "against") or patrol_does(clause, hit):
            continue
        kind = Kind.FORTIFICATION if _by_cameras(clause, hit) else Kind.PATROL
        yield Trigger(kind, hit, setting(clause, hit), "patrol", hit.verbal)


_SETS_OUT = ("انطلق", "ينطلق", "تنطلق", "سينطلق", "ستنطلق", "بدا", "يبدا", "تبدا", "ستبدا", "سيبدا")


def sets_out(clause: Clause, hit: Hit) -> bool:
    """Whether an Arabic verb says of a patrol that it sets out, which is no move besides."""
    return begins(word_of(clause, hit), _SETS_OUT)


def _is_a_rooms_task(clause: Clause, hit: Hit) -> bool:
    """As in "agreed to set up a joint room to monitor the border", in English: what it is for."""
    if clause.sentence.arabic or clause.word(hit.first - 1) != "to":
        return False
    return any(h.first < hit.first for h in clause.cue("coordination", "agree"))


_FLIGHTS = word_set("تحليق تحليقا التحليق طلعات طلعه")


def _is_whose_flight(clause: Clause, hit: Hit) -> bool:
    """As in "heavy flights of reconnaissance aircraft", in Arabic: one patrol, and by what."""
    if not (clause.sentence.arabic and hit.head == "ل"):
        return False
    return not _FLIGHTS.isdisjoint(clause.sentence.words[max(0, hit.first - 3) : hit.first])


_AMBUSH_REACH = 12  # words from "ambushed" over whose patrol it is
_AMBUSHED = ("ambush", "attack", "target", "hit", "struck", "shell", "strafe", "raid")


def _is_ambushed(clause: Clause, hit: Hit) -> bool:
    """As in "X ambushed a Syrian Arab Army (SAA) patrol": whose name parts it from the blow."""
    if clause.sentence.arabic:
        return False
    blows = [
        h
        for h in clause.cue("clash", "strike", "target")
        if h.verbal and hit.first - _AMBUSH_REACH <= h.first < hit.first
    ]
    if not blows or not word_of(clause, blows[-1]).startswith(_AMBUSHED):
        return False
    between = clause.sentence.words[blows[-1].last : hit.first]
    return "," not in between and any(n.first >= blows[-1].last for n in clause.names)


def _by_cameras(clause: Clause, hit: Hit) -> bool:
    """As in "105 cameras are monitoring the border": works that stand there, no men on patrol."""
    return any(
        0 <= hit.first - h.last <= _WATCH_REACH and "camera" in clause.word(h.last - 1)
        for h in clause.cue("barrier")
    )


_WATCH_REACH = 2  # words from the cameras to "monitor"
