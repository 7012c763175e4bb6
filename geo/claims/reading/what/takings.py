"""Words that claim that ground changes hands."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import ADJECTIVE, IMPERFECT, NOUN, PERFECT, PHRASE
from geo.claims.reading.text.nearby import (
    WARDS,
    bare,
    begins,
    near_after,
    near_before,
    place_after,
    place_near,
    word_of,
)
from geo.claims.reading.text.settings import MAIN, Trigger, setting
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.arabic_takings import arabic_takes_ground
from geo.claims.reading.what.english_takings import (
    falls_to,
    men_taken,
    takes_side,
    takes_the_site,
    takes_up_ground,
    was_taken,
    which_is_taken,
)
from geo.claims.reading.what.hands_over import is_given, may_give_ground
from geo.claims.reading.what.lost_ground import lost_to, may_be_lost
from geo.claims.reading.what.manned import frees_men
from geo.claims.reading.who.english_parts import is_passive


def captures(clause: Clause) -> Iterator[Trigger]:
    """Ground that changes hands."""
    for hit in clause.cue("capture"):
        lasts = hit.form == IMPERFECT and any(v in word_of(clause, hit) for v in _HOLDS)
        if lasts and not _new_ground(clause, hit):
            continue
        spreads = word_of(clause, hit).removeprefix("و").startswith(("فرض", "بسط"))
        if spreads and _over_areas(clause, hit):
            continue
        if word_of(clause, hit).lstrip("وف").startswith("اجبر") and not _of_town(clause):
            continue  # "forced them to flee": from nowhere
        if clause.word(hit.last) in _NO_GROUND:
            continue
        if may_be_lost(clause.word(hit.first)):  # "lost it to Y": told by ``lost_to`` where it can
            if not any(lost_to(clause)):
                yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "loses ground", hit.verbal)
            continue
        if hit.form == NOUN and clause.word(hit.first - 1) in _OF_A_PLAN:
            continue  # "the plan of the clearing was drawn up"
        if may_give_ground(clause.word(hit.first)) and is_given(clause, hit.first):
            continue  # "she hands over" is written like "he receives"
        if _draws_near(clause, hit) or _drives_off(clause, hit) or _takes_back(clause, hit):
            continue
        if men_taken(clause, hit) or frees_men(clause, hit):
            continue
        taken = _takes_ground(clause, hit) or which_is_taken(clause, hit)
        if taken and not _attributive(clause, hit):
            kind = Kind.OPERATION if _begins_to_clear(clause, hit) else Kind.CAPTURE
            yield Trigger(kind, hit, setting(clause, hit), "capture", hit.verbal)
    yield from _by_noun(clause)
    yield from _by_force(clause)
    yield from falls_to(clause)
    yield from _given_up(clause)


def _begins_to_clear(clause: Clause, hit: Hit) -> bool:
    """As in "X began to clear the villages", in Arabic: what is begun has taken nothing yet."""
    begun = near_before(clause, hit, "start", reach=_BEGUN_REACH)
    if not clause.sentence.arabic or hit.form != NOUN or begun is None or not begun.verbal:
        return False
    return hit.head == "ب" or clause.word(hit.first - 1) in ("عمليه", "عمليات", "بعمليه")


_BEGUN_REACH = 6  # words from "began" over who did to what
_OF_A_PLAN = word_set("خطه خطط بخطه لخطه وخطه")
_HOLDS = ("سيطر", "ستولي", "ستحوذ")  # in the imperfect a state


_NO_GROUND = word_set(
    "الدور دور الثقه ثقه العلاقات علاقات النشاط نشاط الحركه حركه مكانه مكانتها مكانته هيبه الامن "
    "الاستقرار الحياه عافيته عافيتها زمام المبادره الاموال"
)
_CAPTIVES = (*WARDS, "جثث", "جثه", "شخص", "اشخاص")


def _takes_back(clause: Clause, hit: Hit) -> bool:
    """As in "Iraq has taken back 953 detainees": men, no ground."""
    receives = begins(word_of(clause, hit), ("تسلم", "استلم", "يتسلم", "تتسلم"))
    far = clause.last if receives else hit.last + 5
    behind = clause.sentence.words[hit.last : far]
    return clause.sentence.arabic and any(
        w.removeprefix("ال").startswith(_CAPTIVES) and not w.startswith("اسري") for w in behind
    )


_TAKES_OVER = ("تسلم", "يتسلم", "تتسلم", "نتسلم", "استلم", "يستلم", "تستلم", "ستتسلم", "سيتسلم")
_GROUNDS = frozenset({"معبر", "المعبر", "منفذ", "المنفذ", "مطار", "المطار", "حقل", "حقول", "مدينه"})


def takes_over(clause: Clause, hit: Hit) -> bool:
    """As in "will take over the crossing from X": a place right behind a verb of receiving."""
    if not (clause.sentence.arabic and begins(word_of(clause, hit), _TAKES_OVER)):
        return False
    behind = clause.sentence.words[hit.last : hit.last + 2]
    named = any(
        0 <= s.first - hit.last <= 1 and s.place is not None and s.place.kind not in _WIDE_GROUND
        for s in clause.spots
        if not any(n.metonym and n.first == s.first for n in clause.names)  # "Baghdad received"
    )
    if behind[:1] in (["عبر"], ["من"]):
        return False  # "received by way of the gate"
    return named or bool(_GROUNDS.intersection(behind))


_LOSES = ("خسر", "يخسر", "تخسر", "فقد", "خساره", "فقدان")
_OWN_HELD = ("مواقع", "مقرات", "معاقل", "معقل", "نقاط", "سيطرت")
_HELD = (
    "مواقع", "موقع", "مقرات", "مقر", "معقل", "معاقل", "نقاط", "مناطق", "قري", "قريه", "المعبر",
    "المنفذ", "المطار", "البلده", "المدينه", "القريه", "القاعده", "قاعده", "حقول", "حقل", "اي",
    "السيطره",
)  # fmt: skip


def loses_ground(clause: Clause, hit: Hit) -> bool:
    """As in "lost its positions in X", "the loss of Y": ground, no men, is what is lost."""
    if not begins(word_of(clause, hit).removeprefix("ب"), _LOSES):
        return False
    so = word_of(clause, hit) == "فقد" and any(
        h.verbal and h.first == hit.last for h in clause.sentence.cues
    )  # "so it has …", written like "lost"
    if so or near_after(clause, hit, "persons", reach=4) is not None:
        return False
    begun = next((n.last for n in clause.names if n.first == hit.last), hit.last)  # who lost it
    behind = clause.sentence.words[begun : begun + 2]
    named = any(
        0 <= s.first - begun <= 1 and s.place is not None and s.place.kind not in _WIDE_GROUND
        for s in clause.spots
    )
    far = clause.sentence.words[hit.last : min(clause.last, hit.last + 8)]
    own = any(w.startswith(_OWN_HELD) and w.endswith(("ه", "ها", "هم")) for w in far)
    return named or own or any(w.startswith(_HELD) for w in behind)


def _given_up(clause: Clause) -> Iterator[Trigger]:
    """Ground told of by who lost it, or by who takes it over."""
    if not clause.sentence.arabic or clause.cue("capture"):
        return
    for hit in clause.cue("kill", "ended"):
        if loses_ground(clause, hit):
            yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "loses ground", hit.verbal)
    for hit in clause.cue("transfer"):
        if takes_over(clause, hit):
            yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "takes over", True)


def _of_town(clause: Clause) -> bool:
    return any(s.place is not None and s.place.kind not in _WIDE_GROUND for s in clause.spots)


_DROPS = (
    "صاروخ", "صواريخ", "قذيف", "قذايف", "طاير", "قتيل", "قتلي", "قتل", "ضحايا", "جرحي", "شهيد",
    "شهداء", "مسير", "مدني", "جندي", "جنود", "عنصر", "عناصر", "اصاب", "ضحيه", "عدد",
)  # fmt: skip


def _falls(clause: Clause, hit: Hit) -> bool:
    """As in "Mosul fell": a town right beside the word, and nothing else that drops or dies."""
    words = clause.sentence.words[clause.first : clause.last]
    if any(w.lstrip("وبال").startswith(_DROPS) for w in words) or clause.cue("kill", "strike"):
        return False
    return any(
        s.place is not None
        and s.place.kind not in _WIDE_GROUND
        and (0 <= s.first - hit.last <= 1 or 0 <= hit.first - s.last <= 1)
        for s in clause.spots
    )


_WIDE_GROUND = frozenset({"country", "territory", "frontier", "river", "desert", "region"})
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
        on < s.first <= on + 4 and s.place is not None and s.place.kind not in _WIDE_GROUND
        for s in clause.spots
    )


def _dated_taking(clause: Clause, hit: Hit) -> bool:
    """As in "after its taking on 3 May of X", in Arabic: news of its own, with its own day."""
    words = clause.sentence.words
    near = range(hit.last, min(clause.last, hit.last + 10))
    on = next((p for p in near if words[p] == "علي"), None)
    dated = any(hit.last <= d.first < (on or 0) for d in clause.dates)
    return dated and any(on is not None and on < s.first <= on + 4 for s in clause.spots)


_AREAS = frozenset({"مناطق", "مساحات", "اجزاء", "قري"})


def _over_areas(clause: Clause, hit: Hit) -> bool:
    """As in "imposed its control over many areas of X": a hold on X, no place that fell."""
    words = clause.sentence.words[hit.first : min(clause.last, hit.last + 12)]
    on = next((place for place, word in enumerate(words) if word == "علي"), None)
    return on is not None and bool(_AREAS & set(words[on + 1 : on + 3]))


def _draws_near(clause: Clause, hit: Hit) -> bool:
    """As in "as the liberation of X nears": what draws near has not happened."""
    words = clause.sentence.words
    if clause.sentence.arabic:
        before = words[max(clause.first, hit.first - 2) : hit.first]
        noun = hit.form in (NOUN, PHRASE)
        return noun and any(w.lstrip("ومعب").startswith(_NEARING) for w in before)
    return hit.form == NOUN and bool(_NEARS & set(words[hit.last : hit.last + 8]))


_NEARING = ("بقرب", "باقتراب", "يقترب", "تقترب", "اقترب", "اقتراب", "قرب", "دنو", "وشك")
_NEARS = frozenset({"nears", "neared", "nearing", "approaches", "looms", "imminent"})


def _drives_off(clause: Clause, hit: Hit) -> bool:
    """As in "drove them from its land": driven from no ground that is named."""
    return "طرد" in word_of(clause, hit) and not _out_of(clause, hit)


def _out_of(clause: Clause, hit: Hit) -> bool:
    """Whether "out of" or "from" and a place behind it follow a verb of driving off."""
    words = clause.sentence.words
    far = 8 if clause.sentence.arabic else _FAR_OUT
    reach = range(hit.first, min(clause.last, hit.last + far))
    told = any(s.last <= hit.first for s in clause.sentence.spots)
    if told and any(words[p] in ("منها", "منه") for p in reach):
        return True  # "reached X and drove the army out of it"
    for mark in (p for p in reach if words[p] in ("من", "from", "out")):
        named = any(mark < s.first <= mark + far - 2 for s in clause.spots)
        areas = (h for h in clause.cue("area") if mark < h.first <= mark + 4)
        if named or any(word_of(clause, h) not in _OWN_LAND for h in areas):
            return True
    return False


_FAR_OUT = 14  # words from an English verb of driving off over who is driven to "out of"
_OWN_LAND = word_set("ارضه ارضها اراضيه اراضيها ارضهم اراضيهم بلاده land soil territory")


def _takes_ground(clause: Clause, hit: Hit) -> bool:
    """Whether it is ground that is taken: a place after the word, or about it."""
    if hit.form == ADJECTIVE:
        definite = hit.head.endswith("ال") or hit.first == clause.first
        return definite and place_near(clause, hit)
    if clause.sentence.arabic:
        return arabic_takes_ground(clause, hit)
    passive = is_passive(clause, hit) or clause.word(hit.first - 1) == "being"
    men = passive and "captur" in clause.sentence.words[hit.last - 1]
    men = men and near_before(clause, hit, "detainees", reach=4) is not None
    if hit.form == NOUN or men:
        return hit.form == NOUN and place_after(clause, hit, 6)  # "the detainees were captured"
    told_before = clause.word(clause.first) in ("it", "and", "until") and not clause.names[1:]
    if passive or word_of(clause, hit) in _HAPPENS_TO_GROUND or _said_to_be(clause, hit):
        return place_near(clause, hit) or (passive and told_before)  # "It was captured by X"
    ground = place_after(clause, hit, 8) or near_after(
        clause, hit, "crossing", "post", "camp", reach=9
    )
    site = takes_the_site(clause, hit)
    return (bool(ground) or site) and not takes_men(clause, hit)


_HAPPENS_TO_GROUND = word_set(
    "fell falls fallen driven flag cleared changed clear free now completely fully totally"
)


_BEFORE_ADJECTIVES = word_set("the newly recently these those in of some many all from other")


def _attributive(clause: Clause, hit: Hit) -> bool:
    """As in "in the liberated villages": which villages they are, no news of their taking."""
    before = not clause.sentence.arabic and clause.word(hit.first - 1) in _BEFORE_ADJECTIVES
    ground = any(h.first == hit.last for h in clause.cue("area"))
    return before and ground and hit.form == PERFECT


def _said_to_be(clause: Clause, hit: Hit) -> bool:
    """As in "declared X liberated": the town right before the word, and none behind it."""
    beside = any(s.last == hit.first for s in clause.spots)
    return (
        beside
        and hit.form in (PERFECT, PHRASE)
        and (
            clause.word(hit.last) in ("", ".", ",", "from", "of")
            or clause.word(hit.last - 1) in ("from", "of")
        )
    )


def takes_men(clause: Clause, hit: Hit) -> bool:
    """As in "captured three fighters in X", "seized pills at X": no ground is what is taken."""
    taken = near_after(clause, hit, "persons", "detainees", "goods", reach=6)
    if taken is None or "clear" in " ".join(clause.sentence.words[hit.first : hit.last]):
        return False
    ground = near_after(clause, hit, "area", reach=6)
    if ground is not None and ground.first == taken.last:
        return False  # "captured positions of X", written "X positions"
    firsts = [s.first for s in clause.spots if s.first >= hit.last]
    return all(taken.first < first for first in firsts + ([ground.first] if ground else []))


def _by_noun(clause: Clause) -> Iterator[Trigger]:
    """As in "managed to take control", "the taking of X by Y", "Mosul fell"."""
    arabic = clause.sentence.arabic
    for hit in clause.cue("hold"):
        words = clause.sentence.words[hit.last : hit.last + 8]
        if not arabic or "علي" not in words or hit.head in ("ل", "لل"):
            continue
        if near_before(clause, hit, "manage", "start", reach=14) is not None:
            yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "managed to take", True)
    yield from _by_hold(clause) if arabic else ()
    for hit in clause.cue("fall"):
        if arabic and _falls(clause, hit):
            yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "falls", hit.verbal)
    for hit in clause.cue("control"):
        managed = near_before(clause, hit, "manage", reach=3) is not None
        if managed and word_of(clause, hit).endswith("السيطره"):
            yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "managed to take", True)


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


def _by_force(clause: Clause) -> Iterator[Trigger]:
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
        if _out_of(clause, hit) and clause.names and words[hit.last] not in _WAYS:
            yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "expel", hit.verbal)
    for hit in clause.cue("hold_verb"):
        on = any(w.startswith("علي") for w in words[hit.last : hit.last + 20])
        if hit.form == PERFECT and on and not hit.tail:  # with a pronoun behind it a noun
            yield Trigger(Kind.CAPTURE, hit, setting(clause, hit), "seized", True)


_NEW = word_set("جديده اضافيه المزيد مزيد اضافي جديد")
_NEW_REACH = 5  # words from "holds" to "new areas"


def _new_ground(clause: Clause, hit: Hit) -> bool:
    """As in "X now holds new villages", in Arabic: ground that has just been taken."""
    return bool(_NEW & set(clause.sentence.words[hit.last : hit.last + _NEW_REACH]))


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
