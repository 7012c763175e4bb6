"""Words that claim that persons are taken, or that their place or custody changes."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import NOUN, PERFECT
from geo.claims.reading.text.nearby import (
    Beginnings,
    bare,
    begins,
    begins_any,
    has_stem,
    near_after,
    near_before,
    word_of,
)
from geo.claims.reading.text.settings import MAIN, RETAKEN, SEIZED, Trigger, setting
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.arabic_moved_over import moves_fighters
from geo.claims.reading.what.english_asides import known_for
from geo.claims.reading.what.english_camps import out_of_camps
from geo.claims.reading.what.english_fights import ground_before_men, sends_troops
from geo.claims.reading.what.english_takings import men_taken
from geo.claims.reading.what.english_wares import carries_goods
from geo.claims.reading.what.loses_ground import receives_men, takes_men, takes_over
from geo.claims.reading.what.moves import moves_own
from geo.claims.reading.who.english_parts import is_passive


def transfers(clause: Clause) -> Iterator[Trigger]:
    """Detainees and families whose place or custody changes."""
    told = False
    for hit in clause.cue("transfer"):
        if hit.tail and word_of(clause, hit).lstrip("و").startswith("صل"):
            continue  # "reached us", of news
        if "خرج" in word_of(clause, hit) and not clause.cue("camp"):
            continue
        if _soldiers_go(clause, hit):
            yield Trigger(Kind.OPERATION, hit, setting(clause, hit), "soldiers leave", hit.verbal)
            told = True
            continue
        if _to_hospital(clause, hit) or takes_over(clause, hit) or moves_own(clause, hit):
            continue
        if _from_ground(clause, hit) or _of_travel(clause, hit):
            continue
        if sends_troops(clause, hit) or carries_goods(clause, hit):
            continue
        if clause.sentence.arabic and (moves_fighters(clause, hit.first) or _let(clause, hit)):
            continue
        if clause.sentence.arabic and _does_again(clause, hit):
            continue
        near = _held_behind(clause, hit) or _handed(clause, hit)
        near = near or (hit.verbal and _taken_before(clause, hit)) or _so_many(clause, hit)
        near = near or receives_men(clause, hit) or _are_moved(clause, hit) or _of_them(clause, hit)
        led = bool(clause.cue("camp")) and _tells_of_people(clause)
        camp = _custody(clause, hit) and near_after(clause, hit, "camp", reach=8) is not None
        given = _custody(clause, hit) and _gives_over(clause, hit)
        if not (near or led or camp or given or hit.parted or hit.last - hit.first > 1):
            continue
        fought = (h for h in clause.cue("strike", "clash") if not known_for(clause, h))
        if any(fought) and not led:
            continue
        told = True
        yield Trigger(Kind.TRANSFER, hit, setting(clause, hit), "transfer", hit.verbal)

    if not told:
        yield from out_of_camps(clause)


def _tells_of_people(clause: Clause) -> bool:
    held = bool(clause.cue("detainees"))
    return held or any(c.quantity.unit == "persons" for c in clause.counts)


_LEAVING = ("مغادر", "رحيل", "خروج")
_SOLDIERS = ("جنود", "جندي", "قوات", "قطعات", "وحدات", "مقاتلي")


def _soldiers_go(clause: Clause, hit: Hit) -> bool:
    """As in "the departure of the American soldiers", in Arabic: nobody moves them."""
    noun = clause.sentence.arabic and hit.form == NOUN
    if not noun or not begins(word_of(clause, hit), _LEAVING):
        return False
    return begins(bare(clause.word(hit.last)), _SOLDIERS)


def _held_behind(clause: Clause, hit: Hit) -> bool:
    """Whether those who are moved are named behind: names of bodies and places count one word."""
    who = next((h for h in clause.cue("detainees") if h.first >= hit.last), None)
    if who is None:
        return False
    told = [*((n.first, n.last) for n in clause.names), *((s.first, s.last) for s in clause.spots)]
    longer = sum(b - a - 1 for a, b in told if hit.last <= a and b <= who.first)
    days = [d for d in clause.dates if hit.last <= d.first and d.last <= who.first]
    longer += sum(d.last - d.first + 1 for d in days)  # with the comma behind it
    return who.first - hit.last - longer < _HELD_REACH


_HELD_REACH = 6  # words from "handed over" to whom


def _does_again(clause: Clause, hit: Hit) -> bool:
    """As in "opened its border again", which Arabic says by "brought back the opening"."""
    if not begins(word_of(clause, hit), _AGAIN):
        return False
    near = clause.sentence.words[hit.last : hit.last + _DOES_AGAIN_REACH]
    return any(w.startswith(_DONE_AGAIN) for w in near)


_AGAIN = ("اعاد", "يعيد", "تعيد")
_DOES_AGAIN_REACH = 3  # words over who does it
_DONE_AGAIN = (
    "فتح", "افتتاح", "تشغيل", "تاهيل", "تفعيل", "بناء", "ترميم", "اعمار", "انتشار", "تموضع",
)  # fmt: skip


def _let(clause: Clause, hit: Hit) -> bool:
    """As in "will be allowed to return", in Arabic: a gate lets them pass, nobody moves them."""
    ahead = clause.sentence.words[max(clause.first, hit.first - 2) : hit.first]
    return any(w.lstrip("وس").startswith(("سمح", "يسمح", "تسمح", "السماح")) for w in ahead)


def _taken_before(clause: Clause, hit: Hit) -> bool:
    """As in "the men were moved to a base": a plural verb right behind those who are moved."""
    plural = word_of(clause, hit).endswith(("وا", "ون"))
    who = near_before(clause, hit, "detainees", reach=3)
    ahead = clause.sentence.words[max(clause.first, hit.first - 3) : hit.first]
    if any(w.removeprefix("ال") in _FAMILIES for w in ahead):
        return word_of(clause, hit) in _TAKEN  # "some families were moved too"
    return plural and who is not None and bool({"الي", "من", "عبر"} & set(_behind(clause, hit)))


_BEHIND_THOSE = frozenset({"الذين", "ممن", "من"})
_MOVED_REACH = 7  # words from those who are moved to the verb, from the verb to the jail


def _are_moved(clause: Clause, hit: Hit) -> bool:
    """As in "7,000 prisoners could be moved", "those who will be moved from the jails"."""
    if not clause.sentence.arabic:
        men = near_before(clause, hit, "detainees", reach=2 * _MOVED_REACH)
        return men is not None and hit.form == PERFECT and is_passive(clause, hit)
    jailed = near_after(clause, hit, "camp", reach=_MOVED_REACH) is not None
    return hit.verbal and jailed and clause.word(hit.first - 1) in _BEHIND_THOSE


_THEM = frozenset({"هم", "هن"})
_TOOK_PLACE = word_set("جري جرت يجري تم تمت يتم سيتم سيجري")  # "their handing over took place"
_THEM_REACH = 10  # words from detainees over who they are to "their handing over"


def _of_them(clause: Clause, hit: Hit) -> bool:
    """As in "90 wanted men, their handing over took place", in Arabic: a noun with a pronoun."""
    if hit.form != NOUN or hit.tail not in _THEM:
        return False
    if clause.word(hit.first - 1).removeprefix("و") in _TOOK_PLACE:
        return clause.word(hit.last) in ("الي", "من") or _custody(clause, hit)
    if clause.word(hit.last) == "الي" and _told_before(clause):
        return True
    if not _custody(clause, hit):
        return False
    return near_before(clause, hit, "detainees", reach=_THEM_REACH) is not None


def _told_before(clause: Clause) -> bool:
    """As in "the batch holds 850 people, and it is planned to move them to X": who was named."""
    sentence = clause.sentence
    counted = any(c.quantity.unit == "persons" and c.last <= clause.first for c in sentence.counts)
    return counted or bool(sentence.cue("detainees", last=clause.first))


_PEOPLES = word_set(
    "syrians iraqis lebanese afghans pakistanis iranians turks yazidis foreigners refugees "
    "migrants workers families residents"
)
_OBJECT = 4  # words from the verb to those who are sent away


def _so_many(clause: Clause, hit: Hit) -> bool:
    """As in "deported a hundred Syrians": a number of men, or a people, behind the verb."""
    if not (hit.verbal and _custody(clause, hit)):
        return False
    counted = any(
        0 <= c.first - hit.last < _OBJECT and c.quantity.unit == "persons" for c in clause.counts
    )
    return counted or bool(_PEOPLES & set(clause.sentence.words[hit.last : hit.last + _OBJECT]))


def _from_ground(clause: Clause, hit: Hit) -> bool:
    """As in "expelled ISIS fighters from X": ground is won, nobody is sent home."""
    expels = word_of(clause, hit).startswith("expel")
    return expels and not _PEOPLES & set(clause.sentence.words[hit.last : hit.last + _OBJECT])


_TRAVELS = word_set("تنقل وتنقل والتنقل التنقل")
_TRAVELLERS = (
    "المواطن", "المسافر", "الاشخاص", "الاهالي", "السكان", "البضاي", "المدنيين", "الافراد",
)  # fmt: skip


def _of_travel(clause: Clause, hit: Hit) -> bool:
    """As in "the travel of citizens", in Arabic written like "she moves": nobody is moved."""
    return word_of(clause, hit) in _TRAVELS and clause.word(hit.last).startswith(_TRAVELLERS)


_CROSSFIRE = word_set("between crossfire up off fire surprise")


def _caught_by_chance(clause: Clause, hit: Hit) -> bool:
    """As in "caught in crossfire", "caught between X and Y": nobody takes them."""
    behind = clause.sentence.words[hit.last : hit.last + 3]
    return clause.word(hit.last - 1) == "caught" and bool(_CROSSFIRE & set(behind))


_FAMILIES = word_set("اسر عايلات عوايل")
_TAKEN = word_set("نقلت رحلت اعيدت سلمت اخرجت اجليت استلمت")
_WARDS = ("مشف", "المشف", "مستشف", "المستشف", "المشاف", "hospital")


def _to_hospital(clause: Clause, hit: Hit) -> bool:
    """As in "taken to a hospital": the hurt are carried there, in nobody's custody."""
    near = clause.sentence.words[hit.last : min(clause.last, hit.last + 8)]
    return begins_any(near, _WARDS) and not clause.cue("camp")


