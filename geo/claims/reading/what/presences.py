"""Words that claim that forces stand, hide, gather or are sent somewhere."""

from collections.abc import Iterator

from gazetteer.place import PlaceKind
from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import ADJECTIVE, NOUN, PHRASE
from geo.claims.reading.text.glance import where_needed
from geo.claims.reading.text.nearby import (
    bare,
    begins,
    near_after,
    near_before,
    told_before,
)
from geo.claims.reading.text.settings import MAIN, STATIONED, Trigger, setting
from geo.claims.reading.text.undone import undone_before
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.english_ground import attacked_site, helps_verb, of_civilians
from geo.claims.reading.what.other_presence import (
    is_done_to,
    is_no_force,
    is_sought,
    is_way_of_fighting,
)

_NO_PRESENCE = where_needed(is_no_force, attacked_site, is_done_to, is_sought, is_way_of_fighting)


def presences(clause: Clause) -> Iterator[Trigger]:
    """Forces that stand, hide, gather or are sent somewhere."""
    for hit in clause.cue("presence"):
        own = (clause.stretch.bodies and (hit.form != NOUN or hit.tail)) or _same_subject(
            clause, hit
        )
        men = clause.names or clause.cue("persons", "units") or _names_men(clause, hit)
        secured = "security" in clause.sentence.words[hit.first : hit.last]
        if not (men or own or secured or told_before(clause)):
            continue
        look = clause.sentence.glance
        no_force = any(need & look and rule(clause, hit) for need, rule in _NO_PRESENCE)
        if no_force or of_civilians(clause):
            continue
        if not clause.names and clause.word(hit.first).removeprefix("و") in _THERE_ARE:
            continue  # "there are forces that fight in X": what they do is told behind
        if _is_struck(clause, hit) or _only_recalled(clause, hit):
            continue
        if not hit.verbal and _undergoes(clause, hit):
            continue
        if _in_passing(clause, hit):
            continue
        passing = hit.form == ADJECTIVE and hit.head.endswith("ال")
        if passing and not (_for_long(clause, hit) or _at_the_line(clause, hit)):
            continue  # "those stationed in …": said of somebody in passing
        sent_by = any(n.ids and n.last == hit.first for n in clause.names)
        if (not sent_by and (hit.verbal or not _of_its_own(clause, hit))) and any(
            n.ids and n.first == hit.last - 1 and n.first > hit.first for n in clause.names
        ):
            continue  # "the forces of X deployed …": they deploy something else
        rule = STATIONED if passing and hit.joiner == "" else "presence"
        yield Trigger(Kind.PRESENCE, hit, setting(clause, hit), rule, hit.verbal)
    yield from () if _KEEP_BASES.isdisjoint(clause.meanings) else _bases(clause)
    for hit in clause.cue("deploy"):
        sent = near_after(clause, hit, "units", reach=7) is not None
        said = hit.verbal or hit.first == clause.stretch.first or _is_reported(clause, hit)
        if sent and said and (clause.spots or clause.names or clause.cue("border", "area")):
            yield Trigger(Kind.PRESENCE, hit, setting(clause, hit), "deploy", hit.verbal)


_THERE_ARE = word_set("هناك ثمه")


_KEEP_BASES = frozenset({"maintain", "build"})


def _bases(clause: Clause) -> Iterator[Trigger]:
    """Bases that somebody keeps or builds."""
    for hit in clause.cue("maintain", "build") if clause.names else ():
        if clause.sentence.arabic and hit.meaning == "build" and not _builds_a_base(clause, hit):
            continue
        done = hit.verbal or (hit.meaning == "build" and hit.form == PHRASE)
        done = done and not helps_verb(clause, hit)
        if done and near_after(clause, hit, "base", reach=4) is not None:
            yield Trigger(Kind.PRESENCE, hit, setting(clause, hit), "keeps a base", True)


