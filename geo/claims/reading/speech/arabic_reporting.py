"""Arabic verbs that report, and where the same words only tell of a deed."""

from collections.abc import Iterable

from geo.claims.cues import Hit
from geo.claims.reading.speech.speaker_words import says_whom_he_told
from geo.claims.reading.speech.speakers import OPENERS
from geo.claims.reading.speech.statements import THAT, in_a_statement
from geo.claims.reading.text.charges import holding_responsible
from geo.claims.reading.text.forms import NOUN, PERFECT, PHRASE
from geo.claims.reading.text.glance import glance_for, only_where, where_needed
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.ties import tied
from geo.claims.reading.text.wordset import word_set


def reporting(sentence: Sentence) -> list[Hit]:
    """The reporting verbs and participles that may open a stretch, one at a word."""
    says = sentence.cue("say", "deny")
    found = _that_report(sentence, says) if says else {}
    found |= {hit.first: hit for hit in holding_responsible(sentence)}
    at = _made_clear(sentence)
    if at is not None:
        found.setdefault(at, Hit("say", PERFECT, at, at + 1, joiner="و"))
    tie = tied(sentence)
    if tie is not None:
        found.setdefault(tie.first, tie)
    return _with_statement(sentence, [found[place] for place in sorted(found)])


def _that_report(sentence: Sentence, says: Iterable[Hit]) -> dict[int, Hit]:
    """Those of the words that may be verbs of saying which report, by their places."""
    inside = [(n.first, n.last) for n in sentence.names]
    inside += [(h.first, h.last) for h in sentence.cue("resume")]
    unnamed = sentence.cue("withheld")
    look = sentence.glance
    found: dict[int, Hit] = {}
    for hit in says:
        if (hit.meaning == "deny" and not hit.verbal) or _tightens(sentence, hit):
            continue
        if any(first <= hit.first < last for first, last in inside):
            continue
        if any(h.first <= hit.first <= h.last for h in unnamed):
            continue  # "who asked not to be named"
        follows_what = hit.first > 0 and sentence.words[hit.first - 1] in (
            "ما", "حسبما", "كما", "الذي"
        )  # fmt: skip
        if hit.tail and hit.verbal and not (follows_what or _tells_me(sentence, hit)):
            continue
        if any(need & look and rule(sentence, hit) for need, rule in _NO_REPORT):
            continue
        if _says_of_a_speaker(sentence, found.values(), hit):
            continue
        if sentence.words[hit.first].lstrip("وف") in ("نقل", "نقلت", "ينقل", "تنقل") and (
            _FROM.isdisjoint(sentence.words[hit.last : hit.last + TO_SOURCE])
        ):
            continue
        if follows_what and any(
            c.last >= hit.first - 1 and c.first < hit.first for c in sentence.cue("according")
        ):
            continue
        found.setdefault(hit.first, hit)
    return found


_PASSED_ROUND = ("تداول", "يتداول", "تتداول", "تناقل", "يتناقل", "تتناقل")


def _is_passed_round(sentence: Sentence, hit: Hit) -> bool:
    """As in "what pages pass round of X is untrue": what is spoken of, and no speaker."""
    words = sentence.words
    what = words[hit.first - 1 : hit.first]
    return what in (["ما"], ["وما"], ["مما"]) and words[hit.first].startswith(_PASSED_ROUND)


only_where(_is_passed_round, stems=_PASSED_ROUND)


_SPEAKER_REACH = 10  # words from "denied" over who did to "who spoke to"


def _says_of_a_speaker(sentence: Sentence, found: Iterable[Hit], hit: Hit) -> bool:
    """As in "denied a source, quoted by X, that", "an officer who spoke to us said that"."""
    words = sentence.words
    if not says_whom_he_told(words, hit.first) or hit.joiner:
        return False
    before = (words[h.last : hit.first] for h in found)
    if any(0 < len(b) <= _SPEAKER_REACH and THAT.isdisjoint(b) for b in before):
        return True
    says = sentence.cue("say", first=hit.last, last=hit.last + _SAYS_REACH)
    behind = (words[hit.last : h.first] for h in says if h.verbal and not h.joiner)
    return any(THAT.isdisjoint(b) for b in behind)