def _behind(clause: Clause, hit: Hit) -> list[str]:
    return clause.sentence.words[hit.last : min(clause.last, hit.last + 4)]


_CUSTODY = (
    "سلم", "تسلم", "استلم", "تسليم", "ترحيل", "رحل", "hand", "repatriat", "deport", "extradit",
    "transfer", "expel",
)  # fmt: skip


def _custody(clause: Clause, hit: Hit) -> bool:
    return word_of(clause, hit).lstrip("وفيلب").startswith(_CUSTODY)


_POSTS = word_set(
    "نقاط نقاطه نقاطها مواقعه مواقعها مخافر مخفر مواقع القاعده القاعدتين قواعد posts bases"
)


def _gives_over(clause: Clause, hit: Hit) -> bool:
    """As in "hand our posts over to X": posts and bases that one body gives another."""
    behind = clause.sentence.words[hit.last : hit.last + 4]
    to = any(n.head == "ل" or clause.word(n.first - 1) in ("الي", "to") for n in clause.names)
    return bool(_POSTS.intersection(behind)) and to


def _handed(clause: Clause, hit: Hit) -> bool:
    """Whether what changes hands are persons, by a word that tells of custody."""
    if not _custody(clause, hit):
        return False
    if clause.word(hit.first - 1) in ("was", "were", "been", "being"):
        return near_before(clause, hit, "detainees", reach=6) is not None
    return near_after(clause, hit, "persons", reach=8) is not None or any(
        hit.last <= n.first < hit.last + 8 and n.ids[:1] in _CAUGHT for n in clause.names
    )


