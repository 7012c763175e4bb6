"""An article read into claims, step by step: the table of contents of the claim engine."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from gazetteer.index import Gazetteer
from gazetteer.mentions import no_collecting
from geo.claims.actors import Actors, load_actors
from geo.claims.attribution import stretches
from geo.claims.cues import Cues, load_cues
from geo.claims.days import parse_edtf
from geo.claims.grade import propose
from geo.claims.model import Article, Claim, Kind, Span, Stance, ZoneKind
from geo.claims.reading.amounts import amounts
from geo.claims.reading.drafts.bands import bands_of
from geo.claims.reading.drafts.caught_aside import without_caught
from geo.claims.reading.drafts.fights import with_fights
from geo.claims.reading.drafts.merge import Draft, merge
from geo.claims.reading.drafts.named_later import named_later
from geo.claims.reading.drafts.one_ground import on_one_ground
from geo.claims.reading.drafts.passages import cut_to_reach
from geo.claims.reading.drafts.sharing import shared_out
from geo.claims.reading.drafts.signs import signed, signs_of_words
from geo.claims.reading.drafts.surety import shipped_surety, why_of
from geo.claims.reading.speech.denials import denial_of
from geo.claims.reading.stances import stance
from geo.claims.reading.text.clauses import Clause, clauses
from geo.claims.reading.text.evidence import measured, opened, own_subject, trimmed
from geo.claims.reading.text.headings import zone_of
from geo.claims.reading.text.names import NameIndex
from geo.claims.reading.text.scene import Sentence, lay_out
from geo.claims.reading.text.settings import MAIN, Trigger
from geo.claims.reading.text.stems import stems_of
from geo.claims.reading.text.told_before import speaks_of_known
from geo.claims.reading.text.topic import by_the_line, speaks_of_frontier
from geo.claims.reading.text.voices import Voices
from geo.claims.reading.what.subtypes import subtype
from geo.claims.reading.what.triggers import triggers
from geo.claims.reading.when.times import when
from geo.claims.reading.when.told_days import Told, of_the_event
from geo.claims.reading.where.gates_told import only_gate
from geo.claims.reading.where.named_places import named_before
from geo.claims.reading.where.places import locate
from geo.claims.reading.where.unsaid import Ground
from geo.claims.reading.where.usual_sides import Homes
from geo.claims.reading.who.of_their_day import ASSAD_FELL, of_their_day
from geo.claims.reading.who.readings import Known, count_bodies
from geo.claims.reading.who.roles import cast
from geo.claims.reading.whys import Why, settled, whys_of
from geo.claims.taught import TaughtWord, WordLesson, taught_now

_SDF_FOUNDED = date(2015, 10, 10)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words the reader knows: actors with their names, and cues by meaning."""

    actors: Actors
    cues: Cues
    names: NameIndex


class Explained(NamedTuple):
    """A claim with the rules that made it."""

    claim: Claim
    whys: tuple[Why, ...]


def load_lexicon(seeds: Path, taught: Iterable[TaughtWord] = ()) -> Lexicon:
    """Load actors.toml and cues.toml from the seeds folder, and what a user has taught beside.

    A taught name goes before the same name of the file; a taught meaning of an actor or kind that
    there no longer is counts for nothing.

    Raises:
        InputError: One of the files cannot be read or contradicts itself.
    """
    actors = load_actors(seeds / "actors.toml")
    cues = load_cues(seeds / "cues.toml")
    names: list[tuple[str, str]] = []
    for one in taught_now(taught):
        if one.lesson is WordLesson.ACTOR and one.means in actors:
            names.append((one.word, one.means))
        elif one.lesson is WordLesson.CUE and one.means in cues.meanings:
            cues.add(one.means, one.field, one.word)
    return Lexicon(actors, cues, NameIndex(actors, names))


def read_article(article: Article, gazetteer: Gazetteer, lexicon: Lexicon) -> tuple[Claim, ...]:
    """The claims of an article, in the order of its text; reading twice gives the same."""
    with no_collecting():
        return tuple(_finished(draft) for draft in _drafts(article, gazetteer, lexicon))


def explain_article(
    article: Article, gazetteer: Gazetteer, lexicon: Lexicon
) -> tuple[Explained, ...]:
    """The claims of an article, each with the rules that made it and the words they took."""
    with no_collecting():
        drafts = _drafts(article, gazetteer, lexicon, explain=True)
        return tuple(
            Explained(_finished(draft), settled(draft.claim, (*draft.whys, _weight(draft))))
            for draft in drafts
        )


def signs_of_article(
    article: Article, gazetteer: Gazetteer, lexicon: Lexicon
) -> tuple[tuple[Claim, frozenset[str]], ...]:
    """The claims of an article, each with the signs by which it is weighed."""
    drafts = _drafts(article, gazetteer, lexicon)
    return tuple((_finished(draft), draft.signs) for draft in drafts)


