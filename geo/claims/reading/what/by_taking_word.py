"""Words that take ground only by what stands around them: falls, hold by name, force."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PERFECT
from geo.claims.reading.text.nearby import bare, near_before, word_of
from geo.claims.reading.text.settings import MAIN, Trigger, setting
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.comebacks import who_fell
from geo.claims.reading.what.english_takings import takes_side, takes_up_ground, was_taken
from geo.claims.reading.what.loses_ground import WIDE_GROUND, loses_ground, takes_men, takes_over
from geo.claims.reading.what.takes_ground import out_of

GIVEN_UP = frozenset({"kill", "ended", "transfer"})
"""Without one of these cues ``given_up`` finds nothing."""


def given_up(clause: Clause) -> Iterator[Trigger]:
    """Ground told of by who lost it, or by who takes it over."""
    if clause.cue("capture"):
        return
    for hit in clause.cue("kill", "ended"):
        if loses_ground(clause, hit):
            yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "loses ground", hit.verbal)
    for hit in clause.cue("transfer"):
        if takes_over(clause, hit):
            yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "takes over", True)


_DROPS = (
    "صاروخ", "صواريخ", "قذيف", "قذايف", "طاير", "قتيل", "قتلي", "قتل", "ضحايا", "جرحي", "شهيد",
    "شهداء", "مسير", "مدني", "جندي", "جنود", "عنصر", "عناصر", "اصاب", "ضحيه", "عدد",
)  # fmt: skip


def _falls(clause: Clause, hit: Hit) -> bool:
    """As in "Mosul fell": a town right beside the word, and nothing else that drops or dies."""
    words = clause.sentence.words[clause.first : clause.last]
    if word_of(clause, hit).endswith("وا") or who_fell(clause, hit.first):
        return False  # men do
    if any(w.lstrip("وبال").startswith(_DROPS) for w in words) or clause.cue("kill", "strike"):
        return False
    return any(
        s.place is not None
        and s.place.kind not in WIDE_GROUND
        and (0 <= s.first - hit.last <= 1 or 0 <= hit.first - s.last <= 1)
        for s in clause.spots
    )


_HELD_BEFORE = word_set(
    "تحت مناطق منطقه مواقع مواقعها نقاط خارج من الي بقيت كامل فقدان خسر نطاق ضمن"
)


def _of_somebody(clause: Clause, hit: Hit) -> bool:
    """As in "the taking of X by Y", with who before what in Arabic: "سيطرة قسد على الباغوز"."""
    words = clause.sentence.words
    if hit.head or _HELD_BEFORE & set(words[max(0, hit.first - 2) : hit.first]):
        return False
    who = next((n for n in clause.names if 0 <= n.first - hit.last <= 1 and not n.head), None)
    if who is None:
        return False
    on = next(
        (p for p in range(who.last, min(clause.last, who.last + 8)) if words[p] == "علي"), None
    )
    return on is not None and any(on < s.first <= on + 4 for s in clause.spots)


_ANNOUNCES = ("اعلن", "يعلن", "تعلن", "اعلان", "باعلان")

_ANNOUNCE_REACH = 18  # words from "announced" over who and where he did to what

_NOT_TAKEN = (
    "محاول", "احباط", "افشال", "منع", "فشل", "هدف", "قرب", "اجل", "عمليه", "خلال", "نيه", "نيت",
    "عزم", "اقتراب",
)  # fmt: skip

_STILL_HELD = word_set("استمرار بقاء تواصل مواصله مناطق مواقع خارج تحت فقدان خسر خساره انهاء")


def _is_announced(clause: Clause, hit: Hit) -> bool:
    """As in "X announced control over Y", "its men's control over Y", in Arabic: Y was taken."""
    words = clause.sentence.words
    before = words[max(0, hit.first - _ANNOUNCE_REACH) : hit.first]
    if hit.head in ("ل", "لل") or _STILL_HELD & set(before[-2:]):
        return False
    says = [p for p, w in enumerate(before) if w.lstrip("و").startswith(_ANNOUNCES)]
    between = before[says[-1] + 1 :] if says else []
    if not says or any(bare(w).startswith(_NOT_TAKEN) for w in between):
        return False
    near = range(hit.first + 1, min(clause.last, hit.last + 3))
    on = next((p for p in near if words[p] == "علي"), None)
    return on is not None and any(
        on < s.first <= on + 4 and s.place is not None and s.place.kind not in WIDE_GROUND
        for s in clause.spots
    )


def _dated_taking(clause: Clause, hit: Hit) -> bool:
    """As in "after its taking on 3 May of X", in Arabic: news of its own, with its own day."""
    words = clause.sentence.words
    near = range(hit.last, min(clause.last, hit.last + 10))
    on = next((p for p in near if words[p] == "علي"), None)
    dated = any(hit.last <= d.first < (on or 0) for d in clause.dates)
    return dated and any(on is not None and on < s.first <= on + 4 for s in clause.spots)


BY_NOUN = frozenset({"hold", "fall", "control"})
"""Without one of these cues ``by_noun`` finds nothing."""


def by_noun(clause: Clause) -> Iterator[Trigger]:
    """As in "managed to take control", "the taking of X by Y", "Mosul fell"."""
    arabic = clause.sentence.arabic
    for hit in clause.cue("hold"):
        words = clause.sentence.words[hit.last : hit.last + 8]
        if not arabic or "علي" not in words or hit.head in ("ل", "لل"):
            continue
        if near_before(clause, hit, "manage", "start", reach=14) is not None:
            yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "managed to take", True)
        elif _is_planned(clause, hit):
            yield Trigger(Kind.CAPTURE, hit, MAIN, "means to take", True)
    yield from _by_hold(clause) if arabic else ()
    for hit in clause.cue("fall"):
        if arabic and _falls(clause, hit):
            yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "falls", hit.verbal)
    for hit in clause.cue("control"):
        managed = near_before(clause, hit, "manage", reach=3) is not None
        named = word_of(clause, hit).endswith(("السيطره", "للسيطره"))
        if managed and named:
            yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "managed to take", True)
        elif named and arabic and _is_planned(clause, hit):
            yield Trigger(Kind.CAPTURE, hit, MAIN, "means to take", True)


_PLANNED_REACH = 8  # words from "plans" over who does to the taking


def _is_planned(clause: Clause, hit: Hit) -> bool:
    """As in "X prepares for taking Y", in Arabic: by a verb of planning before it."""
    plan = near_before(clause, hit, "planned", reach=_PLANNED_REACH)
    on = "علي" in (clause.word(hit.last), clause.word(hit.last - 1))
    ground = any(hit.last <= s.first <= hit.last + 3 for s in clause.spots)
    return plan is not None and plan.form != NOUN and on and ground


def _by_hold(clause: Clause) -> Iterator[Trigger]:
    """As in "the hold of X on Y" by somebody named, announced, or with a day of its own."""
    held = clause.cue("hold")
    for hit in clause.cue("control"):
        if word_of(clause, hit).startswith("سيطرت") and _is_announced(clause, hit):
            yield Trigger(Kind.CAPTURE, hit, MAIN, "announced taking", True)
    for hit in held:
        if hit.form == NOUN and not hit.tail and _of_somebody(clause, hit):
            yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "his taking", False)
    for hit in held:
        if hit.form == NOUN and _is_announced(clause, hit):
            yield Trigger(Kind.CAPTURE, hit, MAIN, "announced taking", True)
    for hit in held:
        if hit.tail and _dated_taking(clause, hit):
            yield Trigger(Kind.CAPTURE, hit, MAIN, "his taking", False)


BY_FORCE = frozenset({"arrest", "take", "expel", "hold_verb"})
"""Without one of these cues ``by_force`` finds nothing."""


def by_force(clause: Clause) -> Iterator[Trigger]:
    """As in "Took X", "drove them out of X", "سيطر … على": verbs that need their object to tell."""
    words = clause.sentence.words
    for hit in () if clause.sentence.arabic else clause.cue("arrest"):
        if "captur" in words[hit.last - 1] and _ground_before(clause, hit):
            yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "it was captured", True)
    for hit in clause.cue("take"):
        if was_taken(clause, hit):
            yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "was taken", True)
            continue
        ground = any(hit.last <= s.first <= hit.last + 4 for s in clause.spots)
        ground = ground or bool(_TAKEN & set(words[hit.last : min(clause.last, hit.last + 5)]))
        ground = ground or takes_side(clause, hit)
        mans = takes_up_ground(clause, hit)
        if ground and words[hit.last] not in _NO_OBJECTS and not (mans or takes_men(clause, hit)):
            yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "take", hit.verbal)
    for hit in clause.cue("expel"):
        if word_of(clause, hit) == "دفعه":
            continue  # "a group of families", written like "drove him"
        if out_of(clause, hit) and clause.names and words[hit.last] not in _WAYS:
            yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "expel", hit.verbal)
    for hit in clause.cue("hold_verb"):
        on = any(w.startswith("علي") for w in words[hit.last : hit.last + 20])
        if hit.form == PERFECT and on and not hit.tail:  # with a pronoun behind it a noun
            yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "seized", True)


def _ground_before(clause: Clause, hit: Hit) -> bool:
    """As in "It was captured", "Mosul has been captured": ground right before a passive verb."""
    if clause.word(hit.first) not in ("was", "were", "has", "have", "had"):
        return False
    areas = any(h.last == hit.first for h in clause.cue("area", "crossing", "base"))
    return (
        areas
        or clause.word(hit.first - 1) == "it"
        or any(s.last == hit.first for s in clause.spots)
    )


_NO_OBJECTS = word_set(
    "out "
    "part place to in into over from up off on action steps measures responsibility advantage note "
    "care aim refuge shelter office turns stock charge credit heart issue root shape effect"
)

_WAYS = word_set("to into through across towards toward along")  # "drove to X": nobody driven off

_TAKEN = word_set(
    "village villages town towns city cities farm farms hamlet hamlets neighbourhood "
    "neighbourhoods neighborhood neighborhoods district districts crossing airport airbase dam "
    "refinery oilfield oilfields hills"
)
