"""Arabic reporting verbs: whose words a sentence gives, from where to where."""

from geo.claims.cues import Hit
from geo.claims.reading.scene import Sentence
from geo.claims.reading.speakers import (
    OPENERS,
    end_of_phrase,
    only_a_name,
    remember_person,
    speaker_of,
    speakerish,
)
from geo.claims.reading.trailing_speech import marks_of_source, trails, with_trailing
from geo.claims.reading.voices import OUTLET, Stretch, Voices
from geo.claims.reading.wordset import word_set

_LONGEST_SPEAKER = 32  # words; beyond this a reporting verb has no speaker of its own


_NOT_OPENERS = word_set("بعد قبل دون منذ يمكن يجب لا حتي غير الا بيد من كما رغم يبدو عدا الممكن")
_TELLS_OF = (
    "كشف", "يكشف", "تكشف", "كاشف", "اعلن", "يعلن", "تعلن", "معلن", "تحدث", "يتحدث", "تتحدث", "افصح",
    "افاد", "يفيد", "حكي", "نقل", "ينقل", "تنقل", "تكلم", "متحدث",
)  # fmt: skip
_WITHHELD = frozenset({"الكشف", "الافصاح", "كشف", "يكشف"})  # "… not to be named"
_FEARS = ("حذر", "يحذر", "تحذر", "خشي", "تخوف", "محذر", "خوف", "قلق")  # "… of that" opens speech


def arabic_stretches(sentence: Sentence, text: str, voices: Voices) -> list[Stretch]:
    """The stretches of an Arabic sentence that a reporting verb or "according to" opens."""
    count = len(sentence.words)
    says = _openers(sentence, voices)
    found: list[Stretch] = []
    trailing: list[tuple[int, int, int]] = []
    covered = 0
    turned: Stretch | None = None
    for number, (say, part, behind) in enumerate(says):
        later = [s.first for s, part_of, _ in says[number + 1 :] if part_of is not None]
        stop = min([*later, count])
        if say.first < covered:
            continue
        if behind is not None:
            trailing.append(behind)
        elif part is None:
            turned = speaker_of(sentence, text, voices, say.last, end_of_phrase(sentence, say.last))
        if part is None:
            continue
        first, last, begin = part
        denies = any(h.first == say.first for h in sentence.cue("deny"))
        if first == last and (turned or found):
            spoken: Stretch | None = turned or found[-1]
        else:
            spoken = speaker_of(sentence, text, voices, first, last)
        if spoken is None:
            continue
        tells_first = say.form == "adjective" and last < say.first
        before = say.first if tells_first else min(first, say.first)
        if before > covered + 2 and not found:
            found.append(Stretch(covered, before, OUTLET))
        found.append(
            Stretch(begin, stop, spoken.attribution, spoken.bodies, denies, f"say:{say.meaning}")
        )
        remember_person(sentence, text, voices, (first, last), found[-1])
        covered = begin
    trailing += marks_of_source(sentence, voices.by_name)
    return with_trailing(sentence, text, voices, _resumed(sentence, found), sorted(trailing))


_Part = tuple[int, int, int]


def _openers(sentence: Sentence, voices: Voices) -> list[tuple[Hit, _Part | None, _Part | None]]:
    """The reporting verbs that hold: each with the part it opens, or its speaker behind.

    With neither it turns the word to another ("which X denied").
    """
    says = _reporting(sentence)
    kept: list[tuple[Hit, _Part | None, _Part | None]] = []
    for number, say in enumerate(says):
        stop = says[number + 1].first if number + 1 < len(says) else len(sentence.words)
        if _turns_to(sentence, say):
            kept.append((say, None, None))
            continue
        behind = trails(sentence, say, voices.by_name)
        if behind is not None:
            kept.append((say, None, behind))
        elif not _tells_of_doings(sentence, say):
            opener = _opener(sentence, say, stop)
            part = _speaker_part(sentence, say, opener, stop, voices)
            if part is not None:
                kept.append((say, part, None))
    return kept


def _resumed(sentence: Sentence, found: list[Stretch]) -> list[Stretch]:
    """As in "While …" outside a quotation gives the word back to the outlet."""
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


def _turns_to(sentence: Sentence, say: Hit) -> bool:
    """As in "which X denied, stressing that …": what follows is X's."""
    before = sentence.words[max(0, say.first - 2) : say.first]
    return (
        say.tail != ""
        and say.verbal
        and before in (["وهو", "ما"], ["وهي", "ما"], ["الامر", "الذي"])
    )


