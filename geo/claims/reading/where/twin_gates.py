"""Gates named by both their ends: "the Qaim-Bukamal crossing" is two gates, one on each side."""

from gazetteer.index import Gazetteer
from geo.claims.model import PlaceRef
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.glance import glance_for

# The official gates of the frontier, each with the stems by which either end is written.
_PAIRS = (
    ("qaim_crossing", ("قايم", "qaim", "qaem")),
    ("bukamal_crossing", ("بوكمال", "بو", "bukamal", "boukamal", "kamal", "bukmal")),
    ("walid_crossing", ("وليد", "walid", "waleed")),
    ("tanf_crossing", ("تنف", "tanf")),
    ("rabia_crossing", ("ربيعه", "rabia", "rabiah")),
    ("yaarubiyah_crossing", ("يعربيه", "yaarubiyah", "yarubiyah", "yaroubia", "yaarubiya")),
    ("faysh_khabur_crossing", ("فيشخابور", "فيش", "fishkhabur", "fish", "faysh")),
    ("semalka", ("سيمالكا", "سيمالكه", "semalka")),
)  # fmt: skip
_TWIN = {
    one: two
    for (one, _), (two, _) in zip(_PAIRS[::2], _PAIRS[1::2], strict=True)
    for one, two in ((one, two), (two, one))
}
_STEMS = dict(_PAIRS)
_DASHES = frozenset({"-", "/", "\u2013"})
_DASH_GLANCE = glance_for(exactly=_DASHES)


def with_twins(clause: Clause, refs: list[PlaceRef], gazetteer: Gazetteer) -> list[PlaceRef]:
    """The places, each gate whose other end is joined to its name by a dash followed by it."""
    if not clause.sentence.glance & _DASH_GLANCE:
        return refs
    known = {ref.id for ref in refs}
    if known.isdisjoint(_TWIN):
        return refs
    grown: list[PlaceRef] = []
    for ref in refs:
        grown.append(ref)
        twin = gazetteer.get(_TWIN.get(ref.id))
        if twin is None or twin.id in known or not _joined(clause, twin.id):
            continue
        grown.append(
            PlaceRef(
                twin.id, ref.name, ref.role, twin.name_ar, twin.name_en, twin.at,
                twin.precision_km, (), "the other end of the same gate",
            )
        )  # fmt: skip
    return grown


def _joined(clause: Clause, gate: str) -> bool:
    """Whether a name of this gate stands beside a dash or right behind another gate's name."""
    words = clause.sentence.words[clause.first : clause.last]
    if _DASHES.isdisjoint(words):
        return False
    for place, word in enumerate(words):
        bare = word.removeprefix("و").removeprefix("ال")
        if bare not in _STEMS[gate]:
            continue
        beside = words[max(0, place - 3) : place] + words[place + 1 : place + 3]
        if _DASHES.intersection(beside):
            return True
    return False