_BUILDS = ("شيد", "يشيد", "تشيد", "بني", "بنت", "يبني", "انشا", "ينش", "تنش", "اقام", "يقيم", "اسس")


def _builds_a_base(clause: Clause, hit: Hit) -> bool:
    """As in "the Americans built a new base near X", in Arabic: they are there."""
    builds = hit.verbal and begins(clause.word(hit.first), _BUILDS)
    return builds and any(
        bare(clause.word(p)) in ("قاعده", "قواعد", "قاعدتين") for p in range(hit.last, hit.last + 2)
    )


def _is_struck(clause: Clause, hit: Hit) -> bool:
    """As in "raided a hideout", "pursuing sleeper cells": what is attacked, no claim of its own."""
    site = clause.sentence.arabic and hit.form == PHRASE and begins(clause.word(hit.first), _SITES)
    if hit.form != NOUN and not site and not (hit.form == PHRASE and _also_noun(clause, hit)):
        return False
    if near_before(clause, hit, *_BLOWS, reach=3) is not None:
        return True
    if hit.tail:
        return False
    if near_before(clause, hit, "strike", "target", reach=7) is not None:
        return True
    if not site and not begins(clause.word(hit.first), _SITES):
        return False
    taken = near_before(clause, hit, "capture", reach=7)
    return taken is not None or near_before(clause, hit, "encirclement", reach=8) is not None


_BLOWS = ("operation", "target", "strike", "clash", "encirclement")
_SITES = ("مقر", "مركز", "مراكز", "مقار")


def _also_noun(clause: Clause, hit: Hit) -> bool:
    """Whether an English phrase is but a noun of two words: "sleeper cells"."""
    return any(h.first == hit.first and h.form == NOUN for h in clause.cue("presence"))


_RECALLED = word_set("recent this these such latest")
_SENT = word_set("deployment deployments reinforcement reinforcements buildup build-up")


def _only_recalled(clause: Clause, hit: Hit) -> bool:
    """As in "this deployment", "recent reinforcements", "security cooperation remains active"."""
    if clause.sentence.arabic:
        return False
    words = clause.sentence.words
    if "active" in words[hit.first : hit.last]:
        return near_before(clause, hit, "coordination", reach=9) is not None
    before = words[max(clause.first, hit.first - 2) : hit.first]
    led = near_after(clause, hit, "start", "ongoing", "lead_to", reach=4)
    return words[hit.first] in _SENT and bool(_RECALLED & set(before)) and led is None


def _for_long(clause: Clause, hit: Hit) -> bool:
    """As in "and stationed near X for a year": said for its own sake, with how long it has been."""
    return clause.sentence.arabic and hit.joiner == "و" and clause.word(hit.last) == "منذ"


_UNDONE_REACH = 2


def _is_reported(clause: Clause, hit: Hit) -> bool:
    """As in "pointed to the sending of men to X", in Arabic: a noun that tells what was done."""
    if not clause.sentence.arabic or hit.form != NOUN or hit.head not in ("", "ب"):
        return False
    return setting(clause, hit) == MAIN and not undone_before(clause, hit.first, _UNDONE_REACH)


_ENGLISH_MEN = word_set(
    "snipers gunmen fighters troops soldiers guards militants cells tanks reinforcements"
)
_MEN = ("تعزيزات", "قوات", "قطعات", "الويه", "ارتال", "مقاتلين", "جنود", "وحدات")


_ARE = word_set("are were is was remain remained stay stayed")


def _names_men(clause: Clause, hit: Hit) -> bool:
    """As in "the sending of reinforcements", "snipers remain": men named in the very phrase."""
    words = clause.sentence.words[hit.first : hit.last]
    if not clause.sentence.arabic:
        subject = hit.first - 1 - (clause.word(hit.first - 1) in _ARE)
        none = "no" in (clause.word(hit.first - 1), clause.word(subject - 1))
        return not none and bool(_ENGLISH_MEN & {*words, clause.word(subject)})
    return any(w.startswith(_MEN) for w in words)