def _drafts(
    article: Article, gazetteer: Gazetteer, lexicon: Lexicon, *, explain: bool = False
) -> list[Draft]:
    laid = lay_out(article, gazetteer, lexicon.cues, lexicon.names)
    reading = _Reading(article, gazetteer, lexicon, laid, explain=explain)
    drafts = [draft for sentence in laid for draft in reading.read(sentence)]
    drafts = named_later(drafts, reading.voices.named)
    drafts = with_fights(without_caught(drafts))
    drafts = merge(on_one_ground(drafts, gazetteer))
    return cut_to_reach(signed(drafts, article.text, by_the_line(laid)), laid)


class _Reading:
    """One article being read: what earlier sentences leave for later ones."""

    def __init__(
        self,
        article: Article,
        gazetteer: Gazetteer,
        lexicon: Lexicon,
        laid: list[Sentence],
        *,
        explain: bool = False,
    ) -> None:
        self.article = article
        self.explain = explain
        self.gazetteer = gazetteer
        self.told = Told()
        self.last: Draft | None = None
        self.ground = Ground(
            gazetteer,
            Homes(lexicon.actors),
            only_gate=only_gate(laid),
            topical=speaks_of_frontier(laid),
        )
        counts = count_bodies(laid)
        self.known = Known(
            lexicon.actors, counts, late=_is_late(article, counts), early=_is_early(article)
        )
        self.voices = Voices(counts=self.known.counts, interview=_asks_often(laid))

    def read(self, sentence: Sentence) -> list[Draft]:
        """The claims of one sentence, clause by clause."""
        drafts: list[Draft] = []
        for stretch in stretches(sentence, self.article.text, self.voices):
            denying = stretch.denies
            for clause in clauses(sentence, stretch):
                found = triggers(clause)
                if clause.first > stretch.first and _turns(clause):
                    denying = False
                for trigger in found:
                    draft = self._draft(clause, trigger, found, denying=denying)
                    if draft is not None:
                        before = partial(named_before, clause, self.gazetteer)
                        drafts.extend(shared_out(draft, clause, before))
        drafts.extend(self._denied(sentence, drafts))
        self.known.note(sentence)
        self.last = drafts[-1] if drafts else self.last
        self.ground.note(sentence)
        return drafts

    def _denied(self, sentence: Sentence, drafts: list[Draft]) -> list[Draft]:
        """The claim just told, as somebody denies it without saying it again."""
        last = drafts[-1] if drafts else self.last
        if last is None or last.claim.stance is Stance.DENIED or "deny" not in sentence.by_meaning:
            return []
        if sentence.number - last.sentence > _POINTS_BACK:
            return []
        found = denial_of(sentence, self.article.text, self.voices)
        if found is None or (drafts and found.first < _word_after(sentence, drafts[-1])):
            return []
        span = sentence.span_of(found.first, found.last)
        claim = replace(
            last.claim,
            evidence=span,
            also=(),
            stance=Stance.DENIED,
            attribution=found.who.attribution,
            quantities=(),
            grade=propose(
                found.who.attribution, found.who.bodies, last.claim.actors, Stance.DENIED
            ),
            rules=("denied as told", MAIN, "denied", "say:deny"),
        )
        return [replace(last, claim=claim, sentence=sentence.number, whys=(), stems=frozenset())]

    def _draft(
        self, clause: Clause, trigger: Trigger, found: list[Trigger], *, denying: bool
    ) -> Draft | None:
        actors = cast(clause, trigger, self.known)
        span = _evidence(clause, trigger, found)
        where = locate(clause, trigger, actors, self.ground, span)
        if where is None:
            return None
        put, rule = stance(clause, trigger, denying=denying)
        stretch = clause.stretch
        told = of_the_event(when(clause, trigger, put, self.article), clause, trigger, self.told)
        actors = of_their_day(actors, told, self.known.actors)
        claim = Claim(
            id="",
            article=self.article.id,
            evidence=span,
            kind=trigger.kind,
            stance=put,
            actors=actors,
            attribution=stretch.attribution,
            where=where,
            when=told,
            quantities=amounts(clause, trigger),
            subtype=subtype(clause, trigger),
            grade=propose(stretch.attribution, stretch.bodies, actors, put),
            rules=(trigger.rule, trigger.setting, rule, stretch.rule),
        )
        word = clause.sentence.words[trigger.hit.first].lstrip("وفبلا")
        return Draft(
            claim,
            zone_of(clause.sentence, self.article.text),
            clause.sentence.number,
            bool(clause.spots),
            word,
            trigger.verbal,
            whys_of(clause, trigger, claim) if self.explain else (),
            stems_of(clause, claim.evidence),
            clause.sentence.arabic,
            signs_of_words(clause, trigger, len(found) - 1),
            clause.sentence.span_of(trigger.hit.first, trigger.hit.last),
            speaks_of_known(clause, trigger),
        )


