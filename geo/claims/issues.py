"""Issues: claims that speak of the same thing, and agree, contradict or differ in time.

What is the same thing stands in ``geo.claims.likeness``. Times are what the speakers vouch for, so
that an old state that nobody ended does not contradict a later denial: it is earlier. Across times
only the nearest before and after are linked.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from gazetteer.place import PlacesById
from geo.claims.days import Days
from geo.claims.likeness import (
    Reason,
    Subject,
    agreement,
    disagreement,
    same_thing,
)
from geo.claims.model import Article, Claim, Kind
from geo.claims.pairs import pairs_to_compare


class Relation(StrEnum):
    """How two claims of the same thing stand to each other."""

    AGREE = "agree"
    CONTRADICT = "contradict"
    OTHER_TIME = "other_time"  # earlier or later, and so no contradiction
    TIME_UNKNOWN = "time_unknown"  # a denial that may be of another time; nobody says


class Link(NamedTuple):
    """Two claims (ids ascending), their relation and its reason.

    ``corroborates``: they agree and come from different origins. ``by`` and ``note`` name the
    person who linked them and his reason; both are empty where the texts alone do.
    """

    first: str
    second: str
    relation: Relation
    reason: Reason
    corroborates: bool
    by: str = ""
    note: str = ""


class Told(NamedTuple):
    """How two claims stand to each other by a person's decision."""

    first: str
    second: str
    relation: Relation
    by: str
    note: str


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
    gazetteer: PlacesById | None = None,
    camps: Mapping[str, str] | None = None,
    told: Iterable[Told] = (),
) -> tuple[Issue, ...]:
    """All issues among ``claims``, by id; a claim that nothing is linked to is in none.

    Args:
        articles: At least the articles of the claims.
        claims: In any order: it does not matter.
        gazetteer: Places by id, to know which governorate holds a place.
        camps: The camp of an actor (``geo.claims.camps``); an actor without one is his own.
        told: What people decided, in their order: it stands in place of what the texts give, and
            the last word on a pair counts. Links to claims that are not here are left out.

    Raises:
        KeyError: A claim's article is not among ``articles``.
    """
    by_id = {article.id: article for article in articles}
    subjects = [
        Subject.of(claim, by_id[claim.article], gazetteer or {}, camps or {})
        for claim in sorted(claims, key=lambda claim: claim.id)
    ]
    by_claim = {subject.claim.id: subject for subject in subjects}
    links = {link[:2]: link for link in _told_links(told, by_claim)}
    for a, b in pairs_to_compare(subjects):
        pair = (a.claim.id, b.claim.id)
        if pair not in links and same_thing(a, b) and (link := _link(a, b)) is not None:
            links[pair] = link
    return _gather([*links.values()], by_claim)


def _told_links(told: Iterable[Told], subjects: Mapping[str, Subject]) -> Iterator[Link]:
    for one in told:
        first, second = sorted(one[:2])
        if first == second or not {first, second} <= subjects.keys():
            continue
        apart = subjects[first].origin != subjects[second].origin
        agree = one.relation is Relation.AGREE
        yield Link(first, second, one.relation, Reason.PERSON, agree and apart, one.by, one.note)


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


def contradicting(issues: Iterable[Issue]) -> dict[str, frozenset[str]]:
    """For every contradicted claim, the claims that contradict it."""
    return {
        claim: found
        for claim, others in relations_of(issues).items()
        if (found := frozenset(id_ for relation, id_ in others if relation is Relation.CONTRADICT))
    }


def _link(a: Subject, b: Subject) -> Link | None:
    """The relation of two claims of the same thing; None where they merely stand side by side."""
    reason = disagreement(a, b) or (Reason.SAME if agreement(a, b) else None)
    relation = None if reason is None else _relation(a, b, reason)
    if reason is None or relation is None:
        return None
    corroborates = relation is Relation.AGREE and a.origin != b.origin
    return Link(a.claim.id, b.claim.id, relation, reason, corroborates)


def _relation(a: Subject, b: Subject, reason: Reason) -> Relation | None:
    one_report = a.claim.article == b.claim.article
    if a.days is None or b.days is None:
        # One undated report speaks of one time; of two, only a denial is a riddle.
        if not (one_report and a.days is b.days):
            return Relation.TIME_UNKNOWN if reason is Reason.DENIAL else None
        return None if reason is Reason.SAME else Relation.CONTRADICT
    if not a.days.overlaps(b.days):
        return Relation.OTHER_TIME
    if reason is Reason.DENIAL and not one_report and _only_maybe_at_one_time(a.days, b.days):
        return Relation.TIME_UNKNOWN
    if reason is not Reason.SAME:
        return Relation.CONTRADICT
    return None if one_report and a.origin == b.origin else Relation.AGREE  # his own rows


def _only_maybe_at_one_time(one: Days, other: Days) -> bool:
    """Whether one of them, and not the other, is told of any day up to its last.

    "On 14 July or before" may be years before a denial of March.
    """
    return (one.first is None) != (other.first is None)


def _gather(links: list[Link], subjects: Mapping[str, Subject]) -> tuple[Issue, ...]:
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