_SAYS_REACH = 7  # words from "spoke to" over whom to "said"


_TURNS_OUT = word_set("تبين وتبين فتبين ليتبين يتبين اتضح واتضح ليتضح")


def _emerges(sentence: Sentence, hit: Hit) -> bool:
    """As in "a blast was heard, which turned out to be": written like "X clarifies that"."""
    behind = sentence.words[hit.last : hit.last + 1]
    return sentence.words[hit.first] in _TURNS_OUT and not THAT.isdisjoint(behind)


only_where(_emerges, exactly=_TURNS_OUT)


_TAKES = word_set("اسر اسرت اسروا يسر تسر")


def _takes_men(sentence: Sentence, hit: Hit) -> bool:
    """As in "X took 20 men of Y", by the verb that also says "confided that"."""
    behind = sentence.words[hit.last : hit.last + _TIGHT_REACH]
    word = sentence.words[hit.first].removeprefix("و")
    return word in _TAKES and not any(w in THAT or w in ("الي", "ل") for w in behind)


only_where(_takes_men, _TAKES)


_TIGHT = (
    "اجراء", "تدابير", "حراس", "رقاب", "قبض", "خناق", "حصار", "طوق", "قيود", "حمله", "ضغط",
)  # fmt: skip
_TIGHT_REACH = 5  # words from "tightened" over who did to what


def _tightens(sentence: Sentence, hit: Hit) -> bool:
    """As in "the army tightened its measures", by the verb that also says "stressed that"."""
    if not (hit.verbal and sentence.words[hit.first].lstrip("وفيتس").startswith("شدد")):
        return False
    for word in sentence.words[hit.last : hit.last + _TIGHT_REACH]:
        if word in ("علي", *THAT):
            return False
        if word.removeprefix("ال").startswith(_TIGHT):
            return True
    return False


def _with_statement(sentence: Sentence, found: list[Hit]) -> list[Hit]:
    """The verbs, and before them a statement that speaks by none of them."""
    stated = in_a_statement(sentence)
    if stated is None:
        return found
    words = sentence.words
    that = next(p for p in range(stated.last, len(words)) if words[p] in THAT)
    return [stated, *(hit for hit in found if hit.first > that)]


_SOURCE_REACH = 10  # words from "according to" over the source to the verb that says whom it told


def _told(sentence: Sentence, hit: Hit) -> bool:
    """As in "according to sources who spoke to the agency, X": who told it, and no words of his."""
    words = sentence.words
    if "according" not in sentence.by_meaning or not (hit.verbal and hit.first):
        return False
    if words[hit.first - 1] in ("ما", "حسبما", "كما"):
        return False
    marks = (h.last for h in sentence.cue("according") if h.last <= hit.first)
    mark = max(marks, default=None)
    if mark is None or hit.first - mark > _SOURCE_REACH:
        return False
    return not any(w in "،,:؛;." or w in OPENERS for w in words[mark : hit.first])


_ANNOUNCES = (
    "تعلن", "يعلن", "تعلق", "يعلق", "تصدر", "يصدر", "تتبن", "يتبن", "ترد", "يرد",
)  # fmt: skip
_MENTIONS = ("يذكر", "تذكر", "يوضح", "توضح", "يكشف", "تكشف", "يحدد", "تحدد", "يشر", "تشر", "يبين")
_MENTION_REACH = 8  # words from "did not mention" to a "that" after all