_CAUGHT = (("isis",), ("smugglers",), ("infiltrators",), ("gunmen",))


def _of_ground(clause: Clause, hit: Hit) -> bool:
    """As in "the capture of X", "the village was captured": ground is what is taken."""
    words = clause.sentence.words
    told = " ".join(words[hit.first : hit.last])
    if clause.sentence.arabic or not ("captur" in told or "seiz" in told):
        return False
    if words[hit.first] == "capture":
        return any(0 <= s.first - hit.first <= 3 for s in clause.spots)
    passive = words[hit.first] in ("was", "were", "been", "have")
    if passive and words[hit.first - 1 : hit.first] == ["it"] and "captur" in words[hit.last - 1]:
        return True
    near = range(max(clause.first, hit.first - 4), hit.first)
    ground = any(h.first in near for h in clause.cue("area")) or any(
        s.first in near for s in clause.spots
    )
    return passive and ground and near_before(clause, hit, "persons", "detainees") is None


_CAPTURED = frozenset({"captured", "captures", "capturing"})


def _men(clause: Clause, hit: Hit) -> bool:
    """As in "captured an ISIS bomb-maker in X": men behind the verb, before any ground."""
    men = near_after(clause, hit, "persons", reach=6) is not None or any(
        hit.last <= n.first < hit.last + 4 and n.ids[:1] in _CAUGHT for n in clause.names
    )
    return men and takes_men(clause, hit)