_POINTS_BACK = 2  # sentences from a claim to its denial


def _word_after(sentence: Sentence, draft: Draft) -> int:
    """The first word of the sentence behind a claim's evidence."""
    return sum(start < draft.claim.evidence.end for start in sentence.starts)


def _evidence(clause: Clause, trigger: Trigger, found: list[Trigger]) -> Span:
    """The clause, or its part from this predicate to the next where it holds several."""
    starts = sorted({t.hit.first for t in found})
    place = starts.index(trigger.hit.first)
    first = opened(clause, trigger)
    if place > 0:
        first = own_subject(clause, starts[place - 1], starts[place])
    last = clause.last
    if place + 1 < len(starts):
        last = own_subject(clause, starts[place], starts[place + 1])
    if _object_ahead(clause, trigger, last):
        last = clause.last
    words = clause.sentence.words
    if trigger.kind is Kind.BORDER_LENGTH:
        return clause.sentence.span_of(*measured(clause, trigger))
    last = trimmed(clause, trigger, first, last)
    while last - 1 > trigger.hit.last and not words[last - 1][0].isalnum():
        last -= 1
    while first < trigger.hit.first and not words[first][0].isalnum():
        first += 1
    return clause.sentence.span_of(first, max(last, trigger.hit.last))


def _object_ahead(clause: Clause, trigger: Trigger, last: int) -> bool:
    """Whether what a verb takes stands only behind the next noun: "seized the last pocket of X"."""
    if trigger.kind is not Kind.CAPTURE or last >= clause.last:
        return False
    told = [s.first for s in clause.spots] + [h.first for h in clause.cue("area")]
    return not any(trigger.hit.last <= p < last for p in told)


def _turns(clause: Clause) -> bool:
    """Whether a clause leaves the scope of a denial."""
    word = clause.sentence.words[clause.first]
    if word == "وان" and clause.word(clause.first + 1) in ("تكون", "يكون", "يكونوا"):
        return False  # "denied … and that it had been"
    return word in ("وان", "بل", "انما", "وانما", "لكن", "ولكن", "but", "مضيفا", "موكدا") or bool(
        clause.cue("negation_end")
    )


_QUESTIONS = 2


def _asks_often(laid: list[Sentence]) -> bool:
    """Whether an article puts questions, as an interview does."""
    return sum(sentence.words[-1] in "؟?" for sentence in laid if sentence.words) >= _QUESTIONS


_SINCE_HE_FELL = ("syrian_gov_new", "syrian_army_new", "general_security")
_OF_THE_FALLEN = (
    "الشرع", "النظام السوري البائد", "النظام المخلوع", "بعد سقوط نظام الأسد", "منذ سقوط نظام الأسد",
    "بعد سقوط النظام السوري", "منذ سقوط النظام السوري", "al-Sharaa", "since the fall of Assad",
    "after the fall of Assad", "since Assad's fall", "after Assad's fall",
)  # fmt: skip


def _is_late(article: Article, counts: Mapping[str, int]) -> bool:
    """Whether it is of the time after Assad: by its day, else by whom and what it names."""
    days = parse_edtf(article.published.edtf) if article.published.edtf else None
    if days is not None and days.first is not None:
        return days.first >= ASSAD_FELL
    named = any(counts[one] for one in _SINCE_HE_FELL)
    return named or any(words in article.text for words in _OF_THE_FALLEN)


def _is_early(article: Article) -> bool:
    """Whether it is certain that the SDF were not founded yet."""
    days = parse_edtf(article.published.edtf) if article.published.edtf else None
    return days is not None and days.last is not None and days.last < _SDF_FOUNDED


def _finished(draft: Draft) -> Claim:
    """The claim of a draft with its id and its bands."""
    claim = draft.claim
    parts = [claim.kind.value, claim.stance.value, *(f"{a.role}:{a.id}" for a in claim.actors)]
    digest = sha256(" ".join(parts).encode()).hexdigest()[:6]
    span = claim.evidence
    id_ = f"{claim.article}-{span.start}-{span.end}-{claim.kind.value}-{digest}"
    surety = shipped_surety()
    bands = bands_of(draft, surety.band(surety.weigh(draft.signs).share))
    return replace(claim, id=id_, bands=bands)


def _weight(draft: Draft) -> Why:
    return why_of(shipped_surety().weigh(draft.signs))


__all__ = [
    "Explained", "Kind", "Lexicon", "Stance", "ZoneKind", "explain_article", "load_lexicon",
    "read_article", "signs_of_article",
]  # fmt: skip
