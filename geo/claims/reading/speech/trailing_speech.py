"""Attribution behind what is said: "…, as the governor said", "…, according to a source"."""

from collections.abc import Container
from dataclasses import replace

from geo.claims.cues import Hit
from geo.claims.model import Record
from geo.claims.reading.speech.listeners import before_who_hears, heard_by
from geo.claims.reading.speech.nameless import is_one_of_many
from geo.claims.reading.speech.speaker_words import says_whom_he_told
from geo.claims.reading.speech.speakers import (
    OPENERS,
    end_of_phrase,
    outlet_in,
    remember_person,
    speaker_of,
    speakerish,
)
from geo.claims.reading.text.events import EVENTS
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.voices import OUTLET, Stretch, Voices
from geo.claims.reading.text.wordset import word_set

_AS = word_set("كما حسبما مثلما ما هكذا")
_LONG_SPEAKER = 26
_LONGEST = 16  # words of a speaker who stands behind what he said
_NO_SPEAKERS = word_set(
    "اتفاق الاتفاق اتفاقيه الاتفاقيه خطه الخطه حاجه الحاجه قانون القانون دستور الدستور جدول الجدول "
    "نظام معايير مبدا برنامج تعليمات توجيهات اوامر الاوامر بنود شروط سياق اليه صيغه قدره الامكانات "
    "ضوابط اسس قرار القرار تسلسل التوقيت توقيت الاصول"
)
_REPORTS = word_set("التقرير البيان الروايه روايه المعلومات معلومات شهادات الشهادات تقديرات بيانات")
_ASIDE = word_set("فيما بينما حين")


def trails(sentence: Sentence, say: Hit, known: Container[str]) -> tuple[int, int, int] | None:
    """Mark, start and end of a speaker behind his words; None where the verb opens speech."""
    words = sentence.words
    if not say.verbal or say.first < 3:
        return None
    before = words[say.first - 1]
    as_said = before in _AS
    closed = before in ("،", ",") or sentence.quoted[say.first - 1]
    if not (as_said or (closed and not say.joiner)):
        return None
    end = end_of_phrase(sentence, say.last)
    if not _closes(sentence, say, end, as_said=as_said):
        return None
    alone = end == say.last and end >= len(words)
    if not (alone or speakerish(sentence, say.last, end, known) or (as_said and end > say.last)):
        return None
    mark = say.first - 1 if as_said else say.first
    if as_said and mark > 0 and words[mark - 1] in ("علي", "بحسب", "حسب", "وفق"):
        mark -= 1
    return mark, say.last, end


def _closes(sentence: Sentence, say: Hit, end: int, *, as_said: bool) -> bool:
    """Whether a speaker's phrase ends what was told before it and opens no speech of its own."""
    words = sentence.words
    over = end >= len(words) or words[end] in "،,.؛)-"
    reach = end + 2 if as_said else say.last + _LONG_SPEAKER
    opens = any(w in OPENERS - {"عن"} or w == ":" for w in words[say.last : reach])
    if not over or end - say.last > _LONGEST or opens:
        return False
    deeds = sentence.cue(*_DEEDS)
    told = any(h.first < say.first and h.meaning in EVENTS for h in sentence.cues)
    return told and not any(say.last <= h.first < end and not _in_title(sentence, h) for h in deeds)


_DEEDS = (
    "capture", "operation", "strike", "clash", "kill", "wound", "arrest", "build", "start", "run",
    "transfer", "infiltration", "encirclement", "control", "open", "close", "patrol", "negation",
)  # fmt: skip


def _in_title(sentence: Sentence, hit: Hit) -> bool:
    """As in "the commander of the operations of X": part of who speaks, no deed."""
    if any(n.first <= hit.first < n.last for n in sentence.names):
        return True
    offices = sentence.cue("title", "institution", "source", "official")
    return not hit.verbal and any(0 <= hit.first - h.last <= 1 for h in offices)


