"""Words that claim something about ground: who holds, patrols, builds on or opens it."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import ADJECTIVE, IMPERFECT, NOUN, PERFECT, PHRASE
from geo.claims.reading.text.nearby import begins, near_after, near_before
from geo.claims.reading.text.scene import Counted
from geo.claims.reading.text.settings import MAIN, PURPOSE, Trigger, setting
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.english_ground import (
    estimated,
    is_had,
    locks_up,
    names_holder,
    patrol_does,
    to_be_won,
    whose_patrol,
)
from geo.claims.reading.what.gates import BORDERS
from geo.claims.reading.what.manned import holds_men, mans_posts, runs_a_post
from geo.claims.reading.what.other_presence import is_told_of, of_families
from geo.claims.reading.where.english_where import other_bank
from geo.claims.reading.where.strongholds import names_stronghold


def controls(clause: Clause) -> Iterator[Trigger]:
    """Ground that somebody holds."""
    arabic = clause.sentence.arabic
    for hit in clause.cue("control"):
        word = clause.sentence.words[hit.first]
        if hit.form == NOUN and _describes(clause):
            continue
        if word == "held" and hit.last - hit.first == 1 and not _holds_ground(clause, hit):
            continue
        verb_alone = hit.last - hit.first == 1 and hit.form != NOUN
        placed = clause.spots or clause.cue("area", "border") or _holds_it(clause, hit)
        placed = placed or other_bank(clause) is not None or _holds_jails(clause, hit)
        if verb_alone and not placed:
            continue
        if arabic and word.lstrip("ول") == "سيطره" and hit.head in ("ل", "لل"):
            continue
        if any(rule(clause, hit) for rule in _NO_HOLD):
            continue
        if word.endswith("نفوذ") and hit.last - hit.first == 1 and not clause.spots:
            continue
        if word.endswith("السيطره") and near_before(clause, hit, "manage", reach=3) is not None:
            continue
        rule = "stronghold" if names_stronghold(clause.sentence, hit) else "control"
        unheld = hit.last - hit.first == 1 and not _has_holder(clause, hit)
        if rule == "stronghold" and (unheld or to_be_won(clause, hit)):
            continue
        if rule == "control" and hit.form != NOUN and _only_target(clause, hit):
            continue
        where = MAIN if _is_what_it_is(clause, hit, rule) else setting(clause, hit)
        yield Trigger(Kind.CONTROL, hit, where, rule, hit.verbal)
    for hit in clause.cue("hold_verb"):
        if hit.form == IMPERFECT:
            yield Trigger(Kind.CONTROL, hit, setting(clause, hit), "holds", True)


def _is_what_it_is(clause: Clause, hit: Hit, rule: str) -> bool:
    """As in "to ring X, the last stronghold of Y", in Arabic: said of the town just named."""
    if rule != "stronghold" or not clause.sentence.arabic:
        return False
    first = hit.first - (clause.word(hit.first - 1) in _LAST)
    first -= clause.word(first - 1) == "،"
    return first < hit.first and any(s.last == first for s in clause.spots)


_HOLD = word_set("hold holds held holding control controls controlled controlling")
_BEHIND_IT = word_set(". , ; and but until since now today still")


def _holds_it(clause: Clause, hit: Hit) -> bool:
    """As in "they still hold it": ground told before; not "hold it responsible"."""
    end = clause.word(hit.last + 1)
    object_ = clause.word(hit.first) in _HOLD and clause.word(hit.last) == "it"
    return object_ and (not end or end in _BEHIND_IT)


def _holds_jails(clause: Clause, hit: Hit) -> bool:
    """As in "X controls a dozen prisons", in English: ground, though no place is named."""
    if clause.sentence.arabic or hit.form == NOUN:
        return False
    return near_after(clause, hit, "camp", "base", reach=7) is not None


_LAST = word_set("اخر ابرز اهم last final remaining former main key")


def _has_holder(clause: Clause, hit: Hit) -> bool:
    """As in "a pocket of X", "its last pocket": "the Hajin pocket" alone is only a place."""
    words = clause.sentence.words
    if hit.tail or _LAST & set(words[max(0, hit.first - 2) : hit.first]):
        return True
    if any(-3 <= n.first - hit.last <= 4 for n in clause.names if not n.metonym):
        return True
    return bool(clause.cue("ended", "ongoing", "exists"))


def _only_target(clause: Clause, hit: Hit) -> bool:
    """As in "shelled the positions under X's control": only says whose positions were hit."""
    struck = near_before(clause, hit, "strike", "target", "clash", reach=8)
    return (
        struck is not None
        and hit.form == PHRASE
        and bool(
            {"مواقع", "نقاط", "مناطق"} & set(clause.sentence.words[hit.first - 2 : hit.first + 1])
        )
    )


_BETWEEN = word_set("once also then briefly long still which who that now already had has")
_THE_GROUND = word_set("post area town village city site hill base airport field")


def _ground_without_name(clause: Clause, hit: Hit, far: int) -> list[int]:
    """As in "had held the post for years", "held less than a square kilometre", in English."""
    words = clause.sentence.words
    told = hit.last + 1 < clause.last and words[hit.last] == "the"
    plain = told and clause.word(hit.last + 2) not in ("of", "trial", "office", "office's")
    found = [hit.last + 1] if plain and words[hit.last + 1] in _THE_GROUND else []
    if clause.word(hit.last) in _SO_MUCH:
        measures = ("kilometer", "kilometre", "mile")
        near = range(hit.last, min(clause.last, hit.last + far))
        found += [p for p in near if words[p].startswith(measures)]
    return found


_SO_MUCH = word_set("less more about around some roughly nearly only half almost parts part most")
_NOT_GROUND = frozenset({"talks", "meeting", "by", "on", "in", "at", "near", "for", "responsible"})


def _holds_ground(clause: Clause, hit: Hit) -> bool:
    """As in "the group once held X": somebody just before, ground just behind, no men held."""
    before = hit.first - 1
    if clause.word(before) in ("has", "have", "had"):
        return True
    if clause.word(before) in _BETWEEN:
        before -= 1
    behind = clause.sentence.words[hit.last : hit.last + 4]
    if not any(n.last == before + 1 for n in clause.names) and not any(
        h.last == before + 1 for h in clause.cue("persons", "units")
    ):
        return clause.word(before) in ("they", "it") and clause.spots != []
    far = 9 if behind and behind[0] in _SO_MUCH else 3
    ground = [s.first for s in clause.spots if hit.last <= s.first <= hit.last + far]
    ground += [h.first for h in clause.cue("crossing") if hit.last <= h.first <= hit.last + 3]
    ground += _ground_without_name(clause, hit, far)
    men = near_after(clause, hit, "persons", "detainees", reach=4)
    return bool(ground) and not _NOT_GROUND & set(behind[: ground[0] - hit.last]) and men is None


_RUNS = ("تدير", "يدير", "تتولي", "يتولي", "تشرف", "يشرف", "تتحكم", "يتحكم")


def _runs_smuggling(clause: Clause, hit: Hit) -> bool:
    """As in "the smuggling, which X runs": a trade that is run, no ground that is held."""
    before = clause.sentence.words[max(0, hit.first - 3) : hit.first]
    runs = clause.sentence.words[hit.first].startswith(_RUNS)
    return runs and any("تهريب" in w for w in before)


def _rings(clause: Clause, hit: Hit) -> bool:
    """As in "tightened the siege": it is a ring that is tightened, no ground that is held."""
    return near_after(clause, hit, "encirclement", reach=2) is not None


_GATHERINGS = word_set(
    "talks meeting meetings negotiations consultations discussions dialogue summit conference "
    "session ceremony parade funeral rally demonstration protest vote election elections "
    "referendum drill drills exercise exercises manoeuvres maneuvers patrol patrols"
)


def _holds_gathering(clause: Clause, hit: Hit) -> bool:
    """As in "will hold a joint patrol", "holds talks": what takes place is no ground."""
    behind = clause.sentence.words[hit.last : hit.last + 4]
    return clause.word(hit.first) in _HOLD and not _GATHERINGS.isdisjoint(behind)


_NO_HOLD = (
    names_holder, locks_up, _rings, _runs_smuggling, _holds_gathering, runs_a_post, holds_men
)  # fmt: skip


def _describes(clause: Clause) -> bool:
    """As in "X lies 400 km from Y": where a place lies claims nothing."""
    words = clause.sentence.words[clause.first : clause.last]
    lies = words[0].lstrip("و") in ("يقع", "تقع", "يبعد", "تبعد") or "located" in words
    away = "بعد" in words and "علي" in words
    return (lies or away) and any(c.quantity.unit == "km" for c in clause.counts)


def patrols(clause: Clause) -> Iterator[Trigger]:
    """Patrols, unless they are what is attacked."""
    for hit in clause.cue("patrol"):
        reach = 4 if clause.sentence.arabic else 4 + whose_patrol(clause, hit)
        struck = near_before(clause, hit, "target", "clash", "strike", "kill", reach=reach)
        flown = any("ستطلاع" in w for w in clause.sentence.words[hit.first : hit.last])
        if struck is not None and not flown:
            continue
        before = clause.word(hit.first - 1)
        if before in ("علي", "ضد", "on", "against") or patrol_does(clause, hit):
            continue
        kind = Kind.FORTIFICATION if _by_cameras(clause, hit) else Kind.PATROL
        yield Trigger(kind, hit, setting(clause, hit), "patrol", hit.verbal)


def _by_cameras(clause: Clause, hit: Hit) -> bool:
    """As in "105 cameras are monitoring the border": works that stand there, no men on patrol."""
    return any(
        0 <= hit.first - h.last <= _WATCH_REACH and "camera" in clause.word(h.last - 1)
        for h in clause.cue("barrier")
    )


_WATCH_REACH = 2  # words from the cameras to "monitor"


def posts(clause: Clause) -> Iterator[Trigger]:
    """Posts that somebody sets up, mans or says to exist."""
    for hit in clause.cue("post"):
        if not clause.sentence.arabic and near_before(clause, hit, "capture", "take", reach=6):
            continue  # "captured the border post"
        if mans_posts(clause, hit):
            yield Trigger(Kind.PRESENCE, hit, setting(clause, hit), "mans posts", True)
            continue
        made = near_before(clause, hit, "build", reach=7)
        if made is None and clause.sentence.arabic:
            made = near_before(clause, hit, "open", reach=4)  # "the outpost of X was opened again"
            made = made or near_after(clause, hit, "open", reach=4)
        there = near_before(clause, hit, "exists", "negation", "ended", "deploy", reach=5)
        lies = near_after(clause, hit, "presence", "build", reach=4)
        told = hit.parted or is_told_of(clause, hit) or is_had(clause, hit)
        anchor = made or there or lies or (hit if told else None)
        if anchor is None:
            continue
        where = setting(clause, made if made is not None else hit)
        yield Trigger(Kind.POST, hit, where, "build post", anchor.verbal)


def fortifications(clause: Clause) -> Iterator[Trigger]:
    """Walls, fences, trenches, towers and cameras that somebody builds."""
    for hit in clause.cue("barrier"):
        made = near_before(
            clause,
            hit,
            *_WORKS_VERBS,
            *_GOES_ON[: clause.sentence.arabic],
            reach=12 if _so_much_of(clause, hit) else 8,
        ) or _made_behind(clause, hit)
        if made is None and hit.parted:
            made = hit
        if made is None:
            continue
        where = setting(clause, made if made.first < hit.first else hit)
        yield Trigger(Kind.FORTIFICATION, hit, where, "build barrier", made.verbal)
    for hit in clause.cue("secured", "build"):
        if fortifies_line(clause, hit) and setting(clause, hit) != PURPOSE:
            yield Trigger(
                Kind.FORTIFICATION, hit, setting(clause, hit), "fortifies the line", hit.verbal
            )


def _so_much_of(clause: Clause, hit: Hit) -> bool:
    """As in "finished 160 km of the wall", in Arabic: whoever did stands between."""
    return clause.word(hit.first - 1) == "من" and any(
        c.last == hit.first - 1 and c.quantity.unit == "km" for c in clause.counts
    )


def _made_behind(clause: Clause, hit: Hit) -> Hit | None:
    """The work told behind a wall; "to strengthen" behind cameras only says what they are for."""
    near = [
        h
        for h in clause.cue("build", "length")
        if hit.last <= h.first < hit.last + _reach_behind(clause, hit)
        and not (h.form == NOUN and h.head in ("ل", "لل"))
    ]
    return near[0] if near else _has_reached(clause, hit)


def _has_reached(clause: Clause, wall: Hit) -> Hit | None:
    """As in "the wall has reached 400 km": so much of it is built."""
    for place in range(wall.last, min(wall.last + _reach_behind(clause, wall), clause.last)):
        if clause.word(place) in _REACHED and any(
            c.quantity.unit in ("km", "miles") and 0 < c.first - place <= _TO_FIGURE
            for c in clause.counts
        ):
            return Hit("length", PERFECT, place, place + 1)
    return None


_REACHED, _TO_FIGURE = word_set("وصل وصلت وصلا reached"), 4


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


def _is_taken(clause: Clause, count: Counted) -> bool:
    """As in "took control of 20 km of the border": so much of it was taken."""
    taken = clause.cue("hold", "capture", "control", "take")
    return any(0 <= count.first - h.last <= _TAKEN_REACH for h in taken)


_TAKEN_REACH = 2  # words from "control" over "of some" to the length


def lengths(clause: Clause) -> Iterator[Trigger]:
    """Lengths of border: total, or secured."""
    figures = [c for c in clause.counts if c.quantity.unit in ("km", "miles")]
    lengths = [c for c in figures if not (_is_away(clause, c) or _is_taken(clause, c))]
    line = any(s.place is not None and s.place.kind == "frontier" for s in clause.spots)
    if not lengths or not (line or clause.cue("two_countries") or clause.sentence.cue("border")):
        return
    for hit in clause.cue("border"):
        if any(0 <= hit.first - c.last <= 1 for c in lengths):
            yield Trigger(Kind.BORDER_LENGTH, hit, MAIN, "length", False)
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


_ABOUT = word_set(
    "is was about around approximately roughly nearly some over estimated at to be almost"
)


def _is_so_long(clause: Clause, lengths: list[Counted]) -> Hit | None:
    """As in "the border is approximately 610 km", in English: its length by the verb "to be"."""
    if clause.sentence.arabic:
        return None
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
_EXPECTS = ("توقع", "يتوقع", "تتوقع", "نتوقع", "expect")


def _expects_to_face(clause: Clause) -> Hit | None:
    """As in "expects to face about 3,000 gunmen": a strength, and no fight yet."""
    words = clause.sentence.words
    for place in range(clause.first, clause.last):
        if not begins(words[place], _FACES):
            continue
        ahead = words[max(0, place - 4) : place]
        if any(w in _PEACEFUL for w in words[place : place + 6]):
            continue
        if any(begins(w, _EXPECTS) for w in ahead) and any(
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
    bare = [c for c in clause.counts if not c.quantity.unit]
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