def _reporting(sentence: Sentence) -> list[Hit]:
    """The reporting verbs and participles that may open a stretch, one at a word."""
    inside = [(n.first, n.last) for n in sentence.names]
    inside += [(h.first, h.last) for h in sentence.cue("resume")]
    found: dict[int, Hit] = {}
    for hit in sentence.cue("say", "deny"):
        if hit.meaning == "deny" and not hit.verbal:
            continue
        if any(first <= hit.first < last for first, last in inside):
            continue
        follows_what = hit.first > 0 and sentence.words[hit.first - 1] in (
            "ما", "حسبما", "كما", "الذي"
        )  # fmt: skip
        if hit.tail and hit.verbal and not follows_what:
            continue
        if hit.form == "adjective" and hit.head:
            continue
        if _belongs(sentence.words, hit.first):
            continue
        if _guesses_whose(sentence, hit):
            continue
        if hit.form == "noun" or _says_we(sentence, hit) or _subordinate(sentence, hit):
            continue
        if sentence.words[hit.first].lstrip("وف") in ("نقل", "نقلت", "ينقل", "تنقل") and (
            "عن" not in sentence.words[hit.last : hit.last + _TO_SOURCE]
        ):
            continue
        if follows_what and any(
            c.last >= hit.first - 1 and c.first < hit.first for c in sentence.cue("according")
        ):
            continue
        found.setdefault(hit.first, hit)
    return [found[place] for place in sorted(found)]


_TO_SOURCE = 16  # words from "quoted" to the one who is quoted


_GUESS = frozenset({"يرجح", "يعتقد", "يظن", "ويرجح", "ويعتقد", "رجح", "اعتقد"})
_WHOSE = frozenset({"انه", "انها", "انهم", "انهما", "بانها", "بانه"})


def _guesses_whose(sentence: Sentence, hit: Hit) -> bool:
    """As in "aircraft thought to be Israeli": said in passing, by nobody."""
    behind = sentence.words[hit.last : hit.last + 1]
    return hit.first > 0 and sentence.words[hit.first] in _GUESS and bool(_WHOSE & set(behind))


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
    return words[place] in ("تابع", "تابعه") and behind.startswith("ل")


_DO_AND_SAY = (
    "رصد", "يرصد", "ترصد", "سجل", "يسجل", "تسجل", "نشر", "ينشر", "تنشر", "علق", "يعلق", "تعلق",
    "اعتبر", "يعتبر", "تعتبر", "وصف", "يصف", "تصف", "احصي", "تداول", "يتداول", "تناقل", "يتناقل",
    "هدد", "يهدد", "تهدد", "اوعز", "قدر", "يقدر", "تقدر", "بين", "علم", "تعلم", "يعلم", "تبين",
    "يبين", "رد", "يرد", "ترد", "عقب", "خلص", "ايد", "لوح", "كشف", "يكشف", "تكشف",
)  # fmt: skip


def _tells_of_doings(sentence: Sentence, hit: Hit) -> bool:
    """Verbs that report only with "that" behind them or with a monitor or outlet for subject."""
    if not hit.verbal or not sentence.words[hit.first].lstrip("وف").startswith(_DO_AND_SAY):
        return False
    if _estimates(sentence, hit):
        return False
    if sentence.words[hit.last - 1].startswith(("رصد", "ورصد")) and hit.joiner == "ف":
        return True
    monitors = sentence.cue("collective", "outlet", first=hit.last, last=hit.last + 2)
    if any(not h.tail for h in monitors):
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


def _estimates(sentence: Sentence, hit: Hit) -> bool:
    """As in "a source puts the number of X at 900": no "that" behind it."""
    guesses = sentence.words[hit.first].lstrip("وف").startswith(("قدر", "يقدر", "تقدر"))
    who = sentence.cue("source", "official", "collective", first=hit.last, last=hit.last + 1)
    told = sentence.cue("strength", "persons", first=hit.last, last=hit.last + 6)
    return guesses and who != [] and told != []


def _opener(sentence: Sentence, say: Hit, stop: int, start: int | None = None) -> int | None:
    """The first "that" after a reporting verb."""
    begin = say.last if start is None else start
    told_of = sentence.words[say.first].lstrip("وف").startswith(_TELLS_OF)
    fears = sentence.words[say.first].lstrip("وف").startswith(_FEARS)
    for place in range(begin, min(stop, begin + _LONGEST_SPEAKER)):
        word = sentence.words[place]
        if word == ":":
            return place
        before = sentence.words[place - 1]
        if word == "عن" and (before in _WITHHELD or not told_of):
            continue
        if word in OPENERS and (before not in _NOT_OPENERS or (fears and before == "من")):
            return place
    return None


