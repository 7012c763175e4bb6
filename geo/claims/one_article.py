"""One article being read: each step of the reading, and what earlier sentences leave for later."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from gazetteer.index import Gazetteer
from geo.claims.attribution import stretches
from geo.claims.grade import propose
from geo.claims.lexicon import Lexicon
from geo.claims.model import ActorRef, Article, Claim, Kind, PlaceRef, Span, Stance, When, Where
from geo.claims.reading.ages import is_early, is_late
from geo.claims.reading.amounts import amounts
from geo.claims.reading.drafts.caught_aside import without_caught
from geo.claims.reading.drafts.draft import Draft
from geo.claims.reading.drafts.fights import with_fights
from geo.claims.reading.drafts.merge import merge
from geo.claims.reading.drafts.named_later import named_later
from geo.claims.reading.drafts.one_ground import on_one_ground
from geo.claims.reading.drafts.passages import cut_to_reach
from geo.claims.reading.drafts.sharing import shared_out
from geo.claims.reading.drafts.signs import signed, signs_of_words
from geo.claims.reading.how.stances import stance
from geo.claims.reading.speech.denials import Denial, denial_of
from geo.claims.reading.speech.interviewed import asks_often, is_interview
from geo.claims.reading.speech.releases import release_of
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.denied_clauses import clause_by_clause
from geo.claims.reading.text.evidence_spans import evidence_of
from geo.claims.reading.text.headings import zone_of
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.text.settings import MAIN, Trigger
from geo.claims.reading.text.stems import stems_of
from geo.claims.reading.text.told_before import speaks_of_known
from geo.claims.reading.text.topic import by_the_line, speaks_of_frontier
from geo.claims.reading.text.voices import Stretch, Voices
from geo.claims.reading.what.subtypes import subtype
from geo.claims.reading.when.times import last_day, when
from geo.claims.reading.when.told_days import Told, of_the_event
from geo.claims.reading.where.gates_told import only_gate
from geo.claims.reading.where.named_places import named_before
from geo.claims.reading.where.own_places import own_places
from geo.claims.reading.where.places import locate
from geo.claims.reading.where.unsaid import Ground
from geo.claims.reading.where.usual_sides import Homes
from geo.claims.reading.who.known import Known, count_bodies
from geo.claims.reading.who.of_their_day import of_their_day
from geo.claims.reading.who.readings import speaks_for
from geo.claims.reading.who.roles import cast
from geo.claims.reading.who.shared_victims import share_victims
from geo.claims.reading.whys import whys_of, whys_of_denial


@dataclass(slots=True)
class Predicate:
    """A predicate of an article being read: what each step finds of it.

    ``found`` are all predicates of its clause; ``denying``: the reporting verb denies the clause.
    """

    clause: Clause
    trigger: Trigger
    found: list[Trigger]
    denying: bool
    span: Span
    stance: Stance = Stance.ASSERTED
    stance_rule: str = ""
    actors: tuple[ActorRef, ...] = ()
    places: list[PlaceRef] = field(default_factory=list)
    where: Where | None = None
    when: When | None = None


@dataclass(slots=True)
class Utterance:
    """A sentence being read: who speaks in it, who denies what was told before, its predicates.

    ``clauses`` tells of each whether the reporting verb denies it.
    """

    sentence: Sentence
    stretches: list[Stretch]
    denial: Denial | None
    clauses: list[tuple[Clause, bool]] = field(default_factory=list)
    predicates: list[Predicate] = field(default_factory=list)


class Reading:
    """One article being read: what earlier sentences leave for later ones.

    Step by step, each over the whole article: so a step's rules are at hand for the next sentence.
    """

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
        self.laid = laid
        self.heard: list[Utterance] = []
        self.predicates: list[Predicate] = []
        self.drafts: list[Draft] = []
        self.last: Draft | None = None
        self.ground = Ground(
            gazetteer,
            Homes(lexicon.actors),
            only_gate=only_gate(laid),
            topical=speaks_of_frontier(laid),
        )
        counts = count_bodies(laid)
        self.known = Known(
            lexicon.actors, counts, late=is_late(article, counts), early=is_early(article)
        )
        self.voices = Voices(
            counts=self.known.counts,
            asks=asks_often(laid),
            interview=asks_often(laid) and is_interview(article.text, laid),
            statement=release_of(article.text, laid),
        )

    def hear(self) -> None:
        """Cut each sentence by its speakers."""
        self.heard = [self._spoken(sentence) for sentence in self.laid]

    def _spoken(self, sentence: Sentence) -> Utterance:
        text, voices = self.article.text, self.voices
        spoken = [
            one._replace(bodies=speaks_for(one, self.known)) if one.bodies else one
            for one in stretches(sentence, text, voices)
        ]
        denies = "deny" in sentence.by_meaning
        return Utterance(sentence, spoken, denial_of(sentence, text, voices) if denies else None)

    def cut(self) -> None:
        """Cut what each speaker says into clauses."""
        for one in self.heard:
            one.clauses = list(clause_by_clause(one.sentence, one.stretches))

    def hold(self, found: Iterator[list[Trigger]]) -> None:
        """Keep the predicates of all clauses, each with the words that are its own."""
        for one in self.heard:
            one.predicates = [
                Predicate(clause, trigger, beside, denying, evidence_of(clause, trigger, beside))
                for (clause, denying), beside in zip(one.clauses, found, strict=False)
                for trigger in beside
            ]
        self.predicates = [one for heard in self.heard for one in heard.predicates]

    def place(self) -> None:
        """Find the places that each predicate itself names."""
        for one in self.predicates:
            one.places = own_places(one.clause, one.trigger, self.gazetteer, one.span)

    def weigh(self) -> None:
        """Tell for each predicate whether it is asserted, denied, planned or merely possible."""
        for one in self.predicates:
            one.stance, one.stance_rule = stance(one.clause, one.trigger, denying=one.denying)

    def cast(self) -> None:
        """Give each predicate its actors, sentence by sentence."""
        for heard in self.heard:
            for one in heard.predicates:
                one.actors = cast(one.clause, one.trigger, self.known)
            share_victims(heard.predicates)
            self.known.note(heard.sentence)

    def locate(self) -> None:
        """Say where each predicate lies, with the ground that went before."""
        for heard in self.heard:
            for one in heard.predicates:
                one.where = locate(one.clause, one.trigger, one.actors, self.ground, one.places)
            self.ground.note(heard.sentence)

    def date(self) -> None:
        """Say when each predicate that lies somewhere took place."""
        told, last = Told(), last_day(self.article)
        for one in self.predicates:
            if one.where is not None:
                dated = when(one.clause, one.trigger, one.stance, self.article)
                one.when = of_the_event(
                    dated, one.clause, one.trigger, told, stance=one.stance, last=last
                )

    def draft(self) -> None:
        """Make claims of what lies somewhere and some time, sentence by sentence."""
        self.drafts = [draft for heard in self.heard for draft in self._drafts(heard)]

    def join(self) -> None:
        """Join what several sentences tell of one event, in the order of the text."""
        drafts = named_later(self.drafts, self.voices.named)
        drafts = with_fights(without_caught(drafts))
        drafts = merge(on_one_ground(drafts, self.gazetteer))
        signs = signed(drafts, self.article.text, by_the_line(self.laid))
        self.drafts = cut_to_reach(signs, self.laid)

    def _drafts(self, told: Utterance) -> list[Draft]:
        """The claims of one sentence."""
        drafts: list[Draft] = []
        for one in told.predicates:
            if one.where is not None and one.when is not None:
                before = partial(named_before, one.clause, self.gazetteer)
                draft = self._draft(one, one.where, one.when, _beside(one, told.predicates))
                drafts.extend(shared_out(draft, one.clause, before))
        drafts.extend(self._denied(told.sentence, drafts, told.denial))
        self.last = drafts[-1] if drafts else self.last
        return drafts

    def _denied(self, sentence: Sentence, drafts: list[Draft], found: Denial | None) -> list[Draft]:
        """The claim just told, as somebody denies it without saying it again."""
        last = drafts[-1] if drafts else self.last
        if found is None or last is None or last.claim.stance is Stance.DENIED:
            return []
        if sentence.number - last.sentence > _POINTS_BACK:
            return []
        if drafts and found.first < _word_after(sentence, drafts[-1]):
            return []
        span = denied = sentence.span_of(found.first, found.last)
        if drafts:  # "…, which the army denied": what is denied, and by whom
            span = Span(last.claim.evidence.start, span.end)
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
        whys = whys_of_denial(claim, denied) if self.explain else ()
        return [replace(last, claim=claim, sentence=sentence.number, whys=whys, stems=frozenset())]

    def _draft(self, one: Predicate, where: Where, told: When, beside: Sequence[Span]) -> Draft:
        clause, trigger, span, put = one.clause, one.trigger, one.span, one.stance
        stretch = clause.stretch
        actors = of_their_day(one.actors, told, self.known.actors)
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
            quantities=amounts(clause, trigger, span, beside),
            subtype=subtype(clause, trigger),
            grade=propose(stretch.attribution, stretch.bodies, actors, put),
            rules=(trigger.rule, trigger.setting, one.stance_rule, stretch.rule),
        )
        word = clause.sentence.words[trigger.hit.first].lstrip("وفبلا")
        return Draft(
            claim,
            zone_of(clause.sentence, self.article.text),
            clause.sentence.number,
            bool(clause.spots),
            word,
            trigger.verbal,
            whys_of(clause, trigger, claim, beside) if self.explain else (),
            stems_of(clause, claim.evidence),
            clause.sentence.arabic,
            signs_of_words(clause, trigger, len(one.found) - 1),
            clause.sentence.span_of(trigger.hit.first, trigger.hit.last),
            speaks_of_known(clause, trigger),
        )


def _beside(one: Predicate, told: Sequence[Predicate]) -> list[Span]:
    """The passages of the claims that one clause makes; the length of the border is beside them."""
    beside = [other for other in told if other.clause is one.clause]
    return [x.span for x in beside if x.trigger.kind is not Kind.BORDER_LENGTH]


_POINTS_BACK = 2  # sentences from a claim to its denial


def _word_after(sentence: Sentence, draft: Draft) -> int:
    """The first word of the sentence behind a claim's evidence."""
    return sum(start < draft.claim.evidence.end for start in sentence.starts)