def _were_caught(clause: Clause, hit: Hit) -> bool:
    """As in "14 infiltrators had been caught", in English: who, right before a passive verb."""
    if clause.sentence.arabic or not is_passive(clause, hit):
        return False
    near = range(hit.first - _PASSIVE_REACH, hit.first)
    return any(n.ids[:1] in _CAUGHT and n.last - 1 in near for n in clause.names)


_PASSIVE_REACH = 4  # words from who is caught over "had been" to the verb


def _were_captured(clause: Clause, hit: Hit) -> bool:
    """As in "the detainees had been captured in raids", in English: men, by a passive verb."""
    words = clause.sentence.words[hit.first : hit.last]
    passive = words[-1] in _CAPTURED and clause.word(hit.last - 2) in ("been", "were", "was")
    passive = passive or (
        words[-1] in _CAPTURED and clause.word(hit.first - 1) in ("been", "were", "was")
    )
    return passive and near_before(clause, hit, "detainees", "persons", reach=4) is not None


_TAKES_AGAIN = ("استعاد", "استعد", "يستعيد", "تستعيد", "امسك", "يمسك", "اعاد")
_TAKING_AGAIN = Beginnings(*_TAKES_AGAIN)
_FUGITIVES = ("فارين", "فارون", "فارا", "هارب")
_NOT_CAUGHT = (
    "عايل", "عوايل", "نازح", "مدني", "اسر", "لاجي", "قري", "نقاط", "مواقع", "بلد", "سفار", "مناطق",
)  # fmt: skip
_AGAIN_REACH = 9  # words from the verb over who and how many to the fugitives


def may_take_again(word: str) -> bool:
    """A first look: whether an Arabic word may tell that fugitives are caught again."""
    return begins(word, _TAKES_AGAIN)


def _caught_again(clause: Clause) -> Iterator[Trigger]:
    """As in "took back 81 of the fugitives", "got hold of 20 who had fled", in Arabic."""
    if not clause.sentence.arabic:
        return
    words = clause.sentence.words
    if not _TAKING_AGAIN.of_any(words[clause.first : clause.last]):
        return
    for place in range(clause.first, clause.last):
        if not begins(words[place], _TAKES_AGAIN):
            continue
        near = range(place + 1, min(clause.last, place + _AGAIN_REACH))
        counted = any(c.first in near or c.last - 1 in near for c in clause.counts)
        folk = any(has_stem(words[p], _NOT_CAUGHT) for p in near)
        of_them = not folk and any(has_stem(words[p], _FUGITIVES) for p in near)
        if of_them and (counted or any(words[p].lstrip("ب").isdecimal() for p in near)):
            hit = Hit("arrest", PERFECT, place, place + 1)
            yield Trigger(Kind.ARREST, hit, MAIN, RETAKEN, True)
            return


def _of_held_ground(clause: Clause, hit: Hit) -> bool:
    """As in "the gate is still in X's grip", in Arabic: ground is what is held, and no man."""
    if not clause.sentence.arabic or clause.word(hit.first) != "في":
        return False
    ground = any(s.last <= hit.first for s in clause.spots) or bool(clause.cue("crossing", "area"))
    return ground and near_before(clause, hit, "persons", "detainees", reach=_HELD_REACH) is None


_HIM = frozenset({"him", "her", "them"})


def _what_it_holds(clause: Clause, hit: Hit) -> bool:
    """As in "the last of what it holds on to", in Arabic: ground, by "what" before the verb."""
    return clause.word(hit.first - 1) == "ما" and clause.word(hit.last - 1) in ("به", "بها")


