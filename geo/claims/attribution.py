"""Who speaks: each sentence is cut into stretches, each with its speaker.

A reporting verb opens a stretch that lasts to the next one or to the end of the sentence; "and he
added" goes on with the last speaker, "it is recalled that" gives the word back to the outlet.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from geo.claims.cues import Hit
from geo.claims.model import Attribution, Record
from geo.claims.reading.scene import Sentence
from geo.claims.reading.wordset import word_set

OUTLET = Attribution(None, Record.OUTLET)
_LONGEST_SPEAKER = 32  # words; beyond this a reporting verb has no speaker of its own
_OPENERS = word_set("ان بان انه انها بانه بانها انهم اننا بانهم انهما عن that قوله قولها قولهم")
_NOT_OPENERS = word_set("بعد قبل دون منذ يمكن يجب لا حتي غير الا بيد من كما رغم يبدو عدا الممكن")
_SPEAKERS = ("source", "official", "title", "collective", "institution", "outlet")
_PLAIN_WORDS = word_set(
    """في من على الي عن مع ان التي الذي هو هي له لها لم لا ما هذا هذه ذلك تلك كل بيان تصريح حديث
    تصريحات خاص خاصه رسمي رسميه باسم احد احدي بعض امس اليوم صباح مساء صحفي صحفيه ايضا قد لقد
    عراقي عراقيه سوري سوريه امني امنيه عسكري عسكريه محلي محليه كردي كرديه ميداني مطلع رفيع
    المستوي الاعلي العام العامه العليا الوطني الاعلاميه الاعلامي الامن الامنيه الامني المحليه
    العسكري العسكريه العراقي العراقيه السوري السوريه الكردي الكرديه الحدود الحدوديه المحلي
    الركن برتبه رتبه ان نفسه نفسها ذاته والذي والتي الاول الثاني سابق وقت لاحق منها بينما
    المنطقه منطقه المدينه مدينه قضاء ناحيه محافظه قريه يدعي اسمه هناك وكان حيث فيها فيه
    المصدر مصدر ووفق بدوره بدورها جهته جهتها جانبه جانبها البرلمانيه البرلمان النواب النيابيه
    السابع السابعه الجزيره الشعبي المشتركه عمليات العمليات المسلحه المشترك للقوات لوسائل اعلام
    الدفاع والدفاع لجنه هيئه الخاصه المدنيه اتصال هاتفي مقابله الذين الاتحاديه الاميركي الاميركيه
    الامريكي الامريكيه الروسي الروسيه التركي التركيه الايراني الايرانيه العربيه الدولي الدوليه
    قال واضاف عند لدي ضمن قرب تابع تابعه حكومي حكوميه طبي طبيه استخباري استخباريه متطابقه عده اخري خاص"""
)


# A command that speaks for the forces under it.
_SPEAKS_FOR = {"iraqi_joint_ops": "iraqi_forces"}


class Stretch(NamedTuple):
    """Words of a sentence that one speaker vouches for.

    ``bodies`` are the actors that the speaker speaks for; ``denies`` where the verb denies.
    """

    first: int
    last: int
    attribution: Attribution
    bodies: tuple[str, ...] = ()
    denies: bool = False
    rule: str = "outlet"


@dataclass(slots=True)
class Voices:
    """What is remembered of speakers from sentence to sentence."""

    last: Stretch | None = None
    by_name: dict[str, Stretch] = field(default_factory=dict)
    open_quote: bool = False
    person: Stretch | None = None
    statement: Stretch | None = None
    header: tuple[str, ...] = ()


def stretches(sentence: Sentence, text: str, voices: Voices) -> list[Stretch]:
    """Cut a sentence by speaker; words of attribution itself are left out."""
    _note_statement(sentence, text, voices)
    read = _arabic if sentence.arabic else _english
    found = read(sentence, text, voices) or _colon(sentence, text, voices)
    if not found:
        unmarked = _unmarked(sentence, voices)
        found = [unmarked] if unmarked is not None else []
    spoken = [s for s in found if s.attribution is not OUTLET and s.rule != "outlet"]
    if spoken:
        voices.last = spoken[-1]
    opened = sum(text.count(mark, *sentence.span) for mark in "“«") - sum(
        text.count(mark, *sentence.span) for mark in "”»"
    )
    if opened:
        voices.open_quote = opened > 0
    return found


def _unmarked(sentence: Sentence, voices: Voices) -> Stretch | None:
    """Who speaks where no reporting verb says it; None for an interviewer's question."""
    whole = Stretch(0, len(sentence.words), OUTLET)
    words = sentence.words
    turn = words[0].lstrip("ا") if len(words) > 1 and words[1] in (":", "-", "/") else ""
    if turn in ("q", "س", "سوال", "question"):
        return None
    answers = turn in ("a", "ج", "جواب", "answer") and voices.person is not None
    if answers and voices.person is not None:
        return _as(whole, voices.person, "answer")._replace(first=2)
    if voices.open_quote and voices.last is not None:
        return _as(whole, voices.last, "open quote")
    if voices.statement is not None:
        return _as(whole, voices.statement, "statement")
    return whole


