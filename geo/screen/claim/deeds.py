"""What a claim is about, with who does it to whom: "casualties inflicted by X on Y"."""

from collections.abc import Callable, Sequence

from geo.claims.model import WITHDRAWAL, ActorRef, Claim, Kind, Role
from geo.screen.claim.named import Names, actor_within, listed, men_of
from geo.screen.claim.quantities import length_text, quantity_text
from geo.screen.words import Words

_OF_MEN = frozenset({Kind.ARREST, Kind.TRANSFER})  # whose target is no body, but men of it
_FIGURES = frozenset({Kind.FORCE_SIZE, Kind.BORDER_LENGTH})  # where the number is what is said
_ASIDE = (Role.WITH, Role.SUPPORTED_BY)


def deed(claim: Claim, words: Words, names: Names, own: tuple[str, str] = ("", "")) -> str:
    """The noun phrase of a claim's kind and parties, each in the words that fit its role.

    Args:
        claim: Any claim.
        words: The language.
        names: Of the actors, by id.
        own: Id of the actor who speaks, and how he is called again (``one`` or ``many``).
    """

    def called(actor: ActorRef) -> str:
        if actor.id == own[0]:
            return words.of("party", own[1])
        return actor_within(actor, words, names)

    doer = _row(claim.actors, Role.ACTOR, called, words)
    target = _row(claim.actors, Role.AGAINST, called, words)
    men = ""
    if claim.kind in _OF_MEN:
        men = _row(claim.actors, Role.AGAINST, lambda one: men_of(one, words, names), words)
    table = ("noun_by_on" if target else "noun_by") if doer else ("noun_on" if target else "noun")
    state = words.tables["crossing_state"].get(claim.subtype or "")
    what = words.of(table, _told_as(claim)).format(
        doer=_aside(doer, claim.actors, called, words),
        target=target,
        men=men,
        state=state or words.of("crossing_state", "unstated"),
    )
    return _with_figure(what if doer else _aside(what, claim.actors, called, words), claim, words)


def _told_as(claim: Claim) -> str:
    """The kind, or the finer kind that has words of its own."""
    left = claim.kind is Kind.OPERATION and claim.subtype == WITHDRAWAL
    return WITHDRAWAL if left else claim.kind.value


def _row(
    actors: Sequence[ActorRef], role: Role, called: Callable[[ActorRef], str], words: Words
) -> str:
    return listed([called(one) for one in actors if one.role is role], words)


def _aside(
    what: str, actors: Sequence[ActorRef], called: Callable[[ActorRef], str], words: Words
) -> str:
    """A phrase with the partners and the backers behind it."""
    for role in _ASIDE:
        if who := _row(actors, role, called, words):
            what = words.of("party", role.value).format(what=what, who=who)
    return what


def _with_figure(what: str, claim: Claim, words: Words) -> str:
    if claim.kind not in _FIGURES:
        return what
    figures = [quantity_text(one, words) for one in claim.quantities]
    if not figures and claim.where.stated_km is not None:
        figures = [length_text(claim.where.stated_km, words)]
    if not figures:
        return what
    return words.of("party", "figure").format(what=what, figure=words.comma.join(figures))
