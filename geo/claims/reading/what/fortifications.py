"""Words that claim walls, trenches, wire and towers, and works on them."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import ADJECTIVE, NOUN, PERFECT
from geo.claims.reading.text.nearby import begins_any, near_before, word_of
from geo.claims.reading.text.settings import MAIN, PURPOSE, Trigger, setting
from geo.claims.reading.text.undone import removes
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.gates import BORDERS


def fortifications(clause: Clause) -> Iterator[Trigger]:
    """Walls, fences, trenches, towers and cameras that somebody builds."""
    for hit in clause.cue("barrier"):
        made = near_before(
            clause,
            hit,
            *_WORKS_VERBS,
            *_GOES_ON[: clause.sentence.arabic],
            reach=12 if _is_by_what(clause, hit) or _so_much_of(clause, hit) else 8,
        ) or _made_behind(clause, hit)
        if made is None and hit.parted:
            made = hit
        if made is None and clause.sentence.arabic:
            made = _removed(clause, hit)
        made = made or _is_none(clause, hit)
        if made is None or _men_stand(clause, made, hit) or _men_come(clause, made, hit):
            continue
        if _is_what_for(clause, hit) or _is_how_far_from(clause, hit) or _is_seen(clause, hit):
            continue
        where = setting(clause, made if made.first < hit.first else hit)
        yield Trigger(Kind.FORTIFICATION, hit, where, "build barrier", made.verbal)
    yield from _measured(clause)
    for hit in clause.cue("secured", "build"):
        if fortifies_line(clause, hit) and setting(clause, hit) != PURPOSE:
            yield Trigger(
                Kind.FORTIFICATION, hit, setting(clause, hit), "fortifies the line", hit.verbal
            )


_TO_SEE = word_set("للاطلاع الاطلاع لتفقد تفقد لمتابعه لمعاينه لمشاهده")
_SEEN_REACH = 5  # words from "to have a look at" over "the works on" to the wall


def _is_seen(clause: Clause, hit: Hit) -> bool:
    """As in "came to X to have a look at the works on the wall", in Arabic: a visit."""
    near = clause.sentence.words[max(clause.first, hit.first - _SEEN_REACH) : hit.first]
    return clause.sentence.arabic and not _TO_SEE.isdisjoint(near)


_AWAY = word_set("بعد مسافه تبعد يبعد البعيده البعيد")
_FROM_REACH = 2  # words from a distance over "from the" to the berm


def _is_how_far_from(clause: Clause, hit: Hit) -> bool:
    """As in "villages two km from the berm": where they lie, and no work on it."""
    words = clause.sentence.words
    for count in clause.counts:
        if count.quantity.unit not in ("km", "miles"):
            continue
        if not 0 < hit.first - count.last <= _FROM_REACH:
            continue
        if not clause.sentence.arabic:
            return "from" in words[count.last : hit.first]
        return not _AWAY.isdisjoint(words[max(clause.first, count.first - 2) : count.first])
    return False


_NONE_REACH = 3  # words from "there is no" over what sort to the wall


def _is_none(clause: Clause, hit: Hit) -> Hit | None:
    """As in "there is no fence on the border": a work that is denied."""
    words = clause.sentence.words
    for negation in clause.cue("negation"):
        told = words[negation.first : negation.last]
        here = not _EXISTS.isdisjoint(told) or told[:1] == ["there"]
        if here and 0 <= hit.first - negation.last <= _NONE_REACH:
            return negation
    return None


_EXISTS = word_set("يوجد توجد وجود")
_REMOVED_REACH = 4  # words from "removed" over who did to the wall


def _removed(clause: Clause, hit: Hit) -> Hit | None:
    """As in "bulldozers removed the berms": the word that takes a work away."""
    gone = near_before(clause, hit, "ended", "operation", reach=_REMOVED_REACH)
    return gone if gone is not None and removes(word_of(clause, gone)) else None


def _measured(clause: Clause) -> Iterator[Trigger]:
    """As in "the wall is 160 km long", "the length of the wall comes to 160 km": it stands."""
    barriers = clause.cue("barrier")
    km = [c for c in clause.counts if c.quantity.unit in ("km", "miles")] if barriers else []
    for hit in barriers if km else ():
        near = [c for c in km if 0 <= c.first - hit.last <= _LENGTH_REACH]
        if not near:
            continue
        told = clause.sentence.words[hit.last : near[0].first]
        ahead = clause.sentence.words[max(clause.first, hit.first - 2) : hit.first]
        english = bool(_IS & set(told)) and "long" in clause.sentence.words[near[0].last :][:1]
        if english or not _LONG.isdisjoint(ahead):
            yield Trigger(Kind.FORTIFICATION, hit, MAIN, "so long a wall", False)
            return


_LENGTH_REACH = 4  # words from a wall over "is about" to its length
_IS = word_set("is was stretches")
_LONG = word_set("طول بطول طوله")

_BESIDE = word_set("along behind near on at by beside atop outside")


def _men_stand(clause: Clause, made: Hit, wall: Hit) -> bool:
    """As in "soldiers standing along the berm", in English: nobody builds it."""
    stand = clause.word(made.last - 1).startswith(("stand", "stood")) and made.last <= wall.first
    return stand and clause.word(made.last) in _BESIDE


_COMES = ("وصل", "يصل", "تصل", "توجه", "يتوجه", "تتوجه", "تقدم", "وصول")


def _men_come(clause: Clause, made: Hit, wall: Hit) -> bool:
    """As in "reinforcements reach the berm", in Arabic: nobody builds it."""
    if not clause.sentence.arabic or clause.word(wall.first - 1) not in ("الي", "نحو", "صوب"):
        return False
    return begins_any(clause.sentence.words[made.first : wall.first], _COMES)


def _is_what_for(clause: Clause, hit: Hit) -> bool:
    """As in "sends a regiment to close every gap", in Arabic: what men are for, and no work."""
    if not (hit.parted and clause.sentence.arabic and word_of(clause, hit).startswith("ل")):
        return False
    return any(h.last <= hit.first for h in clause.cue("presence", "deploy") if h.verbal)


def _so_much_of(clause: Clause, hit: Hit) -> bool:
    """As in "finished 160 km (80 percent) of the wall": who did, or the figure again, between.

    In English the sort of wall may stand there too: "160 km (100 miles) of concrete wall".
    """
    of = hit.first - 1
    if not clause.sentence.arabic:
        near = range(of, max(clause.first, of - _SORT), -1)
        of = next((place for place in near if _is_of(clause, place)), of)
    return _is_of(clause, of) and any(
        of - 1 <= c.last <= of and c.quantity.unit in ("km", "miles", "percent")
        for c in clause.counts
    )


_SORT = 4  # words from "of" over "the new concrete" to the wall


def _is_of(clause: Clause, place: int) -> bool:
    return clause.word(place) in ("من", "of")


_WORKS = ("ابراج", "كاميرات", "سواتر", "ساتر", "خنادق", "خندق", "اسلاك", "سياج", "جدار", "كتل")


def _is_by_what(clause: Clause, hit: Hit) -> bool:
    """As in "strengthened its posts along the line … with towers", in Arabic."""
    word = clause.word(hit.first)
    return word.startswith("ب") and word[1:].startswith(_WORKS)


def _made_behind(clause: Clause, hit: Hit) -> Hit | None:
    """The work told behind a wall; "to strengthen" behind cameras only says what they are for."""
    if clause.sentence.arabic and (going := _goes_on(clause, hit) or _is_so_wide(clause, hit)):
        return going
    near = [
        h
        for h in clause.cue("build", "length")
        if hit.last <= h.first < hit.last + _reach_behind(clause, hit)
        and not (h.form == NOUN and h.head in ("ل", "لل"))
    ]
    return near[0] if near else _has_reached(clause, hit)


_WORK = ("عمل", "اعمال", "العمل", "الاعمال", "بناء", "انشاء", "تشييد", "مشروع")
_GOES_ON_REACH = 10  # words from a wall over where it stands to "goes on"


def _goes_on(clause: Clause, wall: Hit) -> Hit | None:
    """As in "work on the wall is still going on", "has begun", in Arabic."""
    ahead = clause.sentence.words[max(clause.first, wall.first - 3) : wall.last]
    if not any(w.removeprefix("و") in _WORK for w in ahead):
        return None
    far = wall.last + _GOES_ON_REACH
    told = clause.cue("ongoing", "start")
    return next((h for h in told if wall.last <= h.first < far and h.form != NOUN), None)


_MEASURES = word_set("عرضه عمقه ارتفاعه عرضها عمقها ارتفاعها")


def _is_so_wide(clause: Clause, wall: Hit) -> Hit | None:
    """As in "behind it is a trench three metres wide", in Arabic: what stands there is measured."""
    near = range(wall.last, min(clause.last, wall.last + 3))
    measure = next((p for p in near if clause.word(p) in _MEASURES), None)
    plain = not clause.word(wall.first).removeprefix("و").startswith("ال")
    return wall if measure is not None and plain else None


def _has_reached(clause: Clause, wall: Hit) -> Hit | None:
    """As in "the wall has reached 400 km": so much of it is built."""
    for place in range(wall.last, min(wall.last + _reach_behind(clause, wall), clause.last)):
        if clause.word(place) in _REACHED and any(
            c.quantity.unit in ("km", "miles") and 0 < c.first - place <= _TO_FIGURE
            for c in clause.counts
        ):
            return Hit("length", PERFECT, place, place + 1)
    return None


_REACHED = word_set("وصل وصلت وصلا reached")
_TO_FIGURE = 4  # words from "has reached" to the figure
_WORKS_VERBS = ("build", "start", "secured", "maintain")

_GOES_ON = ("ongoing",)  # in Arabic the work itself is named behind it

_DIVIDES = ("الفاصل", "الحدودي", "الممتد", "المحاذي", "الامني", "الشقي")


def _reach_behind(clause: Clause, hit: Hit) -> int:
    """How far behind a wall its work is looked for: farther where it is first said which wall."""
    if not clause.sentence.arabic:
        return 9
    return 12 if clause.word(hit.last).startswith(_DIVIDES) else 6


def fortifies_line(clause: Clause, hit: Hit) -> bool:
    """As in "fortifies its border", "the border has been fortified to 80%"."""
    words = clause.sentence.words
    if not (clause.sentence.arabic and "حص" in words[hit.first]):
        return False
    near = words[max(clause.first, hit.first - 4) : min(clause.last, hit.last + 4)]
    return hit.form != ADJECTIVE and any(w.removeprefix("ل") in BORDERS for w in near)