def _as(whole: Stretch, voice: Stretch, rule: str) -> Stretch:
    return whole._replace(attribution=voice.attribution, bodies=voice.bodies, rule=rule)


def _colon(sentence: Sentence, text: str, voices: Voices) -> list[Stretch]:
    """A headline's or caption's "X: what X says"."""
    words = sentence.words
    if ":" not in words[1:9]:
        return []
    place = words.index(":", 1)
    verbs = any(h.verbal and h.first < place for h in sentence.cues if h.meaning != "say")
    if verbs or len(words) - place < 4 or not _speakerish(sentence, 0, place):
        return []
    spoken = _spoken(sentence, text, voices, 0, place)
    if spoken is None:
        return []
    return [_as(Stretch(place + 1, len(words), OUTLET), spoken, "colon")]


def _note_statement(sentence: Sentence, text: str, voices: Voices) -> None:
    """A document that opens as "statement by X" speaks in X's voice throughout."""
    if sentence.number > 2 or voices.statement is not None or len(sentence.words) > 12:
        return
    if any(h.verbal for h in sentence.cue("say")):
        return
    voices.header += tuple(n.ids[0] for n in sentence.names if n.ids and not n.metonym)
    if sentence.cue("statement") and (voices.header or sentence.cue("institution")):
        speaker = " ".join(text[sentence.span.start : sentence.span.end].split())
        attribution = Attribution(speaker, Record.INSTITUTIONAL)
        voices.statement = Stretch(0, 0, attribution, voices.header[:1], False, "statement")


# ---- Arabic --------------------------------------------------------------------------------------


def _arabic(sentence: Sentence, text: str, voices: Voices) -> list[Stretch]:
    count = len(sentence.words)
    says = _reporting(sentence)
    found: list[Stretch] = []
    covered = 0
    for number, say in enumerate(says):
        stop = says[number + 1].first if number + 1 < len(says) else count
        if say.first < covered:
            continue
        opener = _opener(sentence, say.last, stop)
        part = _speaker_part(sentence, say, opener, stop)
        if part is None:
            continue
        first, last, begin = part
        denies = any(h.first == say.first for h in sentence.cue("deny"))
        if first == last and found:
            spoken: Stretch | None = found[-1]
        else:
            spoken = _spoken(sentence, text, voices, first, last)
        if spoken is None:
            continue
        before = min(first, say.first)
        if before > covered + 2 and not found:
            found.append(Stretch(covered, before, OUTLET))
        found.append(
            Stretch(begin, stop, spoken.attribution, spoken.bodies, denies, f"say:{say.meaning}")
        )
        _remember(sentence, text, voices, first, last, found[-1])
        covered = begin
    return _by_source(sentence, text, voices, _resumed(sentence, found))