def _not_announced(sentence: Sentence, hit: Hit) -> bool:
    """As in "nobody claimed it", "he did not mention": what was not said opens no speech."""
    words = sentence.words
    if words[hit.first - 1 : hit.first] not in (["لم"], ["ولم"]):
        return False
    if words[hit.first].startswith(_MENTIONS):
        return THAT.isdisjoint(words[hit.last : hit.last + _MENTION_REACH])
    return words[hit.first].startswith(_ANNOUNCES)


only_where(_not_announced, exactly=["لم", "ولم"])


_GOES_ON = ("تابع", "يتابع", "تتابع")
_DOINGS = (
    "عمليات",
    "عمله",
    "عملها",
    "تقدم",
    "سير",
    "تنفيذ",
    "ملاحق",
    "تمشيط",
    "تفتيش",
    "مهام",
    "واجب",
)
_DOING_REACH = 6  # words from "goes on" over who does to what


def _goes_on_doing(sentence: Sentence, hit: Hit) -> bool:
    """As in "the troops go on with their operations", written like "he went on to say"."""
    if not sentence.words[hit.first].lstrip("وف").startswith(_GOES_ON):
        return False
    near = sentence.words[hit.last : hit.last + _DOING_REACH]
    opens = next((p for p, w in enumerate(near) if w in OPENERS - {"عن"}), len(near))
    if opens < len(near):
        return False
    return any(
        w.removeprefix("ب").startswith(_DOINGS) and not near[p - 1].startswith(_OFFICES)
        for p, w in enumerate(near)
    )


only_where(_goes_on_doing, stems=_GOES_ON)


_OFFICES = ("قائد", "قايد", "مدير", "باسم", "قياده", "غرفه", "امر")


_TELLS = ("ابلغ", "اخبر", "حدث", "اعلم", "افاد", "انبا", "يبلغ", "يخبر", "تبلغ", "تخبر")
_TELLS_REACH = 12  # words from the verb to its "that"


def _tells_me(sentence: Sentence, hit: Hit) -> bool:
    """As in "told us that": whom it is told to stands written onto the verb."""
    if not sentence.words[hit.first].lstrip("وف").startswith(_TELLS):
        return False
    return bool((OPENERS - {"عن"}) & set(sentence.words[hit.last : hit.last + _TELLS_REACH]))


_NO_VERBS = frozenset({"فرات"})  # "Furat Post", written like "so she saw"
_CLEAR = frozenset({"وبين", "وبينت", "بين", "بينت"})
_GOES_ON_THAT = frozenset({"وبين", "وبينت", "وزاد", "وزادت", "فزاد"})
_CLEAR_NAME = 5  # words of "made clear" and a name, to "that"
_CLEAR_REACH = 14  # words to the "that" of what a source makes clear


def _made_clear(sentence: Sentence) -> int | None:
    """Where "and a source made clear that" stands, written like "and between"; or "he added"."""
    if not sentence.glance & _CLEAR_GLANCE:
        return None
    words = sentence.words
    if words[1:2] == ["ان"] and words[0] in _GOES_ON_THAT:
        return 0
    if words[:3] == ["كما", "بين", "ان"]:
        return 1
    at = _behind_his_turn(words)
    if words[at : at + 1] == [] or words[at] not in _CLEAR:
        return None
    ahead = words[at : at + _CLEAR_NAME]
    that = next((p for p, w in enumerate(ahead) if w == "ان"), 0)
    if that > 1 and not any(w.startswith("و") for w in ahead[1:that]):
        return at  # "and X made clear that": "between" would have an "and" behind it
    who = sentence.cue("source", "official", "title", "institution", first=at + 1, last=at + 3)
    opens = bool((OPENERS - {"عن"}) & set(words[at + 1 : at + _CLEAR_REACH]))
    return at if who != [] and opens else None


_CLEAR_GLANCE = glance_for(exactly=_CLEAR | _GOES_ON_THAT | {"كما"})


TURNS = word_set("بدوره بدورها جانبه جانبها جهته جهتها ناحيته ناحيتها")
"""The last word of "in his turn", "for her part"."""


