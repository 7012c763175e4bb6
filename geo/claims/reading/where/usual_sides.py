"""The side of the line that a claim lies on by who acts in it, where its places do not tell."""

from collections.abc import Iterable, Mapping

from geo.claims.actors import Actor
from geo.claims.model import ActorRef, Kind, Role, Side

# Their home is elsewhere, and it is in Syria that they hold ground.
_SENT_TO_SYRIA = frozenset({"iraqi_militias", "fatemiyoun", "zainabiyoun"})
# Iraqis who fight on either side of the line: neither is theirs by itself.
_ON_EITHER = frozenset(
    {"kataib_hezbollah", "nujaba", "iraqi_resistance", "saraya_khorasani", "saraya_jihad"}
)
_NOT_AT_HOME = _SENT_TO_SYRIA | _ON_EITHER
_OF_IRAN = frozenset({"iran", "irgc", "iran_militias"})


_FLIES = frozenset({"iraqi_air_force"})  # over the line: at home it is the army's war


class Homes:
    """On which side of the line bodies stand by themselves."""

    def __init__(self, actors: Mapping[str, Actor]) -> None:
        self._actors = actors

    def is_iraqi(self, body: str) -> bool:
        """Whether a body's own side is Iraq."""
        return body not in _NOT_AT_HOME and self.of(body) == "iraq"

    def is_syrian(self, body: str) -> bool:
        """Whether a body's own side is Syria, or the one that it was sent to."""
        return body in _SENT_TO_SYRIA or self.of(body) == "syria"

    def of_both(self, bodies: Iterable[str]) -> bool:
        """Whether there are bodies of both sides among them."""
        told = list(bodies)
        return any(map(self.is_iraqi, told)) and any(map(self.is_syrian, told))

    def of(self, body: str) -> str:
        """Where a body comes from, as the actors file has it, wherever it fights."""
        actor = self._actors.get(body)
        return actor.side if actor is not None else "unspecified"


_ACTS = frozenset({Role.ACTOR, Role.WITH})
_SPANNING = frozenset({Kind.COORDINATION, Kind.INFILTRATION, Kind.BORDER_LENGTH, Kind.TRANSFER})


def doing(actors: tuple[ActorRef, ...]) -> list[str]:
    """The bodies that act or act along."""
    return [a.id for a in actors if a.role in _ACTS]


def usual_side(  # noqa: PLR0911 (one return a rule)
    kind: Kind, actors: tuple[ActorRef, ...], homes: Homes
) -> Side:
    """The side of who acts; of both where the kind of claim spans the line by itself."""
    acting = doing(actors)
    if kind is Kind.COORDINATION and len(acting) > 1 and all(map(homes.is_iraqi, acting)):
        return Side.IRAQ  # as between an army and its own border guards
    if kind in _SPANNING:
        return Side.BOTH
    iraqi = any(map(homes.is_iraqi, acting))
    syrian = any(map(homes.is_syrian, acting))
    flown = kind is Kind.CASUALTIES and _FLIES.intersection(acting)
    if kind is Kind.STRIKE or flown:
        return Side.SYRIA if iraqi or syrian else Side.UNSPECIFIED
    if iraqi and syrian:
        return Side.BOTH
    if iraqi:
        return Side.IRAQ
    if syrian:
        return Side.SYRIA
    hit = [a.id for a in actors if a.role is Role.AGAINST]
    return _of_others(kind, acting, hit=any(map(homes.is_iraqi, hit)))


def _of_others(kind: Kind, acting: list[str], *, hit: bool) -> Side:
    """The side where neither Iraqis nor Syrians act: by who they are; ``hit``: Iraqis are."""
    if kind in (Kind.CLASH, Kind.CASUALTIES) and hit:
        return Side.IRAQ
    if kind in _DUG_IN and _OF_IRAN.intersection(acting):
        return Side.SYRIA  # on Iraq's ground they hold nothing in their own name
    if kind is Kind.FORTIFICATION:
        return Side.IRAQ  # the walls and trenches of this line are Iraq's unless the text says else
    if kind in (Kind.CONTROL, Kind.PRESENCE) and acting == ["isis"]:
        return Side.BOTH  # along a line that it does not keep to
    return Side.BOTH if kind in (Kind.ARREST, Kind.ENCIRCLEMENT) else Side.UNSPECIFIED


_DUG_IN = frozenset({Kind.CONTROL, Kind.FORTIFICATION})
_HOLDS = frozenset({Kind.CONTROL, Kind.CAPTURE, Kind.CLASH, Kind.PRESENCE})
_ABROAD = _SENT_TO_SYRIA | {"ypg", "pyd"}


def syrians_alone(kind: Kind, actors: tuple[ActorRef, ...], homes: Homes) -> bool:
    """Whether only Syrian bodies hold or take something, which they do on their own side."""
    if kind not in _HOLDS:
        return False
    acting = doing(actors)
    own = (homes.is_syrian(a) and a not in _ABROAD for a in acting)
    return bool(acting) and all(own)


def caught_by_iraq(actors: tuple[ActorRef, ...], homes: Homes) -> bool:
    """Whether it is Iraq's guards who were slipped past or who stopped it."""
    return any(homes.is_iraqi(a.id) for a in actors if a.role is Role.AGAINST)
