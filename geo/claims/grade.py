"""The Admiralty proposal: reliability of the source, credibility of the claim, each on its own."""

from geo.claims.model import ActorRef, Attribution, Grade, Record, Role, Stance

_RELIABILITY = {
    Record.NAMED: ("B", "a named person answers for it"),
    Record.INSTITUTIONAL: ("B", "a body speaks in its own name"),
    Record.OUTLET: ("C", "the outlet says it in its own voice"),
    Record.COLLECTIVE: ("D", "people without names say it"),
    Record.ANONYMOUS: ("E", "the source hides its name"),
}


def propose(
    attribution: Attribution,
    bodies: tuple[str, ...],
    actors: tuple[ActorRef, ...],
    stance: Stance,
) -> Grade:
    """Propose a grade from who speaks, and of whom.

    A claim against the speaker's own side is likelier, one that flatters it less so; a plan cannot
    be judged yet. No other claim is weighed here: the reason must not speak of any.
    """
    letter, why = _RELIABILITY[attribution.record]
    if attribution.record is Record.OUTLET and not attribution.is_own_voice:
        why = "another outlet says it, and this one quotes it"
    doing = {a.id for a in actors if a.role in (Role.ACTOR, Role.WITH)}
    suffering = {a.id for a in actors if a.role is Role.AGAINST}
    own = set(bodies)
    if stance in (Stance.PLANNED, Stance.CONDITION):
        return Grade(
            letter, 6, _interest(own, doing), f"{why}; what is to come cannot be judged yet"
        )
    if own & suffering and stance is Stance.DENIED:
        return Grade(
            letter,
            4,
            "for_own_side",
            f"{why}, but it denies what was done to the speaker's own side",
        )
    if own & suffering:
        return Grade(
            letter, 2, "against_own_side", f"{why}, and it tells against the speaker's own side"
        )
    if own & doing:
        return Grade(letter, 4, "for_own_side", f"{why}, but it speaks for the speaker's own side")
    return Grade(letter, 3, "neutral", f"{why}; whom it is about tells neither for nor against it")


def _interest(own: set[str], doing: set[str]) -> str:
    return "for_own_side" if own & doing else "neutral"