def _resumed(sentence: Sentence, found: list[Stretch]) -> list[Stretch]:
    """ "While …" outside a quotation gives the word back to the outlet."""
    cut: list[Stretch] = []
    for stretch in found:
        back = next(
            (
                place
                for place in range(stretch.first + 3, stretch.last)
                if sentence.words[place] in _MEANWHILE and not sentence.quoted[place]
            ),
            None,
        )
        if back is None or stretch.attribution is OUTLET:
            cut.append(stretch)
            continue
        cut += [stretch._replace(last=back), Stretch(back, stretch.last, OUTLET)]
    return cut


_MEANWHILE = frozenset({"فيما", "بينما", "while", "whereas"})


def _reporting(sentence: Sentence) -> list[Hit]:
    """The reporting verbs and participles that may open a stretch, one at a word."""
    inside = [(n.first, n.last) for n in sentence.names]
    inside += [(h.first, h.last) for h in sentence.cue("resume")]
    found: dict[int, Hit] = {}
    for hit in sentence.cue("say"):
        if any(first <= hit.first < last for first, last in inside):
            continue
        follows_what = hit.first > 0 and sentence.words[hit.first - 1] in ("ما", "حسبما", "كما")
        if hit.tail and hit.verbal and not follows_what:
            continue
        if hit.form == "adjective" and hit.head:
            continue
        if hit.form == "noun":
            continue
        if sentence.words[hit.first].lstrip("وف") in ("نقل", "نقلت", "ينقل", "تنقل") and (
            "عن" not in sentence.words[hit.last : hit.last + 9]
        ):
            continue
        if follows_what and any(
            c.last >= hit.first - 1 and c.first < hit.first for c in sentence.cue("according")
        ):
            continue
        found.setdefault(hit.first, hit)
    return [found[place] for place in sorted(found)]


def _opener(sentence: Sentence, start: int, stop: int) -> int | None:
    """The first "that" after a reporting verb."""
    for place in range(start, min(stop, start + _LONGEST_SPEAKER)):
        word = sentence.words[place]
        if word == ":":
            return place
        if word in _OPENERS and sentence.words[place - 1] not in _NOT_OPENERS:
            return place
    return None


def _speaker_part(
    sentence: Sentence, say: Hit, opener: int | None, stop: int
) -> tuple[int, int, int] | None:
    """First and last word of the speaker, and where his words begin; None where nobody speaks."""
    if _root(sentence.words[say.first]) == "نقل":
        return _relayed(sentence, say, stop)
    begin = opener + 1 if opener is not None else _complement(sentence, say.last, stop)
    if begin is None:
        return None
    end = opener if opener is not None else begin
    if end > say.last and _speakerish(sentence, say.last, min(end, say.last + 3)):
        if opener is None:
            end = begin
        return say.last, end, begin
    alone = (
        opener is not None
        and 1 <= opener - say.last <= 5
        and _only_a_name(sentence, say.last, opener)
    )
    if alone and opener is not None:
        return say.last, opener, begin
    again = say.joiner != "" or say.form == "adjective"
    if opener is not None and opener - say.last <= 3 and again:
        return say.last, say.last, begin
    if opener is not None and opener - say.last <= 6 and _speakerish(sentence, 0, say.first):
        return max(0, say.first - 14), say.first, begin
    if opener is not None and opener - say.last <= 2 or (say.form == "adjective" and not say.head):
        return say.last, say.last, begin
    if opener is not None and sentence.words[say.last : say.last + 1] == ["المصدر"]:
        return say.last, opener, begin
    return None


def _root(word: str) -> str:
    """ "نقل" of all its forms, else the word."""
    bare = word.lstrip("وف")
    return "نقل" if bare in ("نقل", "نقلت", "ينقل", "تنقل", "ونقلت") else bare


def _relayed(sentence: Sentence, say: Hit, stop: int) -> tuple[int, int, int] | None:
    """ "The site quoted a source as saying …": the speaker stands behind "عن"."""
    words = sentence.words
    mark = next((p for p in range(say.last, min(stop, say.last + 9)) if words[p] == "عن"), None)
    if mark is None:
        return None
    opener = _opener(sentence, mark + 1, stop)
    if opener is None:
        told = next((p for p in range(mark + 1, min(stop, mark + 14)) if words[p] in _TOLD), None)
        opener = told
    return (mark + 1, opener, opener + 1) if opener is not None else None


