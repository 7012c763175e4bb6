"""Sentences of our own: who speaks to an outlet, quotes, documents or denies; and on what word."""
# ruff: noqa: E501 (a sentence stays on one line)

from tests.claims.expected import Examples, Wanted, assert_just_told, each_example
from tests.claims.reading_helpers import read

CASES: Examples = {
    "told an outlet, and stands before the verb": [
        (
            "لكن قائد البيشمركة سامان كريم أكد لرويترز أن قواته تسيطر على ربيعة.",
            (("control", {"record": "named", "actors": {"peshmerga": "actor"}}),),
        ),
        (
            "وكان قيادي في مجلس دير الزور العسكري، الذي يتمركز في هجين، قال لعنب بلدي إن قواته سيطرت على الباغوز.",
            (("capture", {"record": "anonymous"}),),
        ),
        (
            "غير أن مصدرا في البيشمركة أبلغ رويترز أن الجيش العراقي نشر لواء قرب ربيعة.",
            (("presence", {"record": "anonymous"}),),
        ),
    ],
    "told an outlet, and stands behind it": [
        (
            "قال لرويترز مسؤول في حرس الحدود العراقي إن الجيش نشر لواء قرب القائم.",
            (("presence", {"record": "anonymous"}),),
        ),
    ],
    "an outlet's own man who quotes another": [
        (
            "وفي دير الزور، أفاد مراسلنا نقلا عن مصدر طبي بأن غارة أصابت منزلا في الهري.",
            (("strike", {"record": "anonymous", "speaker": "مصدر طبي"}),),
        ),
    ],
    "the spokesman of what is called so": [
        (
            "نفى المتحدث باسم ما يسمى التحالف الدولي العقيد جون بيكر وقوع إصابات في حقل العمر.",
            (("casualties", {"stance": "denied", "record": "named"}),),
        ),
    ],
    "denies by a statement, and stands before the verb": [
        (
            "غير أن المكتب الإعلامي لوحدات مقاومة سنجار أنكر في بيان قصير اعتقال مقاتليها في خانصور.",
            (("arrest", {"stance": "denied", "record": "institutional"}),),
        ),
    ],
    "documents it": [
        (
            "لكن المرصد السوري لحقوق الإنسان وثق مقتل 19 عنصرا من قوات النظام قرب البوكمال.",
            (("casualties", {"record": "collective", "speaker": "المرصد السوري لحقوق الإنسان"}),),
        ),
    ],
    "also is nobody": [
        (
            "قال المرصد السوري إن رتلا وصل إلى البوكمال، وتحدث كذلك عن مقتل ستة عناصر قرب الميادين.",
            (
                ("operation", {"speaker": "المرصد السوري"}),
                ("casualties", {"speaker": "المرصد السوري"}),
            ),
        ),
    ],
    "its seats admit nothing": [
        ("بدأ لواء فاطميون بإخلاء مقراته في البوكمال.", (("operation", {"record": "outlet"}),)),
    ],
    "an English officer behind his own quotation": [
        (
            'As for the river, "We see their lamps again," a colonel in the Iraqi border police, who '
            "did not want to be identified, told Reuters. His men arrested two smugglers near "
            "Rumana on Friday night, he said.",
            (
                (
                    "arrest",
                    {"record": "anonymous", "speaker": "a colonel in the Iraqi border police"},
                ),
            ),
        ),
    ],
    "a spokesman of a group of such a sort, in English": [
        (
            "Samir Haddad, a spokesman for Maghawir al-Thawra, a rebel group trained at Tanf, "
            "denied the base was under siege.",
            (("encirclement", {"record": "named", "stance": "denied"}),),
        ),
    ],
    "ruled out": [
        (
            "Mayor Karim Hassan said the gate at Qaim is open. He ruled out any presence of "
            "militias in Qaim.",
            (
                ("crossing_status", {"record": "named"}),
                ("presence", {"record": "named", "stance": "denied"}),
            ),
        ),
    ],
}


@each_example(CASES)
def test_whose_words_they_are(text: str, wanted: Wanted) -> None:
    assert_just_told(read(text), wanted)