def marks_of_source(sentence: Sentence, known: Container[str]) -> list[tuple[int, int, int]]:
    """Where "according to X" stands: mark, start and end of the speaker."""
    found: list[tuple[int, int, int]] = []
    for mark, begin, own_tail in _marks(sentence):
        first, end = _phrase(sentence, begin)
        word = sentence.words[first] if first < len(sentence.words) else ""
        if word.removeprefix("لل").removeprefix("ل") in _NO_SPEAKERS:
            continue
        named = speakerish(sentence, first, min(end, first + 5), known) or word in _REPORTS
        named = named or is_one_of_many(sentence, first, end)
        own = own_tail and not named
        if not (named or own or (end > first and _unknown(sentence, first, end))):
            continue
        if found and mark < found[-1][2]:
            continue
        found.append((mark, first, first if own else end))
    return found


def _phrase(sentence: Sentence, begin: int) -> tuple[int, int]:
    """From where to where the speaker is named: behind "from" where one quotes another."""
    end = end_of_phrase(sentence, begin)
    spoke = (h.first for h in sentence.cue("say", first=begin + 1, last=end) if h.verbal)
    end = min([end, *(p for p in spoke if sentence.words[p - 1] not in _AS)])
    hidden = sentence.cue("withheld", first=begin, last=end + 1)
    if sentence.words[end : end + 1] == ["عن"]:
        further = end_of_phrase(sentence, end + 1)
        return (begin if hidden else end + 1), further
    told = hidden[0].first if hidden else end  # "a source who declined to give his name"
    relayed = next((p for p in range(begin, told) if sentence.words[p] == "عن"), None)
    return (begin if relayed is None else relayed + 1), end


_BY_WHAT = word_set("علي وفق وفقا بحسب حسب وبحسب ووفق وحسب")


def _marks(sentence: Sentence) -> list[tuple[int, int, bool]]:
    """Each "according to", where its speaker begins, and whether it ends in a pronoun."""
    words = sentence.words
    found = []
    for hit in sentence.cue("according"):
        first = hit.last
        if words[first : first + 1] == ["ما"]:
            first += 1
        if words[first : first + 1] != [] and words[first] in _FIGURES:
            told = sentence.cue("say", first=first + 1, last=first + 2)
            first += any(h.verbal and h.tail for h in told)  # "figures that X announced"
        verbs = [h for h in sentence.cue("say", first=first, last=first + 1) if h.verbal]
        said = _past_it(words, verbs[0].last) if verbs else first
        found.append((hit.first, said, hit.tail != ""))
    for hit in sentence.cue("say") if "ما" in words else ():
        if hit.first > 1 and words[hit.first - 1] == "ما" and words[hit.first - 2] in _BY_WHAT:
            found.append((hit.first - 2, _past_it(words, hit.last), False))
    return sorted(set(found))


_FIGURES = word_set("حصيله احصاييه احصاء احصاءات ارقام بيانات تقديرات معطيات معلومات وثايق")
_IT = frozenset({"به", "بها"})


def _past_it(words: list[str], place: int) -> int:
    """Behind "with it", as in "according to what sources informed of it"."""
    return place + (words[place : place + 1] != [] and words[place] in _IT)


def _unknown(sentence: Sentence, first: int, end: int) -> bool:
    """Whether nothing but words that we do not know stands here: a name, or a kind of people."""
    taken = [h for h in sentence.cues if first <= h.first < end and h.meaning != "title"]
    dated = any(first <= d.first < end for d in sentence.dates)
    return not taken and not dated and sentence.words[first][0].isalpha()


