"""Issues: claims that speak of the same thing, and agree, contradict or differ in time.

Same thing: same kind of thing, matching parties, overlapping place and side. Places overlap by
name and by governorate; a claim of the whole frontier overlaps everything on its side. No geometry
here. Times are what the speakers vouch for, so that an old state that nobody ended does not
contradict a later denial: it is earlier.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import NamedTuple

from gazetteer.place import Place
from geo.claims.days import Days
from geo.claims.model import Article, Claim, Extent, Kind, Record, Role, Side, Stance
from geo.claims.timing import stated_days


class Relation(StrEnum):
    """How two claims of the same thing stand to each other."""

    AGREE = "agree"
    CONTRADICT = "contradict"
    OTHER_TIME = "other_time"  # earlier or later, and so no contradiction
    TIME_UNKNOWN = "time_unknown"  # would contradict, were they of one time; nobody says


class Reason(StrEnum):
    """What makes the relation."""

    SAME = "same"
    DENIAL = "denial"
    TWO_HOLDERS = "two_holders"
    OPEN_AND_CLOSED = "open_and_closed"


class Link(NamedTuple):
    """Two claims (ids ascending), their relation and its reason.

    ``corroborates``: they agree and come from different origins.
    """

    first: str
    second: str
    relation: Relation
    reason: Reason
    corroborates: bool


@dataclass(frozen=True, slots=True)
class Issue:
    """Claims that hang together by links.

    Attributes:
        id: The least of its claims' ids.
        kinds: The kinds of its claims.
        claims: Ids, ascending.
        links: All links between them.
        origins: Independent origins behind them: speakers, not outlets.
    """

    id: str
    kinds: tuple[Kind, ...]
    claims: tuple[str, ...]
    links: tuple[Link, ...]
    origins: int

    @property
    def contradicted(self) -> bool:
        """Whether two of its claims contradict each other."""
        return any(link.relation is Relation.CONTRADICT for link in self.links)


def find_issues(
    articles: Iterable[Article],
    claims: Iterable[Claim],
    *,
    gazetteer: Mapping[str, Place] | None = None,
    camps: Mapping[str, str] | None = None,
) -> tuple[Issue, ...]:
    """All issues among ``claims``, by id; a claim that nothing is linked to is in none.

    Args:
        articles: At least the articles of the claims.
        claims: In any order: it does not matter.
        gazetteer: Places by id, to know which governorate holds a place.
        camps: The camp of an actor (``geo.claims.camps``); an actor without one is his own.

    Raises:
        KeyError: A claim's article is not among ``articles``.
    """
    by_id = {article.id: article for article in articles}
    subjects = [
        _Subject.of(claim, by_id[claim.article], gazetteer or {}, camps or {})
        for claim in sorted(claims, key=lambda claim: claim.id)
    ]
    links = [
        link
        for pair in _pairs(subjects)
        if _same_thing(*pair) and (link := _link(*pair)) is not None
    ]
    return _gather(links, {subject.claim.id: subject for subject in subjects})


def relations(issues: Iterable[Issue], claim_id: str) -> tuple[Link, ...]:
    """The links of one claim, in the order of the issues."""
    return tuple(
        link
        for issue in issues
        if claim_id in issue.claims
        for link in issue.links
        if claim_id in (link.first, link.second)
    )


def relations_of(issues: Iterable[Issue]) -> dict[str, tuple[tuple[Relation, str], ...]]:
    """For every linked claim, its relations and the other claims."""
    found: dict[str, list[tuple[Relation, str]]] = defaultdict(list)
    for issue in issues:
        for link in issue.links:
            found[link.first].append((link.relation, link.second))
            found[link.second].append((link.relation, link.first))
    return {claim: tuple(others) for claim, others in found.items()}


def origin_of(claim: Claim, article: Article) -> str:
    """Who is behind the claim, through whichever outlets it comes.

    A speaker on the record is one origin everywhere. Unnamed speakers are told apart by the
    agency or outlet that quotes them: two papers' "security source" may be two men.
    """
    said = claim.attribution
    outlet = " ".join((said.via or article.outlet or article.id).split()).casefold()
    if said.speaker is None or said.record is Record.OUTLET:
        return outlet
    speaker = " ".join(said.speaker.split()).casefold()
    on_record = said.record in (Record.NAMED, Record.INSTITUTIONAL)
    return speaker if on_record else f"{speaker} ({outlet})"


_HOLDING = frozenset({Kind.CONTROL, Kind.CAPTURE})
_FACTS = frozenset({Stance.ASSERTED, Stance.ONGOING})
_TO_COME = frozenset({Stance.PLANNED, Stance.CONDITION})
_OPEN = frozenset({"open", "opened", "reopened", "operating"})
_CLOSED = frozenset({"closed", "shut"})


@dataclass(frozen=True, slots=True)
class _Subject:
    """A claim with what comparing needs, worked out once."""

    claim: Claim
    origin: str
    parties: frozenset[str]  # camps that act, together or as backers
    targets: frozenset[str]
    places: frozenset[str]
    within: frozenset[str]  # its places and the governorates that hold them
    days: Days | None

    @classmethod
    def of(
        cls,
        claim: Claim,
        article: Article,
        gazetteer: Mapping[str, Place],
        camps: Mapping[str, str],
    ) -> "_Subject":
        acting: set[str] = set()
        targets: set[str] = set()
        for actor in claim.actors:
            camp = camps.get(actor.id, actor.id)
            (targets if actor.role is Role.AGAINST else acting).add(camp)
        places = frozenset(place.id for place in claim.where.places)
        within = set(places)
        for place in places:
            known = gazetteer.get(place)
            if known is not None and known.governorate is not None:
                within.add(known.governorate)
            if known is not None:
                within.update(known.covers)
        return cls(
            claim=claim,
            origin=origin_of(claim, article),
            parties=frozenset(acting or targets),
            targets=frozenset(targets),
            places=places,
            within=frozenset(within),
            days=stated_days(claim),
        )


def _topic(kind: Kind) -> Kind:
    """Control and capture are one kind of thing: who holds a place."""
    return Kind.CONTROL if kind in _HOLDING else kind


def _pairs(subjects: list[_Subject]) -> Iterator[tuple[_Subject, _Subject]]:
    by_topic: dict[Kind, list[_Subject]] = defaultdict(list)
    for subject in subjects:
        by_topic[_topic(subject.claim.kind)].append(subject)
    for topic in sorted(by_topic):
        yield from combinations(by_topic[topic], 2)


def _same_thing(a: _Subject, b: _Subject) -> bool:
    """Same place and side, and nothing that tells the two apart."""
    one, other = a.claim, b.claim
    if one.group is not None and one.group == other.group:
        return False
    told_apart = one.subtype and other.subtype and one.subtype != other.subtype
    if told_apart and one.kind is other.kind and not _open_and_closed(one, other):
        return False
    if a.targets and b.targets and not a.targets & b.targets and one.kind not in _HOLDING:
        return False
    sides = {one.where.side, other.where.side}
    return not sides >= {Side.IRAQ, Side.SYRIA} and _places_overlap(a, b)


def _places_overlap(a: _Subject, b: _Subject) -> bool:
    extents = (a.claim.where.extent, b.claim.where.extent)
    if Extent.UNLOCATED in extents:
        return extents[0] is extents[1] and (a.places == b.places or bool(a.places & b.places))
    if Extent.FRONTIER in extents:
        return True
    return bool(a.places & b.within or b.places & a.within)


def _link(a: _Subject, b: _Subject) -> Link | None:
    """The relation of two claims of the same thing; None where they merely stand side by side."""
    reason = _disagreement(a, b)
    differ = a.days is None or b.days is None or not a.days.overlaps(b.days)
    unknown = a.days is None or b.days is None
    if a.days is None and b.days is None and a.claim.article == b.claim.article:
        differ = unknown = False  # one undated report speaks of one time
    ids = (a.claim.id, b.claim.id)
    if reason is not None:
        relation = Relation.CONTRADICT
        if differ:
            relation = Relation.TIME_UNKNOWN if unknown else Relation.OTHER_TIME
        return Link(*ids, relation, reason, False)
    if not _agreement(a, b) or unknown:
        return None
    if differ:
        return Link(*ids, Relation.OTHER_TIME, Reason.SAME, False)
    if a.claim.article == b.claim.article and a.origin == b.origin:
        return None  # one speaker's own rows
    return Link(*ids, Relation.AGREE, Reason.SAME, a.origin != b.origin)


def _disagreement(a: _Subject, b: _Subject) -> Reason | None:
    one, other = a.claim, b.claim
    stances = (one.stance, other.stance)
    if Stance.DENIED in stances:
        denied, said = (a, b) if one.stance is Stance.DENIED else (b, a)
        denies = said.claim.stance in _FACTS and denied.parties <= said.parties
        return Reason.DENIAL if denies and denied.claim.kind is said.claim.kind else None
    if not _FACTS.issuperset(stances):
        return None
    if _open_and_closed(one, other):
        return Reason.OPEN_AND_CLOSED
    if {_topic(one.kind), _topic(other.kind)} == {Kind.CONTROL} and _two_holders(a, b):
        return Reason.TWO_HOLDERS
    return None


def _two_holders(a: _Subject, b: _Subject) -> bool:
    """Nobody in common, of one named place, of which neither names only a part.

    A frontier has room for two holders, and so has a governorate beside a narrower place in it.

    A capture does not contradict the hold that it ended, vouched for up to the same day.
    """
    if a.parties & b.parties or not a.places & b.places or a.origin == b.origin:
        return False
    extents = {a.claim.where.extent, b.claim.where.extent}
    if extents & {Extent.FRONTIER, Extent.UNLOCATED}:
        return False
    if Extent.PROVINCE in extents and len(extents) > 1:
        return False
    if a.claim.kind is b.claim.kind:
        return a.claim.kind is Kind.CONTROL
    capture, hold = (a, b) if a.claim.kind is Kind.CAPTURE else (b, a)
    ends = capture.days.last if capture.days else None
    held_until = hold.days.last if hold.days else None
    return ends is None or held_until is None or held_until > ends


def _open_and_closed(one: Claim, other: Claim) -> bool:
    if one.kind is not Kind.CROSSING_STATUS or other.kind is not Kind.CROSSING_STATUS:
        return False
    words = (one.subtype or "", other.subtype or "")
    return (words[0] in _OPEN and words[1] in _CLOSED) or (
        words[0] in _CLOSED and words[1] in _OPEN
    )


def _agreement(a: _Subject, b: _Subject) -> bool:
    """Same kind and stance, and the same parties: of two joint acts, both partners."""
    one, other = a.claim, b.claim
    common = len(a.parties & b.parties)
    if one.kind is not other.kind or _standing(one.stance) != _standing(other.stance):
        return False
    if not a.parties or not b.parties:
        return a.parties == b.parties
    return common >= min(2, len(a.parties), len(b.parties))


def _standing(stance: Stance) -> Stance:
    if stance in _FACTS:
        return Stance.ASSERTED
    return Stance.PLANNED if stance in _TO_COME else stance


def _gather(links: list[Link], subjects: Mapping[str, _Subject]) -> tuple[Issue, ...]:
    """Connected claims make an issue."""
    root = {claim: claim for link in links for claim in link[:2]}

    def find(claim: str) -> str:
        while root[claim] != claim:
            root[claim] = root[root[claim]]
            claim = root[claim]
        return claim

    for link in links:
        low, high = sorted((find(link.first), find(link.second)))
        root[high] = low
    members: dict[str, list[str]] = defaultdict(list)
    for claim in sorted(root):
        members[find(claim)].append(claim)
    by_issue: dict[str, list[Link]] = defaultdict(list)
    for link in sorted(links):
        by_issue[find(link.first)].append(link)
    return tuple(
        Issue(
            id=least,
            kinds=tuple(sorted({subjects[claim].claim.kind for claim in ids})),
            claims=tuple(ids),
            links=tuple(by_issue[least]),
            origins=len({subjects[claim].origin for claim in ids}),
        )
        for least, ids in sorted(members.items())
    )
