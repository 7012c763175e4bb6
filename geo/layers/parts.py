"""The part that an actor has in a claim, as few groups to choose from."""

from enum import StrEnum

from geo.claims.model import Role


class Part(StrEnum):
    """Whether an actor does what is claimed, backs it, or has it done to him."""

    DOES = "does"  # alone, or together with others
    BACKS = "backs"
    TARGET = "target"

    @classmethod
    def of(cls, role: str) -> "Part":
        """The group of a role."""
        return _GROUPS[Role(role)]


_GROUPS = {
    Role.ACTOR: Part.DOES,
    Role.WITH: Part.DOES,
    Role.SUPPORTED_BY: Part.BACKS,
    Role.AGAINST: Part.TARGET,
}
