"""Where the words of an Arabic speaker begin: at "that", a quotation, a noun, behind a source."""

from geo.claims.cues import Hit
from geo.claims.reading.speech.arabic_reporting import TO_SOURCE
from geo.claims.reading.speech.speakers import OPENERS
from geo.claims.reading.text.forms import NOUN, PERFECT, PHRASE
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.wordset import word_set

_LONGEST_SPEAKER = 32  # words; beyond this a reporting verb has no speaker of its own
_NOT_OPENERS = word_set(
    "بعد قبل دون منذ يمكن يجب لا حتي غير الا بيد من كما رغم يبدو عدا الممكن يقل تقل يزيد تزيد زاد "
    "يزيدون فضلا عوضا بعيدا نيابه بدلا عباره ناتج ناجم خارج اسفر اسفرت واسفرت يسفر تسفر نجم نجمت "
    "نتج نتجت تمخض تمخضت"
)

_TELLS_OF = (
    "كشف", "يكشف", "تكشف", "كاشف", "اعلن", "يعلن", "تعلن", "معلن", "تحدث", "يتحدث", "تتحدث", "افصح",
    "افاد", "يفيد", "حكي", "نقل", "ينقل", "تنقل", "تكلم", "متحدث",
)  # fmt: skip
_OF_WHOM = frozenset({"النايب", "نايب", "المرشح"})  # "the member for Nineveh"
_WITHHELD = frozenset({"الكشف", "الافصاح", "كشف", "يكشف"})  # "… not to be named"
_TURNS = word_set("قبل بعد بعدما قبلما حتي رغم مما عقب")
_GOES_ROUND = "ما"  # "denied what is being said of that …"
_FEARS = ("حذر", "يحذر", "تحذر", "خشي", "تخوف", "محذر", "خوف", "قلق")  # "… of that" opens speech


def opener_of(sentence: Sentence, say: Hit, stop: int, start: int | None = None) -> int | None:
    """The first "that" after a reporting verb."""
    begin = say.last if start is None else start
    told_of = sentence.words[say.first].lstrip("وف").startswith(_TELLS_OF)
    fears = sentence.words[say.first].lstrip("وف").startswith(_FEARS)
    for place in range(begin, min(stop, begin + _LONGEST_SPEAKER)):
        word = sentence.words[place]
        if word == ":":
            return place
        if word not in OPENERS:
            continue  # as most
        before = sentence.words[place - 1]
        if word == "عن" and (before in _WITHHELD or not told_of):
            continue
        if word == "عن" and before in _OF_WHOM and _names_place(sentence, place + 1):
            continue
        if word == "عن" and _TURNS.intersection(sentence.words[begin:place]):
            continue  # "announced the closing of X, before it went back on it"
        of_that = before == "من" and (fears or _GOES_ROUND in sentence.words[begin:place])
        if before not in _NOT_OPENERS or of_that:
            return place
    return None


def _names_place(sentence: Sentence, place: int) -> bool:
    return any(s.first <= place < s.last and s.place is not None for s in sentence.spots)


RELAYS = "نقل"
"""The root of the verbs by which one quotes another."""


def root_of(word: str) -> str:
    """As in "نقل" of all its forms, else the word."""
    bare = word.lstrip("وف")
    return RELAYS if bare in ("نقل", "نقلت", "ينقل", "تنقل", "ونقلت") else bare


def passes_on(sentence: Sentence, say: Hit, opener: int | None) -> bool:
    """As in "our man said, quoting a source, that": the source speaks, who stands behind."""
    if opener is None or not sentence.by_meaning.get("quoting"):
        return False
    quotes = sentence.cue("quoting", first=say.last, last=opener + 1)
    return any(sentence.words[h.last - 1] == "عن" for h in quotes)


def relayed(sentence: Sentence, say: Hit, stop: int) -> tuple[int, int, int] | None:
    """As in "The site quoted a source as saying …": the speaker stands behind "عن"."""
    words = sentence.words
    reach = range(say.last, min(stop, say.last + TO_SOURCE))
    mark = next((p for p in reach if words[p] == "عن"), None)
    if mark is None:
        return _relayed_of_him(sentence, say, stop)
    said = next((p for p in range(mark + 1, min(stop, mark + 18)) if words[p] in _TOLD), mark + 1)
    mark = max(p for p in range(mark, said) if words[p] == "عن" or p == mark)  # a chain's last
    opener = opener_of(sentence, say, stop, mark + 1)
    if opener is None:
        told = next((p for p in range(mark + 1, min(stop, mark + 14)) if words[p] in _TOLD), None)
        opener = told
    if opener is None:
        return None
    end = next((p for p in range(mark + 2, opener) if words[p] in _TOLD), opener)
    return mark + 1, end - (words[end - 1] == "،"), opener + 1