def _behind_his_turn(words: list[str]) -> int:
    """The word behind "in his turn", "for his part", where a sentence opens with it."""
    for place, word in enumerate(words[:2]):
        if word.removeprefix("و") in TURNS:
            return place + 1 + (words[place + 1 : place + 2] == ["،"])
    return 0


_FROM = frozenset({"عن", "عنه", "عنها", "عنهم", "عنهما"})
TO_SOURCE = 16  # words from "quoted" to the one who is quoted
_GUESS = frozenset({"يرجح", "يعتقد", "يظن", "ويرجح", "ويعتقد", "رجح", "اعتقد"})
_WHOSE = frozenset({"انه", "انها", "انهم", "انهما", "بانها", "بانه"})


def _guesses_whose(sentence: Sentence, hit: Hit) -> bool:
    """As in "aircraft thought to be Israeli": said in passing, by nobody."""
    behind = sentence.words[hit.last : hit.last + 1]
    return hit.first > 0 and sentence.words[hit.first] in _GUESS and bool(_WHOSE & set(behind))


only_where(_guesses_whose, exactly=_GUESS)


def _says_we(sentence: Sentence, hit: Hit) -> bool:
    """As in "we assure our citizens that": whoever speaks already goes on."""
    return hit.form == "imperfect" and sentence.words[hit.first].lstrip("وف").startswith("ن")


def _subordinate(sentence: Sentence, hit: Hit) -> bool:
    """As in "X is expected to go on advancing": a verb behind "to", with no "that" of its own."""
    if hit.form != "imperfect" or sentence.words[hit.first - 1 : hit.first] != ["ان"]:
        return False
    return not (OPENERS - {"عن"}) & set(sentence.words[hit.last : hit.last + 6])


def _belongs(words: list[str], place: int) -> bool:
    """As in "a convoy of X's", written like "he went on"."""
    behind = words[place + 1] if place + 1 < len(words) else ""
    if words[place].startswith("وصف"):
        return behind[:1] == "ب"  # "which were described as"
    if words[place] == "اسر":
        return behind.removeprefix("ال").startswith(_KIN)  # "families of", written like "confided"
    if words[place].lstrip("و").startswith(("مقرات", "مقره", "مقرها", "مقرهم")):
        return True  # "its seats", written like "admitting"
    if words[place] in ("مقر", "مقرا"):
        return not behind.startswith(("ب", "ان"))  # "a seat of", written like "admitting"
    if words[place] in ("معبرا", "معبره"):
        return behind != "عن"  # "a crossing", written like "expressing"
    return words[place] in ("تابع", "تابعه", "تابعا") and behind.startswith("ل")


_KIN = ("مقاتل", "مسلح", "ضحايا", "شهدا", "عناصر", "داعش", "قتلي", "ارهابي", "معتقل", "محتجز")
_DO_AND_SAY = (
    "رصد", "يرصد", "ترصد", "سجل", "يسجل", "تسجل", "نشر", "ينشر", "تنشر", "علق", "يعلق", "تعلق",
    "اعتبر", "يعتبر", "تعتبر", "وصف", "يصف", "تصف", "احصي", "تداول", "يتداول", "تناقل", "يتناقل",
    "هدد", "يهدد", "تهدد", "اوعز", "قدر", "يقدر", "تقدر", "بين", "علم", "تعلم", "يعلم", "تبين",
    "يبين", "رد", "يرد", "ترد", "عقب", "خلص", "ايد", "لوح", "كشف", "يكشف", "تكشف",
)  # fmt: skip