_TOLD = word_set("قوله قولها قولهم تاكيده تاكيدها نفيه نفيها")


def _only_a_name(sentence: Sentence, first: int, last: int) -> bool:
    """Whether nothing but an unknown name stands here: "said Bali:"."""
    return all(
        sentence.words[p][0].isalpha()
        and sentence.words[p] not in _PLAIN_WORDS
        and not _accounted(sentence, p)
        for p in range(first, last)
    )


def _complement(sentence: Sentence, start: int, stop: int) -> int | None:
    """Where a noun or a sentence begins that is said without "that"."""
    wanted = (
        "negation", "start", "manage", "build", "run", "capture", "coordination", "arrest", "kill",
        "operation", "open", "close", "transfer", "infiltration", "patrol", "strike", "presence",
        "trend", "wound", "clash", "encirclement", "foil", "planned",

    )  # fmt: skip
    for hit in sentence.cue(*wanted, first=start + 1, last=stop):
        taken = any(n.first <= hit.first < n.last for n in sentence.names)
        part_of_title = any(
            h.last == hit.first for h in sentence.cue("title", "institution", "outlet")
        )
        if not taken and not part_of_title:
            return hit.first
    return None


def _speakerish(sentence: Sentence, first: int, last: int) -> bool:
    return bool(sentence.cue(*_SPEAKERS, first=first, last=last)) or any(
        first <= n.first < last and not (n.metonym and n.head) for n in sentence.names
    )


def _by_source(
    sentence: Sentence, text: str, voices: Voices, found: list[Stretch]
) -> list[Stretch]:
    """Apply "according to X", which vouches for the sentence it stands in."""
    count = len(sentence.words)
    for mark in sentence.cue("according"):
        end = _end_of_phrase(sentence, mark.last)
        if not _speakerish(sentence, mark.last, min(end, mark.last + 4)):
            continue
        spoken = _spoken(sentence, text, voices, mark.last, end)
        if spoken is None:
            continue
        if not found:
            rest = [(0, mark.first), (end, count)]
            parts = [part for part in rest if part[1] - part[0] > 1]
            new = [
                Stretch(*part, spoken.attribution, spoken.bodies, False, "according to")
                for part in parts
            ]
            if new:
                _remember(sentence, text, voices, mark.last, end, new[0])
            return new
    return found


def _end_of_phrase(sentence: Sentence, start: int) -> int:
    for place in range(start, min(len(sentence.words), start + 18)):
        if sentence.words[place] in "،,:؛.)-" or sentence.words[place] in _OPENERS:
            return place
    return min(len(sentence.words), start + 18)


# ---- English -------------------------------------------------------------------------------------


def _english(sentence: Sentence, text: str, voices: Voices) -> list[Stretch]:
    says = [h for h in _one_each(sentence.cue("say")) if h.form in ("perfect", "imperfect")]
    words, count = sentence.words, len(sentence.words)
    for say in says:
        comma = say.first - 1 if say.first and words[say.first - 1] == "," else -1
        quoted = comma > 0 and (sentence.quoted[comma] or sentence.quoted[comma - 1])
        if quoted and _speakes(sentence, text, say.last, say.last + 4):
            end = _end_of_phrase(sentence, say.last)
            return _said(sentence, text, voices, say, (say.last, end), [(0, comma)])
        first = _subject_from(sentence, text, say.first)
        if first is None or not _speakes(sentence, text, first, say.first):
            continue
        begin = _after_say(sentence, say.last)
        parts = [(0, first)] if first > 3 else []
        if count - begin > 3 or not parts:
            parts.append((begin, count))
        return _said(sentence, text, voices, say, (first, say.first), parts)
    for mark in sentence.cue("according"):
        end = _end_of_phrase(sentence, mark.last)
        parts = [p for p in ((0, mark.first), (end, count)) if p[1] - p[0] > 1]
        return _said(sentence, text, voices, mark, (mark.last, end), parts)
    return []