_STANDING = word_set("علي عند قرب بالقرب داخل في قباله")
_WHERE_REACH = 6  # words from "stationed", or a verb, to the ground
_LANDS = frozenset({PlaceKind.COUNTRY, PlaceKind.TERRITORY})
_DEEDS = ("operation", "capture", "clash", "strike", "withdrawing")


def _at_the_line(clause: Clause, hit: Hit) -> bool:
    """As in "men of X stationed on the border", in Arabic: whose men they are, and where."""
    if not clause.sentence.arabic or clause.word(hit.last) not in _STANDING:
        return False
    named = any(n.last == hit.first and not n.metonym for n in clause.names)
    named = named or any(h.last == hit.first for h in clause.cue("units", "persons"))
    ground = range(hit.last, min(clause.last, hit.last + _WHERE_REACH))
    where = any(h.first in ground for h in clause.cue("border")) or any(
        s.first in ground and s.place is not None and s.place.kind not in _LANDS
        for s in clause.spots
    )
    return named and where and not any(h.verbal and h.first > hit.last for h in clause.cue(*_DEEDS))


_AUXILIARY = word_set(
    "is are was were been be being has have had remain remains remained stay not and"
)


def _in_passing(clause: Clause, hit: Hit) -> bool:
    """As in "hit a convoy stationed at X": where what was hit stood, no claim of its own."""
    if clause.sentence.arabic or hit.form == NOUN or not clause.word(hit.first).endswith("ed"):
        return False
    beside = clause.word(hit.first - 1)
    if beside not in _AUXILIARY and beside[:1].isalpha() and _befell_them(clause, hit):
        return True
    done = near_before(clause, hit, *_DONE_TO, "capture", "arrest", "operation", reach=12)
    return (
        done is not None
        and bool(beside)
        and beside not in _AUXILIARY
        and beside[0].isalpha()
        and beside != "and"
    )


def _befell_them(clause: Clause, hit: Hit) -> bool:
    """As in "fighters deployed near X had been killed": which of them fell."""
    words = clause.sentence.words
    return any(
        h.first > hit.last and _PASSIVE & set(words[h.first - 2 : h.last])
        for h in clause.cue("kill", "wound", "arrest", "target")
    )


_PASSIVE = word_set("was were been")


def _same_subject(clause: Clause, hit: Hit) -> bool:
    """As in ", and deploying along X", "but reinforced at X": who does it stands before."""
    begun = clause.stretch.first
    if not begun < clause.first <= hit.first <= clause.first + 2:
        return False
    if clause.sentence.arabic and not (hit.verbal and _says_where(clause, hit)):
        return False
    told = (n for n in clause.sentence.names if not n.metonym)
    return any(begun <= n.first < clause.first for n in told)


def _of_its_own(clause: Clause, hit: Hit) -> bool:
    """As in "the presence of X's forces", in Arabic; "with X there" is said in passing."""
    passing = clause.word(hit.first) == "بوجود"
    return hit.form == NOUN or (clause.sentence.arabic and not passing)


def _says_where(clause: Clause, hit: Hit) -> bool:
    near = range(hit.last, hit.last + _WHERE_REACH)
    if begins(clause.word(hit.first), ("رصد",)):
        return False
    return any(s.first in near for s in clause.spots) or any(
        h.first in near and not h.tail for h in clause.cue("area", "border", "anaphor")
    )


_THINGS = ("convoy", "force", "camp", "depot", "رتل", "ارتال", "معسكر")
_DONE_TO = ("target", "strike", "clash", "transfer", "kill")


def _undergoes(clause: Clause, hit: Hit) -> bool:
    """As in "they hit a convoy of X", "moved from the camp": said of what else happens to it."""
    word = clause.sentence.words[hit.first]
    if not any(stem in word for stem in _THINGS):
        return False
    done = near_before(clause, hit, *_DONE_TO, reach=8) or near_after(clause, hit, "transfer")
    return done is not None
