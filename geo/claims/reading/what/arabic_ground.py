"""Arabic words for ground and works that tell, where they stand, of something else."""

from geo.claims.cues import Hit
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.forms import ADJECTIVE
from geo.claims.reading.text.nearby import (
    bare,
    begins,
    begins_any,
    near_before,
    told_before,
    word_of,
)
from geo.claims.reading.text.wordset import word_set

_BEARS_GROUND = word_set("مناطق المنطقه منطقه قري القريه مدينه المدينه بلده البلده ارض اراض الارض")
_FREED_FROM = ("لتخفيف", "لاتفاق", "لقانون", "لرقاب", "للرقاب", "للتفتيش", "لوصاي", "للصيان")


_RANKS = ("موقع", "مكان", "مرتب", "اهمي", "المرتب", "المركز", "صدار")
_GROWS = ("تعزيز", "توسيع", "زياده", "تمدد", "توسع", "تنامي", "تصاعد", "تقليص", "انهاء", "مواجه")


def no_control(clause: Clause, hit: Hit) -> bool:
    """As in "arms were in their possession", "areas subject to de-escalation": no ground held."""
    words = clause.sentence.words
    if "حوز" in word_of(clause, hit) or "حوز" in words[hit.last - 1]:
        near = words[max(clause.first, hit.first - 5) : hit.first]
        told = bool(_BEARS_GROUND & set(near)) or any(
            0 <= hit.first - s.last <= 4 for s in clause.spots
        )
        return bool(hit.tail) or not told
    word = word_of(clause, hit)
    if "مومن" in word and "ال" in hit.head:
        return True  # "over the line, which is secured": in passing
    if begins(word, ("يحتل", "تحتل", "احتل")) and begins_any(
        words[hit.last : min(clause.last, hit.last + 4)], _RANKS
    ):
        return True
    if word.endswith(("نفوذ", "نفوذه", "نفوذها")) and begins(clause.word(hit.first - 1), _GROWS):
        return True
    return word_of(clause, hit).startswith("خاضع") and begins(clause.word(hit.last), _FREED_FROM)


_APPEARS = ("ظهر", "يظهر", "تظهر", "شاهد", "يشاهد")
_FILMS = ("تسجيل", "مقطع", "فيديو", "صور", "شريط", "اصدار", "مشاهد")
_PUT_IN = ("تبذل", "يبذل", "بذل")
_OVERSEES = ("اشرف", "يشرف", "تشرف")


def no_presence(clause: Clause, hit: Hit) -> bool:
    """As in "part of a great effort", "oversaw the raising of funds": nobody is anywhere."""
    words = clause.sentence.words
    word = word_of(clause, hit).lstrip("وفال")
    if hit.tail and not hit.verbal and begins(bare(clause.word(hit.first - 1)), _WHERE_IT_IS):
        return True  # "left the areas of its deployment"
    brings = hit.tail != "" and word in _BRINGS and clause.word(hit.last) in ("مع", "ب")
    if brings or _of_no_force(clause, hit):
        return True  # "a room that brings it together with X"
    if word.startswith("نشاط"):
        near = words[hit.last : min(clause.last, hit.last + 3)]
        return begins_any(near, _PUT_IN)
    if begins(word_of(clause, hit), _APPEARS) and hit.last - hit.first == 1:
        near = words[max(clause.stretch.first, hit.first - 5) : hit.first]
        return clause.word(hit.last) in ("فيه", "فيها", "ان") or begins_any(near, _FILMS)
    if begins(word_of(clause, hit), _OVERSEES) and hit.last - hit.first == 1:
        ground = any(hit.last <= h.first < hit.last + 4 for h in clause.cue("area", "crossing"))
        return not ground and not any(hit.last <= s.first < hit.last + 4 for s in clause.spots)
    return False


_BRINGS = frozenset(
    {"تجمعها", "تجمعه", "يجمعها", "يجمعه", "تجمعهم", "يجمعهم", "تجمعهما", "يجمعهما"}
)
_WHERE_IT_IS = ("مناطق", "مواقع", "نقاط", "اماكن", "مكان", "منطق")
_NO_FORCE = (
    "القبايل",
    "العشاير",
    "القري",
    "المزارع",
    "البيوت",
    "المنازل",
    "الاشجار",
    "الغابات",
    "المخيمات",
)
_FOLK = (("civilians",), ("truck_drivers",), ("displaced",))


def _of_no_force(clause: Clause, hit: Hit) -> bool:
    """As in "where the tribes spread along the line", "its staff is ready for travellers"."""
    behind = clause.sentence.words[hit.last : min(clause.last, hit.last + 2)]
    if any(n.first in range(hit.last, hit.last + 2) and n.ids for n in clause.names):
        behind = []  # "where the tribal mobilisation is deployed": a force that we know
    if any(w.startswith(_NO_FORCE) for w in behind) or behind == ["الجماعات", "القبليه"]:
        return True
    named = [n.ids[:1] for n in clause.names if not n.metonym]
    folk = bool(named) and all(one in _FOLK for one in named)
    return folk and not (clause.cue("units") or told_before(clause))


def no_capture(clause: Clause, hit: Hit) -> bool:
    """As in "back to the liberated areas": which areas they are, no news of their taking."""
    return _whole_land(clause, hit) or (
        hit.form == ADJECTIVE
        and hit.head.endswith("ال")
        and hit.first > clause.first
        and (near_before(clause, hit, "area", reach=1) is not None)
    )


_DESTROYS = (
    "تدمير",
    "دمر",
    "دمرت",
    "يدمر",
    "ردم",
    "تفجير",
    "فجر",
    "العثور",
    "عثر",
    "كشف",
    "اكتشاف",
)


def _whole_land(clause: Clause, hit: Hit) -> bool:
    """As in "freed all its land": a whole country, and no place is named."""
    near = clause.sentence.words[hit.last : min(clause.last, hit.last + 3)]
    return not clause.spots and bool({"اراضيه", "اراضيها", "البلاد", "بلاده"} & set(near))


def no_works(clause: Clause, hit: Hit) -> bool:
    """As in "destroyed several tunnels", "part of a chain of works": nobody builds one."""
    words = clause.sentence.words
    near = words[max(clause.first, hit.first - 7) : hit.first]
    if begins(word_of(clause, hit).removeprefix("ال"), ("نفق", "انفاق")):
        return begins_any(near, _DESTROYS)
    chain = bool({"ضمن", "سلسله", "مستوي"} & set(near[-3:]))
    return chain and "تحصين" in word_of(clause, hit)


def no_size(clause: Clause, hit: Hit) -> bool:
    """As in "the sending of great numbers of troops": that they are sent is what is told."""
    behind = clause.sentence.words[hit.last : min(clause.last, hit.last + _TOLL_REACH)]
    if clause.counts and begins_any(behind, _TOLLS):
        return True  # "the toll came to eleven dead"
    return begins(clause.word(hit.first - 1), ("نشر", "ونشر", "ارسال", "حشد"))


_TOLL_REACH = 6  # words from "came to" to the dead
_TOLLS = ("قتيل", "قتلي", "جريح", "جرحي", "مصاب", "اصاب", "اسير", "اسري", "ضحي", "ضحايا", "شهيد")
