"""How far a claim reaches: stretches said before, villages about a town, what lies by an area."""

import pytest

from tests.claims.reading_helpers import only, read

# text, kind, places, extent
TOLD = [
    # a line that runs from one town to another, whatever stands between the names
    ("سيّر الجيش السوري دوريات على القسم الجنوبي من الحدود الممتد من بلدة السوسة السورية حتى مدينة "
     "البوكمال.", "patrol", ["susah", "al_bukamal"], "stretch"),
    ("تسيّر الشرطة دوريات على طريق يبدأ عند بلدة ربيعة وينتهي عند بلدة سنوني.",
     "patrol", ["rabia", "sinuni"], "stretch"),
    ("سيّر الجيش السوري دوريات على قسم الحدود الممتد من السوسة حتى البوكمال، وقتل هناك ثلاثة جنود.",
     "casualties", ["susah", "al_bukamal"], "stretch"),
    # what goes on along a road between two towns that the sentence named before
    ("انتشرت قوات البيشمركة على الطريق بين ربيعة وسنوني، وأقامت أربعة حواجز.",
     "post", ["rabia", "sinuni"], "stretch"),
    ("Villagers said the road from Hajin to Baghuz was closed to traffic.",
     "crossing_status", ["hajin", "baghuz"], "stretch"),
    # more than one place is told of
    ("فتش الجيش العراقي القرى الواقعة جنوب البعاج.", "operation", ["baaj"], "area"),
    ("فتشت قوة من الجيش العراقي بلدات شرق البعاج.", "operation", ["baaj"], "area"),
    ("The SDF captured three villages south of Hajin.", "capture", ["hajin"], "area"),
    ("The army recaptured ground around Baaj from ISIS.", "capture", ["baaj"], "area"),
    # what lies beside an area is not that area
    ("قتل حرس الحدود مسلحين اثنين شمال منطقة القائم.", "casualties", ["al_qaim"], "point"),
    ("قتل حرس الحدود مسلحين اثنين في منطقة القائم.", "casualties", ["al_qaim"], "area"),
    # the edge of a town is a point beside it
    ("Shelling on the outskirts of Hajin killed four men.", "casualties", ["hajin"], "point"),
    ("قصفت المدفعية العراقية أطراف السوسة.", "strike", ["susah"], "point"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "places", "extent"), TOLD)
def test_how_far_it_reaches(text: str, kind: str, places: list[str], extent: str) -> None:
    where = only(read(text), kind).where
    assert ([place.id for place in where.places], where.extent) == (places, extent)


def test_an_event_lies_where_the_article_tells_it_first() -> None:
    claims = read(
        "اشتبك حرس الحدود مع مسلحين قرب الحدود السورية. وقال الناطق إنه قتل اثنين شمال القائم. "
        "وكان الجيش حرر قضاء القائم كله قبل عامين."
    )
    assert only(claims, "clash").where.extent == "point"