def _subject_from(sentence: Sentence, text: str, stop: int) -> int | None:
    """Where the speaker's name begins before "said": back over appositions, not over a clause."""
    words = sentence.words
    edges = [p + 1 for p in range(stop) if words[p] in (",", ";", ":")]
    first: int | None = None
    end = stop
    for edge in [*reversed(edges), 0]:
        told = any(
            h.verbal and edge <= h.first < end
            for h in sentence.cues
            if h.meaning not in ("say", "title", "length", "persons")
        )
        if told or stop - edge > 22:
            break
        if first is not None and not _speakes(sentence, text, edge, end):
            break
        first = edge
        end = max(edge - 1, 0)
        if edge and words[edge - 1] == ";":
            break
    return first


def _one_each(hits: Iterable[Hit]) -> list[Hit]:
    return list({hit.first: hit for hit in hits}.values())


def _speakes(sentence: Sentence, text: str, first: int, last: int) -> bool:
    pronoun = any(word in ("he", "she", "they", "it") for word in sentence.words[first:last])
    return (
        pronoun
        or _speakerish(sentence, first, last)
        or _proper(sentence, text, first, last) != []
        or any(n.metonym and first <= n.first < last for n in sentence.names)
    )


def _after_say(sentence: Sentence, place: int) -> int:
    """Skip "on Sunday", "in a statement", "Reuters" and "that" behind a reporting verb."""
    words, count = sentence.words, len(sentence.words)
    for step in range(place, min(count, place + 10)):
        if words[step] == "that":
            return step + 1
    while place < count:
        dated = next((d.last for d in sentence.dates if d.first <= place < d.last), None)
        if dated is not None:
            place = dated
        elif words[place] in ("on", "in", "a", "statement", ",", "late", "early", "news", "agency"):
            place += 1
        elif any(h.first == place for h in sentence.cue("outlet")):
            place = max(h.last for h in sentence.cue("outlet") if h.first == place)
        else:
            break
    return place


def _said(
    sentence: Sentence,
    text: str,
    voices: Voices,
    say: Hit,
    who: tuple[int, int],
    parts: list[tuple[int, int]],
) -> list[Stretch]:
    spoken = _spoken(sentence, text, voices, *who)
    if spoken is None:
        return []
    denies = any(h.first == say.first for h in sentence.cue("deny"))
    found = [
        Stretch(*part, spoken.attribution, spoken.bodies, denies, f"say:{say.meaning}")
        for part in parts
    ]
    if found:
        _remember(sentence, text, voices, *who, found[0])
    return found


# ---- the speaker ---------------------------------------------------------------------------------


def _spoken(sentence: Sentence, text: str, voices: Voices, first: int, last: int) -> Stretch | None:
    """The speaker in these words; the last one where they name none ("he added")."""
    words = sentence.words[first:last]
    proper = _proper(sentence, text, first, last)
    for word in proper:
        if word in voices.by_name:
            return voices.by_name[word]
    outlets = sentence.cue("outlet", first=first, last=last)
    names = [
        n
        for n in sentence.names
        if first <= n.first < last
        and not n.metonym
        and not any(h.first <= n.first < h.last for h in outlets)
    ]
    hits = {h.meaning for h in sentence.cues if first <= h.first < last}
    back = not words or (
        not names and not proper and not hits & {"collective", "institution", "official", "title"}
        and not ("source" in hits and not _bare_source(words))
        and "outlet" not in hits
    )  # fmt: skip
    if back or _bare_source(words):
        return voices.last if voices.last is not None else _anonymous(sentence, first, last, hits)
    if voices.person is not None and not proper and _same_person(words):
        return voices.person
    bodies = tuple(dict.fromkeys(_SPEAKS_FOR.get(n.ids[0], n.ids[0]) for n in names if n.ids))
    record = _record(
        hits,
        named=_has_name(sentence, text, first, last, proper),
        proper=proper != [],
        bodied=names != [],
    )
    speaker = " ".join(words) if words else None
    if record is Record.OUTLET:
        return Stretch(first, last, Attribution(None, record, via=speaker), bodies)
    via = _via(sentence, first, last)
    return Stretch(
        first, last, Attribution(_shown(sentence, text, first, last), record, via), bodies
    )