def _speaker_part(
    sentence: Sentence, say: Hit, opener: int | None, stop: int, voices: Voices
) -> tuple[int, int, int] | None:
    """First and last word of the speaker, and where his words begin; None where nobody speaks."""
    if _root(sentence.words[say.first]) == "نقل":
        return _relayed(sentence, say, stop)
    begin = opener + 1 if opener is not None else _complement(sentence, say.last, stop)
    plain = _without_that(sentence, say, begin, stop, voices) if opener is None else None
    if plain is not None:
        return plain
    if begin is None and say.verbal and sentence.words[say.last : say.last + 1] != []:
        begin = say.last if sentence.words[say.last].startswith("ب") else None
    if begin is None:
        return None
    if say.form in ("adjective", "phrase") and not say.head:
        return (*_subject_of_participle(sentence, say), begin)
    return _who_says(sentence, say, opener, begin, voices)


def _without_that(
    sentence: Sentence, say: Hit, begin: int | None, stop: int, voices: Voices
) -> _Part | None:
    """What is said in a quotation right behind the verb, or is announced by a noun."""
    quote = _quote_behind(sentence, say, stop)
    if quote is not None and (begin is None or quote <= begin):
        if quote == say.last:
            return say.last, say.last, quote
        if speakerish(sentence, say.last, quote, voices.by_name):
            return say.last, quote, quote
    return _announced(sentence, say, voices)


def _who_says(  # noqa: PLR0911 (one return a rule)
    sentence: Sentence, say: Hit, opener: int | None, begin: int, voices: Voices
) -> _Part | None:
    """The part of a verb whose words begin at ``begin``: its speaker behind, before or unsaid."""
    end = opener if opener is not None else begin
    titled = speakerish(sentence, say.last, min(end, say.last + 3), voices.by_name)
    titled = titled or _named_then_titled(sentence, say.last, end)
    if end > say.last and (titled or _titled_behind(sentence, say.last, end)):
        if opener is None:
            end = begin
        return say.last, end, begin
    if (
        opener is not None
        and 1 <= opener - say.last <= 5
        and only_a_name(sentence, say.last, opener)
    ):
        return say.last, opener, begin
    again = say.joiner != "" or say.form == "adjective"
    if opener is not None and opener - say.last <= 3 and again:
        return say.last, say.last, begin
    contrasts = say.joiner == "ف" and bool(_AS_FOR & set(sentence.words[: say.first]))
    alone = not say.joiner or contrasts
    if say.verbal and alone and (opener is None or opener - say.last <= 6):
        subject = _subject_before(sentence, say, voices)
        if subject is not None and (opener is not None or say.first - subject <= 4):
            return subject, say.first, begin
    if (opener is not None and opener - say.last <= 2) or (
        say.form == "adjective" and not say.head
    ):
        return say.last, say.last, begin
    if opener is not None and sentence.words[say.last : say.last + 1] == ["المصدر"]:
        return say.last, opener, begin
    return None


def _subject_of_participle(sentence: Sentence, say: Hit) -> tuple[int, int]:
    """As in "The minister praised X, stressing that …": whoever the sentence names first."""
    own = (say.last, say.last)
    if any(h.first < say.first for h in sentence.cue("say") if h.verbal):
        return own
    titles = sentence.cue("title", "source", "official", "collective", "institution", last=6)
    if not titles or titles[0].first >= say.first:
        return own
    first = titles[0].first
    verbs = [h.first for h in sentence.cues if h.verbal and first < h.first < say.first]
    return first, min([end_of_phrase(sentence, first), first + 8, *verbs])


_AS_FOR = frozenset({"اما", "واما"})  # "as for X, he said that …"
_ABOUT = word_set("عن وعن حول وحول بشان وبشان ردا وردا خلال وخلال لدي ولدي في وفي بخصوص وبخصوص")
_BEFORE_SUBJECTS = word_set("لكن ولكن غير بيد ان فيما بينما اما واما حين في كما حيث الا وان")


def _subject_before(sentence: Sentence, say: Hit, voices: Voices) -> int | None:
    """Where a speaker named before his verb begins, as in "but a source in X said that"."""
    first = max(0, say.first - 14)
    marks = "؛;:."
    stops = [p + 1 for p in range(first, say.first) if sentence.words[p] in marks]
    first = stops[-1] if stops else first
    while first < say.first and sentence.words[first] in _BEFORE_SUBJECTS:
        first += 1
    if sentence.words[first] in _ABOUT:
        return None
    told = any(
        h.verbal and first <= h.first < say.first and h.meaning not in _ASIDES
        for h in sentence.cues
    )
    if told:
        return _right_before(sentence, say)
    return first if speakerish(sentence, first, say.first, voices.by_name) else None