def tells_of_doings(sentence: Sentence, hit: Hit) -> bool:
    """Verbs that report only with "that" behind them or with a monitor or outlet for subject."""
    told = sentence.words[hit.first].lstrip("وف").removeprefix(hit.head)
    if not hit.verbal or not told.startswith(_DO_AND_SAY):
        return False
    if _estimates(sentence, hit) or _reveals(sentence, hit) or hit == in_a_statement(sentence):
        return False
    if sentence.words[hit.last - 1].startswith(("رصد", "ورصد")) and hit.joiner == "ف":
        return True
    monitors = sentence.cue("collective", "outlet", first=hit.last, last=hit.last + 2)
    before = sentence.cue(
        "collective", "outlet", first=max(0, hit.first - _MONITOR), last=hit.first
    )
    if any(not h.tail for h in monitors) or any(h.last == hit.first for h in before):
        return False
    behind = sentence.words[hit.last : hit.last + 12]
    that = next((p for p, word in enumerate(behind) if word in OPENERS or word == ":"), None)
    if that is None:
        return True
    place = hit.last + that
    return any(
        h.verbal
        and hit.last < h.first < place
        and h.meaning in ("say", "operation", "kill", "strike")
        for h in sentence.cues
    )


_MONITOR = 5  # words of a monitor's name


def _estimates(sentence: Sentence, hit: Hit) -> bool:
    """As in "a source puts the number of X at 900": no "that" behind it."""
    guesses = sentence.words[hit.first].lstrip("وف").startswith(("قدر", "يقدر", "تقدر"))
    who = sentence.cue("source", "official", "collective", first=hit.last, last=hit.last + 1)
    told = sentence.cue("strength", "persons", first=hit.last, last=hit.last + 6)
    return guesses and who != [] and told != []


_REVEALS = ("كشف", "يكشف", "تكشف")
_REVEALED = ("arrest", "foil", "kill", "transfer")
_REVEALED_REACH = 12  # words from "revealed" over who did, and when, to the deed


def _reveals(sentence: Sentence, hit: Hit) -> bool:
    """As in "the directorate revealed the arrest of eight": the deed stands behind who tells it."""
    if not sentence.words[hit.first].lstrip("وف").startswith(_REVEALS):
        return False
    who = sentence.cue("institution", "title", "official", "source", first=hit.last)
    told = sentence.cue(*_REVEALED, first=hit.last + 1, last=hit.last + _REVEALED_REACH)
    behind = [deed for deed in told if deed.form in (NOUN, PHRASE) and not deed.joiner]
    return behind != [] and any(h.first == hit.last for h in who)


def _is_no_verb(sentence: Sentence, hit: Hit) -> bool:
    """As in "the announcement", "the announcing one": no verb, or one that belongs to a noun."""
    if sentence.words[hit.last : hit.last + 1] in (["بها"], ["به"], ["بهما"]):
        return True  # "in words that he gave to X"
    named = hit.form == "noun" or (hit.form == "adjective" and bool(hit.head))
    return named or sentence.words[hit.first] in _NO_VERBS or _belongs(sentence.words, hit.first)


_TIDINGS = word_set("معلومات المعلومات انباء الانباء تقارير بلاغات اخباريات معطيات")
_RECEIVED = word_set("ورود وصول تلقي توفر توافر علي الي وفق وفقا")
_TIDINGS_REACH = 5  # words from "after the arrival of information" over what kind to its verb


def _of_what_came_in(sentence: Sentence, hit: Hit) -> bool:
    """As in "after information came in that tells of X", in Arabic: why, and nobody speaks."""
    words = sentence.words
    near = range(max(1, hit.first - _TIDINGS_REACH), hit.first)
    return any(words[p] in _TIDINGS and words[p - 1] in _RECEIVED for p in near)


only_where(_of_what_came_in, exactly=_TIDINGS)
_NO_REPORT = where_needed(
    _is_no_verb,
    _of_what_came_in,
    _not_announced,
    _emerges,
    _is_passed_round,
    _guesses_whose,
    _goes_on_doing,
    _told,
    _takes_men,
    _says_we,
    _subordinate,
)
"""What makes no report of a word that may be a verb of saying."""