_OF_HIM = frozenset({"عنه", "عنها", "عنهم", "عنهما"})
_OF_HIM_REACH = 4  # words from "quoted" over who did to "him"


def _relayed_of_him(sentence: Sentence, say: Hit, stop: int) -> tuple[int, int, int] | None:
    """As in "the paper quoted him as saying that": whoever spoke before."""
    near = range(say.last, min(stop, say.last + _OF_HIM_REACH))
    mark = next((p for p in near if sentence.words[p] in _OF_HIM), None)
    opener = opener_of(sentence, say, stop, mark + 1) if mark is not None else None
    if mark is None or opener is None:
        return None
    return mark + 1, mark + 1, opener + 1


_TOLD = word_set("قوله قولها قولهم قولهما تاكيدهما تاكيدهم تاكيده تاكيدها نفيه نفيها")


def complement(sentence: Sentence, start: int, stop: int) -> int | None:
    """Where a noun or a sentence begins that is said without "that"."""
    unnamed = sentence.cue("withheld", first=start + 1, last=stop)
    for hit in sentence.cue(*_SAID_WITHOUT_THAT, first=start + 1, last=stop):
        if any(h.first <= hit.first < h.last for h in unnamed):
            continue  # "who asked not to be named"
        if hit.meaning in _NOUNS_ONLY and (hit.form != NOUN or hit.head):
            continue
        if hit.meaning == "coordination" and sentence.words[hit.first - 1] in _ON_WHICH:
            continue  # "denied in a call with us that": by what means he spoke
        taken = any(n.first <= hit.first < n.last for n in sentence.names)
        part_of_title = any(
            h.last == hit.first and (h.meaning != "outlet" or h.last - h.first == 1)
            for h in sentence.cue("title", "institution", "outlet")
            if not _closed(h, hit)
        )
        if not taken and not part_of_title:
            before = range(start + 1, hit.first)
            counts = (c.first for c in sentence.counts if c.first < hit.first <= c.last)
            begin = next(counts, hit.first)  # "counted 72 dead": with how many
            return next((p for p in before if sentence.words[p] in _DOING), begin)
    return None


_ON_WHICH = frozenset({"في", "خلال", "اثناء", "عبر"})
_NOUNS_ONLY = ("secured", "deploy", "fall")
_SAID_WITHOUT_THAT = (
    "negation", "start", "manage", "build", "run", "capture", "coordination", "arrest", "kill",
    "operation", "open", "close", "transfer", "infiltration", "patrol", "strike", "presence",
    "trend", "wound", "clash", "encirclement", "foil", "planned", "target", "flee", "control",
    "strength", "exists", "hold", *_NOUNS_ONLY,
)  # fmt: skip
_DOING = word_set("تنفيذ تنفيذها تنفيذه قيام تمكن تمكنها نجاح")  # of a deed that is named behind


def _closed(title: Hit, hit: Hit) -> bool:
    """As in "denied the spokesman presence of X": a noun with no article is not of his title.

    Nor is what he is accused of, behind "of".
    """
    alone = not hit.head or hit.head == "ب"
    definite = title.head.endswith(("ال", "لل")) or title.tail != ""
    return definite and hit.form in (NOUN, PHRASE, PERFECT) and alone  # many are spelt as verbs


def denied_noun(sentence: Sentence, say: Hit, begin: int) -> int:
    """As in "denied the fall of dead": the noun of happening that stands before what is denied."""
    if say.meaning != "deny" and not any(h.first == say.first for h in sentence.cue("deny")):
        return begin
    near = range(say.last + 1, begin)
    return next((p for p in near if sentence.words[p] in HAPPENING), begin)


HAPPENING = word_set(
    "سقوط وقوع حدوث حصول صحه تعرض ضلوع تورط مسووليه مسووليته مسووليتها علاقه نيه نيته نيتها علم "
    "علمه علمها اي الانباء انباء التقارير تقارير الاخبار معلومات المعلومات مشاركه مشاركته مشاركتها "
    "قيام قيامه قيامها استهداف تلقي تنفيذ"
)


_QUOTE_REACH = 6  # words from a verb of saying to the quotation mark


def quote_behind(sentence: Sentence, say: Hit, stop: int) -> int | None:
    """As in "he added “…”": where a quotation opens right behind the verb or the speaker."""
    if not say.verbal or sentence.quoted[say.first]:
        return None
    for place in range(say.last, min(stop, say.last + _QUOTE_REACH)):
        if sentence.quoted[place]:
            told = sentence.quoted[place : place + _QUOTED_NAME]
            return place if len(told) == _QUOTED_NAME and all(told) else None
    return None


_QUOTED_NAME = 6  # words; what is shorter between quotation marks may be a name