def _right_before(sentence: Sentence, say: Hit) -> int | None:
    """As in "…, as activists posted pictures that they said show X": who stands nearest speaks."""
    near = sentence.cue("collective", first=max(0, say.first - _NEAREST), last=say.first)
    if not near or not sentence.words[say.first].endswith("وا"):
        return None
    verbs = any(h.verbal and near[-1].first < h.first < say.first for h in sentence.cues)
    return None if verbs else near[-1].first


_NEAREST = 5  # words


_ASIDES = frozenset({"ended", "title", "verb", "withheld"})


_QUOTE_REACH = 6  # words from a verb of saying to the quotation mark


def _quote_behind(sentence: Sentence, say: Hit, stop: int) -> int | None:
    """As in "he added “…”": where a quotation opens right behind the verb or the speaker."""
    if not say.verbal or sentence.quoted[say.first]:
        return None
    for place in range(say.last, min(stop, say.last + _QUOTE_REACH)):
        if sentence.quoted[place]:
            told = sentence.quoted[place : place + _QUOTED_NAME]
            return place if len(told) == _QUOTED_NAME and all(told) else None
    return None


_QUOTED_NAME = 6  # words; what is shorter between quotation marks may be a name


_DEEDS = ("arrest", "capture", "open", "close", "operation", "kill", "strike", "foil", "transfer")


def _announced(sentence: Sentence, say: Hit, voices: Voices) -> _Part | None:
    """As in "X announces the arrest of Y": who speaks stands before, the deed right behind."""
    if not say.verbal or say.joiner or say.first == 0:
        return None
    deed = sentence.cue(*_DEEDS, first=say.last, last=say.last + 1)
    if not deed or any(h.verbal for h in deed):
        return None
    subject = _subject_before(sentence, say, voices)
    return (subject, say.first, say.last) if subject == 0 else None


_NAME_REACH = 5  # words of a name to the title behind it


def _named_then_titled(sentence: Sentence, first: int, end: int) -> bool:
    """As in "said X Y, leader of Z": a name of two words or three, and the title right behind."""
    titles = sentence.cue("title", "official", first=first + 2, last=min(end, first + _NAME_REACH))
    return bool(titles) and only_a_name(sentence, first, titles[0].first)


def _titled_behind(sentence: Sentence, first: int, end: int) -> bool:
    """As in "said X, the head of Y": the title follows a bare name of a few words."""
    marks = (p for p in range(first + 1, min(end, first + 5)) if sentence.words[p] == "،")
    mark = next(marks, None)
    return mark is not None and speakerish(sentence, mark + 1, min(end, mark + 3))


def _root(word: str) -> str:
    """As in "نقل" of all its forms, else the word."""
    bare = word.lstrip("وف")
    return "نقل" if bare in ("نقل", "نقلت", "ينقل", "تنقل", "ونقلت") else bare


def _relayed(sentence: Sentence, say: Hit, stop: int) -> tuple[int, int, int] | None:
    """As in "The site quoted a source as saying …": the speaker stands behind "عن"."""
    words = sentence.words
    reach = range(say.last, min(stop, say.last + _TO_SOURCE))
    mark = next((p for p in reach if words[p] == "عن"), None)
    if mark is None:
        return None
    said = next((p for p in range(mark + 1, min(stop, mark + 18)) if words[p] in _TOLD), mark + 1)
    mark = max(p for p in range(mark, said) if words[p] == "عن" or p == mark)  # a chain's last
    opener = _opener(sentence, say, stop, mark + 1)
    if opener is None:
        told = next((p for p in range(mark + 1, min(stop, mark + 14)) if words[p] in _TOLD), None)
        opener = told
    return (mark + 1, opener, opener + 1) if opener is not None else None


_TOLD = word_set("قوله قولها قولهم قولهما تاكيدهما تاكيدهم تاكيده تاكيدها نفيه نفيها")


def _complement(sentence: Sentence, start: int, stop: int) -> int | None:
    """Where a noun or a sentence begins that is said without "that"."""
    wanted = (
        "negation", "start", "manage", "build", "run", "capture", "coordination", "arrest", "kill",
        "operation", "open", "close", "transfer", "infiltration", "patrol", "strike", "presence",
        "trend", "wound", "clash", "encirclement", "foil", "planned", "target", "flee", "control",
        "strength", "exists",
    )  # fmt: skip
    for hit in sentence.cue(*wanted, first=start + 1, last=stop):
        taken = any(n.first <= hit.first < n.last for n in sentence.names)
        part_of_title = any(
            h.last == hit.first and (h.meaning != "outlet" or h.last - h.first == 1)
            for h in sentence.cue("title", "institution", "outlet")
        )
        if not taken and not part_of_title:
            return hit.first
    return None
