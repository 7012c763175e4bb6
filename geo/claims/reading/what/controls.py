"""Words that claim that somebody holds ground."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import IMPERFECT, NOUN, PERFECT, PHRASE
from geo.claims.reading.text.glance import only_where, where_needed
from geo.claims.reading.text.nearby import Beginnings, near_after, near_before
from geo.claims.reading.text.settings import MAIN, Trigger, setting
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.english_ground import locks_up, names_holder, to_be_won
from geo.claims.reading.what.manned import holds_men, runs_a_post
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
        verb_alone = hit.last - hit.first == 1 and hit.form != NOUN and not (arabic and hit.parted)
        placed = (
            clause.spots or clause.cue("area", "border", "posts_general") or _holds_it(clause, hit)
        )
        placed = placed or other_bank(clause) is not None or _holds_jails(clause, hit)
        if (verb_alone and not placed) or _is_imposed(clause, hit):
            continue
        if arabic and word.lstrip("ول") == "سيطره" and hit.head in ("ل", "لل"):
            continue
        look = clause.sentence.glance
        if any(need & look and rule(clause, hit) for need, rule in _NO_HOLD):
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
        kind, rule = (
            (Kind.PRESENCE, "keeps men") if _keeps_men(clause, hit) else (Kind.CONTROL, rule)
        )
        yield Trigger(kind, hit, where, rule, hit.verbal)
    for hit in clause.cue("hold_verb"):
        if hit.form == IMPERFECT and not _keeps_a_post(clause, hit):
            yield Trigger(Kind.CONTROL, hit, setting(clause, hit), "holds", True)


def _is_imposed(clause: Clause, hit: Hit) -> bool:
    """As in "imposed its control on Thursday over X": ground is taken, as its phrase tells."""
    if not clause.sentence.arabic or hit.form != PERFECT:
        return False
    return any(h.first == hit.first and h.parted for h in clause.cue("capture"))


def _is_what_it_is(clause: Clause, hit: Hit, rule: str) -> bool:
    """As in "to ring X, the last stronghold of Y", in Arabic: said of the town just named."""
    if rule != "stronghold" or not clause.sentence.arabic:
        return False
    first = hit.first - (clause.word(hit.first - 1) in _LAST)
    first -= clause.word(first - 1) == "،"
    return first < hit.first and any(s.last == first for s in clause.spots)


_SEIZE = ("امسك", "يمسك", "تمسك")
_SEIZES = Beginnings(*_SEIZE)


def _seizes_men(clause: Clause, hit: Hit) -> bool:
    """As in "seized 81 of those who fled", in Arabic: men, and no ground."""
    words = clause.sentence.words
    near = words[hit.first + 1 : min(clause.last, hit.first + 4)]
    counted = near[:1] == ["ب"] and any(w.isdecimal() for w in near)
    return counted and near[-1] == "من" and _SEIZES.of_any(words[hit.first : hit.first + 1])


_KEEPS = Beginnings("احتفظ", "يحتفظ", "تحتفظ", "محتفظ")
_MEN_KEPT = (
    "جندي", "جنود", "مقاتل", "عنصر", "عناصر", "مسلح", "مستشار", "قوات", "قوه", "خلايا", "مضاف",
    "قاعد", "قواعد", "مقر", "مقار", "معسكر", "نقاط", "نقطه",
)  # fmt: skip
_KEPT_REACH = 5  # words from "keeps" over how many to whom


def _keeps_men(clause: Clause, hit: Hit) -> bool:
    """As in "still keeps some 2,000 soldiers in X", "keeps hideouts", in Arabic: they are there."""
    words = clause.sentence.words
    if not clause.sentence.arabic or not _KEEPS.of_any(words[hit.first : hit.last]):
        return False
    near = words[hit.last : min(clause.last, hit.last + _KEPT_REACH)]
    return any(word.removeprefix("ب").removeprefix("ال").startswith(_MEN_KEPT) for word in near)


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


_BY_REACH = 7  # words from "has been held" over since when to "by"
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


_ONE_SIDE = word_set("end side half part bank")  # "held the Syrian end of the crossing"
_SO_MUCH = word_set("less more about around some roughly nearly only half almost parts part most")

_NOT_GROUND = frozenset({"talks", "meeting", "by", "on", "in", "at", "near", "for", "responsible"})


def _holds_ground(clause: Clause, hit: Hit) -> bool:
    """As in "the group once held X": somebody just before, ground just behind, no men held."""
    before = hit.first - 1
    if clause.word(before) in ("has", "have", "had"):
        return True
    if clause.word(before) == "been" and clause.word(before - 1) in ("has", "have", "had"):
        behind = clause.sentence.words[hit.last : min(clause.last, hit.last + _BY_REACH)]
        return "by" in behind and any(s.last <= hit.first for s in clause.spots)
    if clause.word(before) in _BETWEEN:
        before -= 1
    behind = clause.sentence.words[hit.last : hit.last + 4]
    if not any(n.last == before + 1 for n in clause.names) and not any(
        h.last == before + 1 for h in clause.cue("persons", "units")
    ):
        return clause.word(before) in ("they", "it") and clause.spots != []
    far = 9 if behind and (behind[0] in _SO_MUCH or _ONE_SIDE & set(behind[:3])) else 3
    ground = [s.first for s in clause.spots if hit.last <= s.first <= hit.last + far]
    ground += [h.first for h in clause.cue("crossing") if hit.last <= h.first <= hit.last + 3]
    ground += _ground_without_name(clause, hit, far)
    men = near_after(clause, hit, "persons", "detainees", reach=4)
    return bool(ground) and not _NOT_GROUND & set(behind[: ground[0] - hit.last]) and men is None


_TRADE_REACH = 14  # words from a trade over where it goes on to "and X runs it"
_RUNS = ("تدير", "يدير", "تتولي", "يتولي", "تشرف", "يشرف", "تتحكم", "يتحكم")


def _runs_smuggling(clause: Clause, hit: Hit) -> bool:
    """As in "the smuggling, which X runs": a trade that is run, no ground that is held."""
    words = clause.sentence.words
    it = hit.tail in ("ه", "ها")  # "smuggling goes on near X, and Y runs it"
    before = words[max(0, hit.first - (_TRADE_REACH if it else 3)) : hit.first]
    return words[hit.first].lstrip("و").startswith(_RUNS) and any("تهريب" in w for w in before)


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


def _keeps_a_post(clause: Clause, hit: Hit) -> bool:
    """As in "keeps a post at X", in Arabic: a presence, told by the same word."""
    return clause.sentence.arabic and any(h.first == hit.first for h in clause.cue("presence"))


_SITUATION = word_set("الوضع الاوضاع الامور الموقف الامن الحريق النيران situation everything")
_SITUATION_REACH = 5  # words from "the situation" over how it is to "under control"


def _is_calm(clause: Clause, hit: Hit) -> bool:
    """As in "the situation is under control": nobody is said to hold ground."""
    before = clause.sentence.words[max(clause.first, hit.first - _SITUATION_REACH) : hit.first]
    behind = clause.word(hit.last)
    owned = behind.startswith("ال") or behind == "of"
    calm = clause.word(hit.first) in ("تحت", "under") and not _SITUATION.isdisjoint(before)
    return calm and not owned


_SERVE = Beginnings(
    "يعمل", "تعمل", "يقاتل", "تقاتل", "عامل", "منضو", "ينضو", "تنضو", "يتحرك", "تتحرك", "ينشط",
    "تنشط", "يخدم", "تخدم", "المنضو", "العامل", "المقاتل",
)  # fmt: skip
_SERVE_REACH = 2  # words from "who fight" to "under X's flag"


def _serves(clause: Clause, hit: Hit) -> bool:
    """As in "groups that work under the command of X", in Arabic: men of X, and no ground."""
    before = clause.sentence.words[max(clause.first, hit.first - _SERVE_REACH) : hit.first]
    return hit.form == PHRASE and clause.word(hit.first) == "تحت" and _SERVE.of_any(before)


only_where(_is_calm, exactly=_SITUATION)
only_where(_serves, exactly=["تحت"])
only_where(_runs_smuggling, stems=_RUNS)
only_where(_holds_gathering, exactly=_GATHERINGS)
only_where(_seizes_men, stems=_SEIZE)
_NO_HOLD = where_needed(
    _is_calm,
    _serves,
    _keeps_a_post,
    names_holder,
    locks_up,
    _rings,
    _runs_smuggling,
    _holds_gathering,
    runs_a_post,
    holds_men,
    _seizes_men,
)


def _describes(clause: Clause) -> bool:
    """As in "X lies 400 km from Y": where a place lies claims nothing."""
    words = clause.sentence.words[clause.first : clause.last]
    lies = words[0].lstrip("و") in ("يقع", "تقع", "يبعد", "تبعد") or "located" in words
    away = "بعد" in words and "علي" in words
    return (lies or away) and any(c.quantity.unit == "km" for c in clause.counts)
