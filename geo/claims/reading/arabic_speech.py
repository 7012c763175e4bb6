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
from geo.claims.reading.voices import OUTLET, Stretch, Voices
from geo.claims.reading.wordset import word_set

_LONGEST_SPEAKER = 32  # words; beyond this a reporting verb has no speaker of its own


_NOT_OPENERS = word_set("بعد قبل دون منذ يمكن يجب لا حتي غير الا بيد من كما رغم يبدو عدا الممكن")


def arabic_stretches(sentence: Sentence, text: str, voices: Voices) -> list[Stretch]:
    """The stretches of an Arabic sentence that a reporting verb or "according to" opens."""
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
            spoken = speaker_of(sentence, text, voices, first, last)
        if spoken is None:
            continue
        before = min(first, say.first)
        if before > covered + 2 and not found:
            found.append(Stretch(covered, before, OUTLET))
        found.append(
            Stretch(begin, stop, spoken.attribution, spoken.bodies, denies, f"say:{say.meaning}")
        )
        remember_person(sentence, text, voices, (first, last), found[-1])
        covered = begin
    return _by_source(sentence, text, voices, _resumed(sentence, found))


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
        if word in OPENERS and sentence.words[place - 1] not in _NOT_OPENERS:
            return place
    return None


def _speaker_part(  # noqa: PLR0911 (one return a rule)
    sentence: Sentence, say: Hit, opener: int | None, stop: int
) -> tuple[int, int, int] | None:
    """First and last word of the speaker, and where his words begin; None where nobody speaks."""
    if _root(sentence.words[say.first]) == "نقل":
        return _relayed(sentence, say, stop)
    begin = opener + 1 if opener is not None else _complement(sentence, say.last, stop)
    if begin is None:
        return None
    end = opener if opener is not None else begin
    titled = speakerish(sentence, say.last, min(end, say.last + 3))
    if end > say.last and (titled or _titled_behind(sentence, say.last, end)):
        if opener is None:
            end = begin
        return say.last, end, begin
    alone = (
        opener is not None
        and 1 <= opener - say.last <= 5
        and only_a_name(sentence, say.last, opener)
    )
    if alone and opener is not None:
        return say.last, opener, begin
    again = say.joiner != "" or say.form == "adjective"
    if opener is not None and opener - say.last <= 3 and again:
        return say.last, say.last, begin
    if opener is not None and opener - say.last <= 6 and speakerish(sentence, 0, say.first):
        return max(0, say.first - 14), say.first, begin
    if (opener is not None and opener - say.last <= 2) or (
        say.form == "adjective" and not say.head
    ):
        return say.last, say.last, begin
    if opener is not None and sentence.words[say.last : say.last + 1] == ["المصدر"]:
        return say.last, opener, begin
    return None


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
    mark = next((p for p in range(say.last, min(stop, say.last + 9)) if words[p] == "عن"), None)
    if mark is None:
        return None
    opener = _opener(sentence, mark + 1, stop)
    if opener is None:
        told = next((p for p in range(mark + 1, min(stop, mark + 14)) if words[p] in _TOLD), None)
        opener = told
    return (mark + 1, opener, opener + 1) if opener is not None else None


_TOLD = word_set("قوله قولها قولهم تاكيده تاكيدها نفيه نفيها")


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


def _by_source(
    sentence: Sentence, text: str, voices: Voices, found: list[Stretch]
) -> list[Stretch]:
    """Apply "according to X", which vouches for the sentence it stands in."""
    count = len(sentence.words)
    for mark in sentence.cue("according"):
        end = end_of_phrase(sentence, mark.last)
        if not speakerish(sentence, mark.last, min(end, mark.last + 4)):
            continue
        spoken = speaker_of(sentence, text, voices, mark.last, end)
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
                remember_person(sentence, text, voices, (mark.last, end), new[0])
            return new
    return found