def _anonymous(sentence: Sentence, first: int, last: int, hits: set[str]) -> Stretch | None:
    if "source" not in hits:
        return None
    return Stretch(first, last, Attribution(" ".join(sentence.words[first:last]), Record.ANONYMOUS))


_BARE = word_set("المصدر المصادر الضابط المسوول البيان القيادي المتحدث الناطق he she they it")
_BARE_ENGLISH = frozenset({"source", "sources", "official", "officials", "statement", "officer"})


def _bare_source(words: list[str]) -> bool:
    """ "The source", "the officer": somebody spoken of before."""
    if not 0 < len(words) <= 4:
        return False
    return bool(_BARE & set(words[:2])) or (
        words[0] == "the" and words[1:2] != [] and words[1] in _BARE_ENGLISH
    )


_ROLES = word_set(
    "القايد النايب المحافظ الوزير المدير الرييس اللواء العميد العقيد الفريق المقدم الناطق المتحدث "
    "القايممقام العضو الشيخ"
)


def _same_person(words: list[str]) -> bool:
    """ "The governor said": the one named before."""
    return 0 < len(words) <= 3 and words[0] in _ROLES


def _record(hits: set[str], *, named: bool, proper: bool, bodied: bool) -> Record:
    if "withheld" in hits:
        return Record.ANONYMOUS
    if named and "title" in hits:
        return Record.NAMED
    if "source" in hits:
        return Record.ANONYMOUS
    if "collective" in hits:
        return Record.COLLECTIVE
    if "official" in hits and not named:
        return Record.ANONYMOUS
    if "outlet" in hits and not (bodied or "institution" in hits):
        return Record.OUTLET
    if proper and not bodied and not hits & {"institution", "outlet"}:
        return Record.NAMED
    return Record.INSTITUTIONAL


def _has_name(sentence: Sentence, text: str, first: int, last: int, proper: list[str]) -> bool:
    """Two unknown words in a row, or one behind a title: a person's name."""
    words = sentence.words
    places = [p for p in range(first, last) if words[p] in proper]
    titles = {h.last for h in sentence.cue("title", first=first, last=last)}
    return any(p + 1 in places or p in titles for p in places)


def _proper(sentence: Sentence, text: str, first: int, last: int) -> list[str]:
    """Words that look like a person's name: nothing else accounts for them."""
    found = []
    for place in range(first, min(last, len(sentence.words))):
        word = sentence.words[place]
        if not word[0].isalpha() or len(word) < 3 or "ذكر" in word or "افاد" in word:
            continue
        if _accounted(sentence, place):
            continue
        if sentence.arabic:
            bare = word.removeprefix("و") if len(word) > 4 else word
            if word not in _PLAIN_WORDS and bare not in _PLAIN_WORDS:
                found.append(word)
        elif text[sentence.starts[place]].isupper():
            found.append(word)
    return found


def _accounted(sentence: Sentence, place: int) -> bool:
    return (
        any(n.first <= place < n.last for n in sentence.names)
        or any(h.first <= place < h.last for h in sentence.cues)
        or any(s.first <= place < s.last for s in sentence.spots)
        or any(d.first <= place < d.last for d in sentence.dates)
    )


def _via(sentence: Sentence, first: int, last: int) -> str | None:
    hits = sentence.cue("outlet", first=first, last=last)
    return " ".join(sentence.words[hits[0].first : hits[0].last]) if hits else None


def _shown(sentence: Sentence, text: str, first: int, last: int) -> str:
    start, end = sentence.span_of(first, last)
    return " ".join(text[start:end].split())


def _remember(
    sentence: Sentence, text: str, voices: Voices, first: int, last: int, stretch: Stretch
) -> None:
    if stretch.attribution.record is Record.NAMED:
        voices.person = stretch
        for word in _proper(sentence, text, first, last):
            voices.by_name.setdefault(word, stretch)