_GROUND = word_set(
    "pocket pockets stronghold strongholds bastion enclave enclaves territory position positions "
    "village villages town towns base bases hideout hideouts held"
)


def _seized(clause: Clause) -> Iterator[Trigger]:
    """Men whom somebody seizes, and wares that were to be smuggled."""
    for hit in clause.cue("seize"):
        whom = "whom" in clause.sentence.words[clause.first : hit.first]
        if whom and is_passive(clause, hit):
            yield Trigger(Kind.ARREST, hit, setting(clause, hit), "seize men", True)
            continue  # "…, two of whom were caught by X"
        if clause.word(hit.last) == "by" or _caught_by_chance(clause, hit):
            continue  # "the areas seized by X"
        if not clause.sentence.arabic and any(s.first == hit.last for s in clause.spots):
            continue  # "seized X from the militants"
        men = near_after(clause, hit, "persons", reach=4) or any(
            hit.last <= c.first < hit.last + 8 and c.quantity.unit == "persons"
            for c in clause.counts
        )
        hunted = any(
            hit.last <= n.first < hit.last + 4
            and n.ids[:1] in _CAUGHT
            and n.head != "ل"  # "seized a tunnel of X's"
            and clause.word(n.last) not in _GROUND
            for n in clause.names
        )
        if men or hunted or clause.word(hit.last) in _HIM or _were_caught(clause, hit):
            yield Trigger(Kind.ARREST, hit, setting(clause, hit), "seize men", True)
        elif _theirs(clause, hit):
            continue
        elif near_after(clause, hit, "goods", reach=5) is not None and not _a_hoard(clause, hit):
            yield Trigger(Kind.INFILTRATION, hit, setting(clause, hit), SEIZED, True)


_THEIRS = ("هم", "هما", "هن")


def _theirs(clause: Clause, hit: Hit) -> bool:
    """As in "and took their arms off them", in Arabic: the caught men's own, not smuggled."""
    behind = clause.word(hit.last)
    return clause.sentence.arabic and behind.startswith(_ARMS) and behind.endswith(_THEIRS)


_ARMS = ("اسلح", "سلاح", "هواتف", "سيارات", "سيارت", "ذخير", "ذخاير", "عتاد", "معدات")


def _a_hoard(clause: Clause, hit: Hit) -> bool:
    """As in "seized a hoard of arms that belongs to X", in Arabic: arms of X's, not smuggled."""
    found = any(h.first == hit.first for h in clause.cue("operation"))
    near = range(hit.last, hit.last + _HOARD_REACH)
    return (
        clause.sentence.arabic
        and found
        and any(n.first in near and n.ids[:1] in _CAUGHT for n in clause.names)
    )


_HOARD_REACH = 8  # words from "seized" over who seizes it and what it is to whose it is


def arrests(clause: Clause) -> Iterator[Trigger]:
    """Persons taken."""
    for hit in clause.cue("arrest"):
        grip = hit.tail and "قبضت" in word_of(clause, hit)  # "its grip on X"
        grip = grip or _of_held_ground(clause, hit) or _what_it_holds(clause, hit)
        if not (grip or _of_ground(clause, hit) or ground_before_men(clause, hit)) and not (
            _caught_by_chance(clause, hit)
        ):
            yield Trigger(Kind.ARREST, hit, setting(clause, hit), "arrest", hit.verbal)
    yield from _seized(clause)
    for hit in clause.cue("capture"):
        alone = word_of(clause, hit) in _CAPTURED and hit.last - hit.first == 1
        were = _were_captured(clause, hit)
        if men_taken(clause, hit):
            yield Trigger(Kind.ARREST, hit, setting(clause, hit), RETAKEN, True)
        elif were or (alone and _men(clause, hit)):
            yield Trigger(Kind.ARREST, hit, setting(clause, hit), "captured men", True)
    yield from _caught_again(clause)
    for hit in clause.cue("grab"):
        if not hit.tail and "علي" in clause.sentence.words[hit.last : hit.last + 8]:
            yield Trigger(Kind.ARREST, hit, setting(clause, hit), "arrest", True)
