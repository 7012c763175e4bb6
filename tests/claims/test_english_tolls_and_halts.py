"""English fights told beside a toll, attacks that stopped, two banks with no river named."""

from tests.claims.expected import Examples, Wanted, assert_just_told, each_example
from tests.claims.reading_helpers import read

_ARMY_HIT = {"isis": "actor", "iraqi_army": "against"}
CASES: Examples = {
    "who fought, told beside a toll": [
        (
            "Three soldiers were killed in clashes with ISIS near Rabia.",
            (
                ("casualties", {"actors": _ARMY_HIT}),
                ("clash", {"actors": {"iraqi_army": "actor", "isis": "against"}}),
            ),
        ),
        (
            "Three soldiers were killed in an ISIS attack near Rabia.",
            (("casualties", {"actors": _ARMY_HIT}), ("clash", {"actors": _ARMY_HIT})),
        ),
        (
            "Two SDF fighters were wounded in fighting with ISIS near Hajin.",
            (
                ("casualties", {"actors": {"isis": "actor", "sdf": "against"}}),
                ("clash", {"actors": {"sdf": "actor", "isis": "against"}}),
            ),
        ),
        (
            "Three soldiers were killed when their patrol came under attack from ISIS near Rabia.",
            (
                ("casualties", {"actors": _ARMY_HIT}),
                ("clash", {"actors": _ARMY_HIT}),
            ),
        ),
    ],
    "attacks that stopped are over": [
        (
            "The army stopped its attacks on ISIS near Hajin.",
            (("clash", {"stance": "ended", "actors": {"saa": "actor", "isis": "against"}}),),
        ),
        (
            "The SDF halted their offensive against ISIS in Hajin.",
            (("operation", {"stance": "ended"}),),
        ),
        ("Turkey suspended its strikes on Sinjar.", (("strike", {"stance": "ended"}),)),
        (
            "The army has suspended operations along the Syrian border.",
            (("operation", {"stance": "ended", "extent": "frontier"}),),
        ),
        ("The guards stopped an attack near Rabia.", (("clash", {"stance": "asserted"}),)),
    ],
    "two banks with no river named": [
        (
            "In Deir Ezzor the SDF control the east bank and the Syrian army the west bank.",
            (
                ("control", {"actors": {"sdf": "actor"}, "places": ["east_euphrates"]}),
                ("control", {"actors": {"saa": "actor"}, "places": ["west_euphrates"]}),
            ),
        ),
        (
            "The SDF hold the east bank and the army the west bank near Al-Bukamal.",
            (
                ("control", {"actors": {"sdf": "actor"}, "places": ["east_euphrates"]}),
                ("control", {"actors": {"saa": "actor"}, "places": ["west_euphrates"]}),
            ),
        ),
    ],
    "north of a town": [
        (
            "Clashes broke out north of Rutba between the army and ISIS.",
            (("clash", {"places": ["rutba"], "qualifier": "north of"}),),
        ),
        (
            "Militants are hiding in the desert north of Rutba.",
            (("presence", {"places": ["rutba"], "qualifier": "north of"}),),
        ),
    ],
}  # fmt: skip


@each_example(CASES)
def test_tolls_and_halts(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text, lang="en"), wanted)
