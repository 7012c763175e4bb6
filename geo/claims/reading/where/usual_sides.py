"""The side of the line that a claim lies on by who acts in it, where its places do not tell."""

from geo.claims.model import ActorRef, Kind, Role, Side
from geo.claims.reading.text.wordset import word_set

_IRAQI = word_set(
    "iraqi_army iraqi_forces iraqi_border_guard iraqi_air_force iraqi_gov iraqi_intel "
    "federal_police iraqi_police iraqi_cts iraqi_rapid_response pmf tribal_mob_iq badr "
    "asaib peshmerga krg asayish_krg zeravani ybs firqat_abbas saraya_salam iraqi_joint_ops "
    "military_intel_iq nss border_ports_iq ezidi_forces sinjar_asayish liwa_tafuf imam_ali_bde "
    "ansar_allah_awfiya turkmen_bde babiliyoun"
)
_SYRIAN = word_set(
    "saa saa_allies syrian_gov syrian_air_force sdf ypg asayish syr_autonomous deir_council ndf "
    "nusra pyd syrian_border_guard new_syrian_army nsa_opposition sanadid "
    "syrian_army_new syrian_gov_new general_security syr_opp_tanf syr_opposition liwa_quds "
    "fifth_corps tiger_forces liwa_baqir sna hts iraqi_militias fatemiyoun zainabiyoun"
)
_OF_IRAN = frozenset({"iran", "irgc", "iran_militias"})


def is_iraqi(body: str) -> bool:
    """Whether a body's own side is Iraq; the brigades of the PMF go by their number."""
    return body in _IRAQI or body.startswith("pmf_")


def doing(actors: tuple[ActorRef, ...]) -> list[str]:
    """The bodies that act or act along."""
    return [a.id for a in actors if a.role in (Role.ACTOR, Role.WITH)]


def usual_side(kind: Kind, actors: tuple[ActorRef, ...]) -> Side:  # noqa: PLR0911 (one return a rule)
    """The side of who acts; of both where the kind of claim spans the line by itself."""
    acting = doing(actors)
    if kind is Kind.COORDINATION and len(acting) > 1 and all(is_iraqi(a) for a in acting):
        return Side.IRAQ  # as between an army and its own border guards
    if kind in (Kind.COORDINATION, Kind.INFILTRATION, Kind.BORDER_LENGTH, Kind.TRANSFER):
        return Side.BOTH
    iraqi = any(is_iraqi(a) for a in acting)
    syrian = any(a in _SYRIAN for a in acting)
    if kind is Kind.STRIKE:
        return Side.SYRIA if acting else Side.UNSPECIFIED
    if iraqi and syrian:
        return Side.BOTH
    if iraqi:
        return Side.IRAQ
    if syrian:
        return Side.SYRIA
    return _of_others(kind, acting, [a.id for a in actors if a.role is Role.AGAINST])


def _of_others(kind: Kind, acting: list[str], hit: list[str]) -> Side:
    """The side where neither Iraqis nor Syrians act: by whom they hit, by who they are."""
    if kind in (Kind.CLASH, Kind.CASUALTIES) and any(is_iraqi(a) for a in hit):
        return Side.IRAQ
    if kind is Kind.FORTIFICATION:
        return Side.IRAQ  # the walls and trenches of this line are Iraq's unless the text says else
    if kind is Kind.CONTROL and _OF_IRAN.intersection(acting):
        return Side.SYRIA  # on Iraq's ground they hold nothing in their own name
    if kind in (Kind.CONTROL, Kind.PRESENCE) and acting == ["isis"]:
        return Side.BOTH  # along a line that it does not keep to
    return Side.BOTH if kind in (Kind.ARREST, Kind.ENCIRCLEMENT) else Side.UNSPECIFIED


def of_both(actors: tuple[ActorRef, ...]) -> bool:
    """Whether bodies of both countries have a part: what they do together spans the line."""
    acting = doing(actors)
    return any(is_iraqi(a) for a in acting) and any(a in _SYRIAN for a in acting)


_HOLDS = frozenset({Kind.CONTROL, Kind.CAPTURE, Kind.CLASH, Kind.PRESENCE})
_ABROAD = frozenset({"ypg", "pyd", "iraqi_militias", "fatemiyoun", "zainabiyoun"})


def syrians_alone(kind: Kind, actors: tuple[ActorRef, ...]) -> bool:
    """Whether only Syrian bodies hold or take something, which they do on their own side."""
    acting = doing(actors)
    return kind in _HOLDS and bool(acting) and all(a in _SYRIAN - _ABROAD for a in acting)


def caught_by_iraq(actors: tuple[ActorRef, ...]) -> bool:
    """Whether it is Iraq's guards who were slipped past or who stopped it."""
    return any(is_iraqi(a.id) for a in actors if a.role is Role.AGAINST)