def with_trailing(
    sentence: Sentence,
    text: str,
    voices: Voices,
    found: list[Stretch],
    trailing: list[tuple[int, int, int]],
) -> list[Stretch]:
    """Give what stands before such a mark, or behind one that opens the sentence, its speaker."""
    if not trailing:
        return found
    count = len(sentence.words)
    floor = 0
    added: list[Stretch] = []
    spoken_from = next((s.first for s in found if s.attribution is not OUTLET), count)
    for mark, first, end in trailing:
        if mark >= spoken_from:
            continue
        named = before_who_hears(sentence, max(0, first - 1), first, end)
        spoken = speaker_of(sentence, text, voices, first, named)
        if spoken is None:
            continue
        if sentence.words[first - 1] == "عن":
            spoken = _by_way_of(sentence, text, spoken, mark, first - 1)
        spoken = heard_by(sentence, text, spoken, mark, _past_whom_he_told(sentence, end))
        opens = mark - floor <= 2 and not _tells(sentence, floor, mark)
        parts = [] if opens else [(_governed(sentence, floor, mark), mark)]
        later = [t[0] for t in trailing if t[0] > mark]
        stop = min([*later, spoken_from, count])
        if opens or not later:
            parts.append((end, stop))
        if len(parts) == 2 and _goes_on(sentence, end):
            parts = [(parts[0][0], stop)]
            sentence.names = [n for n in sentence.names if not mark <= n.first < end]
        new = [
            Stretch(*part, spoken.attribution, spoken.bodies, False, "according to")
            for part in parts
            if part[1] - part[0] > 1
        ]
        if new and not opens and new[0].first > floor + 1:
            added.append(Stretch(floor, new[0].first, OUTLET))
        added += new
        if new:
            remember_person(sentence, text, voices, (first, end), new[0])
        floor = max([end, *(s.last for s in new)])
    if not added:
        return found
    kept = [s for s in found if s.attribution is not OUTLET]
    if kept and floor < kept[0].first - 2:
        added.append(Stretch(floor, kept[0].first, OUTLET))
    elif not kept and floor < count - 2:
        added.append(Stretch(floor, count, OUTLET))
    return [*added, *kept]


def _by_way_of(sentence: Sentence, text: str, spoken: Stretch, mark: int, last: int) -> Stretch:
    """As in "according to what X reported, quoting a source": the source, by way of X."""
    told = spoken.attribution
    if told.via is not None or told.record is Record.OUTLET:
        return spoken
    quotes = sentence.cue("quoting", first=mark, last=last)
    last = quotes[-1].first if quotes else last
    outlets = sentence.cue("outlet", first=mark, last=last)
    via = outlet_in(sentence, text, outlets[0].first, last) if outlets else None
    return spoken._replace(attribution=replace(told, via=via)) if via else spoken


def _past_whom_he_told(sentence: Sentence, end: int) -> int:
    """Over "who spoke to X" behind a source."""
    told = says_whom_he_told(sentence.words, end) if end < len(sentence.words) else False
    return end_of_phrase(sentence, end + 1) if told else end


def _tells(sentence: Sentence, first: int, last: int) -> bool:
    """As in "killed were, according to X, six of Y": the verb stands before whose words it is."""
    if not sentence.arabic or sentence.words[last - 1] != "،":
        return False
    return any(h.meaning in EVENTS and h.verbal for h in sentence.cues if first <= h.first < last)


def _goes_on(sentence: Sentence, end: int) -> bool:
    """Whether the clause that a mark interrupts goes on behind it: no "and", no verb begins."""
    words = sentence.words
    place = end + 1 if words[end : end + 1] and words[end] in "،," else end
    if not sentence.arabic or place >= len(words) or words[place].startswith("و"):
        return False
    if not words[place][0].isalnum():
        return False  # the sentence ends with whose words it is
    return words[place] not in _ASIDE and not any(
        h.first == place and h.verbal for h in sentence.cues
    )


def _governed(sentence: Sentence, floor: int, mark: int) -> int:
    """Where the words begin for which a speaker behind them vouches: after "while", "which"."""
    words = sentence.words
    for place in range(mark - 1, floor + 1, -1):
        if words[place] in _ASIDE and place < mark - 3:
            return place
        if tuple(words[place : place + 2]) in _WHICH and place < mark - 2:
            return place
    return floor


_WHICH = frozenset({("وهو", "ما"), ("وهي", "ما"), ("الامر", "الذي")})
