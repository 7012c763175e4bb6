"""States that seek or manage a deed, borders shut and opened again, hoards of a body's arms.

Sentences of our own.
"""

from tests.claims.expected import Examples, assert_just_told, each_example
from tests.claims.reading_helpers import read

TOLD: Examples = {
    "the state behind its verb of seeking": [
        (
            "تسعى إيران إلى فتح معبر القائم.",
            (("crossing_status", {"actors": {"iran": "actor"}, "stance": "planned"}),),
        ),
        (
            "شرعت تركيا في بناء قاعدة قرب البوكمال.",
            (("presence", {"actors": {"turkey": "actor"}, "stance": "asserted"}),),
        ),
        (
            "نجحت إيران في إنشاء قاعدة في البوكمال.",
            (("presence", {"actors": {"iran": "actor"}, "stance": "asserted"}),),
        ),
    ],
    "the state before it": [
        (
            "إيران تسعى إلى فتح معبر القائم.",
            (("crossing_status", {"actors": {"iran": "actor"}, "stance": "planned"}),),
        ),
    ],
    "a body that seeks": [
        (
            "تسعى القوات العراقية إلى نشر ألوية على الحدود السورية.",
            (("presence", {"actors": {"iraqi_forces": "actor"}, "stance": "planned"}),),
        ),
    ],
    "a border shut": [
        (
            "أعلن العراق إغلاق حدوده مع سوريا.",
            (("crossing_status", {"actors": {"iraqi_gov": "actor"}, "places": ["frontier"]}),),
        ),
    ],
    "a border opened": [
        (
            "أعاد العراق فتح حدوده مع سوريا.",
            (("crossing_status", {"actors": {"iraqi_gov": "actor"}, "stance": "asserted"}),),
        ),
        (
            "فتح العراق حدوده مع سوريا أمام النازحين.",
            (("crossing_status", {"actors": {"iraqi_gov": "actor"}, "stance": "asserted"}),),
        ),
    ],
    "a border opened to travellers": [
        (
            "أعلنت بغداد إعادة فتح الحدود مع سوريا أمام المسافرين.",
            (("crossing_status", {"actors": {"iraqi_gov": "actor"}, "stance": "asserted"}),),
        ),
    ],
    "fire opened at a border opens none": [
        (
            "فتحت القوات النار على مسلحين عند الحدود مع سوريا.",
            (("clash", {"stance": "asserted"}),),
        ),
    ],
    "bases built": [
        (
            "بنت القوات الأمريكية قاعدة جديدة قرب التنف.",
            (("presence", {"actors": {"us_forces": "actor"}, "places": ["tanf"]}),),
        ),
    ],
    "a hoard is its owner's": [
        (
            "ضبطت قوات الأمن العراقية مخبأ أسلحة تابعا لتنظيم داعش في صحراء القائم.",
            (("operation", {"actors": {"iraqi_forces": "actor", "isis": "against"}}),),
        ),
    ],
    "arms to be smuggled are no hoard": [
        (
            "صادر الأمن العام أسلحة كانت معدة للتهريب إلى العراق قرب البوكمال.",
            (("infiltration", {"actors": {"smugglers": "actor", "general_security": "against"}}),),
        ),
    ],
}


@each_example(TOLD)
def test_what_is_told_is_claimed(text: str, wanted) -> None:
    assert_just_told(read(text), wanted)


def test_troops_that_take_their_places_again_are_no_transfer() -> None:
    claims = read("أعادت قوات النظام انتشارها قرب البوكمال.")
    assert [claim.kind for claim in claims] == ["presence"]


def test_a_border_guarded_against_terrorists_is_not_shut() -> None:
    claims = read("يسهم التنسيق في إغلاق الحدود أمام الإرهابيين.")
    assert all(claim.kind != "crossing_status" for claim in claims)
