"""Names that stand bare, with no word of place beside them: they are somebody's, or a thing's."""

import pytest

from gazetteer.index import Gazetteer
from gazetteer.resolve import resolve_all


def ids(text: str, gazetteer: Gazetteer) -> list[str]:
    return [found.candidates[0].place.id for found in resolve_all(text, gazetteer)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What opens a sentence is a place if something befalls it, or if nothing else is said.
        ("Idlib was the call sign of the pilot.", []),
        ("Idlib was shelled twice.", ["idlib"]),
        ("Idlib's market reopened.", ["idlib"]),
        ("Sinjar, a mountain town, slept.", ["sinjar"]),
        ("سنجار تنتظر الإعمار.", ["sinjar"]),
        ("سنجار", ["sinjar"]),
        ("سنجار - قتل مدنيان.", ["sinjar"]),
        ("سنجار أحب الأغاني القديمة.", []),
        # Behind a definite noun or a verb of doing it is another thing; some verbs take a place.
        ("غرقت باخرة القمح سنجار أمس", []),
        ("ودخل الجيش سنجار أمس", ["sinjar"]),
        ("انتهت الوردية الليلية قرب سنجار", ["sinjar"]),
        # An adjective that no town has makes a noun of it; the market may be the old one.
        ("قضت الحويجة النهرية أسبوعا", []),
        ("في سوق الحويجة القديم", ["hawija"]),
        ("غادروا الحويجة العراقية", ["hawija"]),
        # A place called as somebody is in full.
        ("سلم غانم العلي نفسه", []),
        ("قرب غانم العلي", ["ghanim_al_ali"]),
        # One that people bear, or that is another word, needs more: a word of place, a list.
        ("حصلت حملة كوباني على ترخيص", []),
        ("عاد أهالي كوباني وسنجار", ["kobani", "sinjar"]),
        ("قال إن سنجار تحتاج إلى ماء", ["sinjar"]),
        ("سنجار تحلم بالسفر", []),
        ("كتب كاظم سنجار قصيدة", []),
        ("جاءت أم سنجار باكية", []),
        # A common word that troops enter is a place.
        ("دخلت قافلة إيرانية الميادين", ["mayadin"]),
        ("دخل رجل الميادين مبتسما", []),
        # Countries speak as persons do.
        ("العراق يدين الهجوم", ["iraq"]),
    ],
)
def test_a_bare_name_is_no_place(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    assert ids(text, gazetteer) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("عاد المهاجرون إلى المنصورة في دلتا النيل", []),
        ("قتل سبعة في القصير في مصر", []),
        ("حصلت حملة منبج على ترخيص في ألمانيا", []),
        ("حصلت حملة منبج على ترخيص", ["manbij"]),
        ("وصل نازحون من كوباني إلى مخيم في ألمانيا", ["kobani"]),
        ("The Palmyra fire department in New York State bought a pump.", []),
        ("Refugees from Palmyra met in Berlin.", ["palmyra"]),
    ],
)
def test_a_far_scene_needs_a_word_of_place(
    text: str, expected: list[str], gazetteer: Gazetteer
) -> None:
    assert ids(text, gazetteer) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("شيع أبناء البو حردان والمراشدة أحد وجهائهم", []),
        ("عزاء حضره شيوخ من البو حردان", []),
        ("وصلوا إلى البو حردان والمراشدة", ["albu_hardan", "marashidah"]),
        ("في قرية المراشدة", ["marashidah"]),
    ],
)
def test_a_tribe_is_no_village(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    assert ids(text, gazetteer) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What happens shortly before happens at places, even of common words.
        ("وقع الانفجار في الباب صباحا", ["al_bab"]),
        ("نشروا ما حدث في الصور ليلا", []),
        ("اندلعت اشتباكات في الصور ليلا", ["suwar"]),
        ("اندلعت اشتباكات في الميادين العامة", []),
        ("انسحب المسلحون من الباب ليلا", ["al_bab"]),
        ("دخل اللص من الباب ليلا", []),
        ("يعيش في بيوت من التنك نازحون", []),
        ("قصف الطيران الباب بثلاثة صواريخ", ["al_bab"]),
        ("طرق الجنود الباب ثلاث مرات", []),
        ("انسحاب الفوج من عنه", ["anah"]),
        ("دخلت قوة من غرانيج لضمان أمن السكان في دير الزور", ["gharanij", "deir_ez_zor"]),
        ("تخلى عنه رفاقه", []),
        ("سافروا من الوليد إلى التنف ثم الركبان", ["walid_crossing", "tanf", "rukban"]),
    ],
)
def test_a_common_word_is_a_scene(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    assert ids(text, gazetteer) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What one name of a list is, the other is too.
        ("لاعبو نادي الموصل وسنجار", []),
        ("من مدينة الموصل وسنجار", ["mosul", "sinjar"]),
        # A link and a capital go on with the name of a body.
        ("Komîteya Reqa ya Piştevaniyê kom bû", []),
        ("Ez li Reqa ya xopan im", ["raqqa_city"]),
        ("Her cat, Mosul, sleeps.", []),
        ("Her city, Mosul, sleeps.", ["mosul"]),
        ("دوێنێ هەولێر عوسمان هات", []),
    ],
)
def test_parts_of_longer_names(text: str, expected: list[str], gazetteer: Gazetteer) -> None:
    assert ids(text, gazetteer) == expected


@pytest.mark.parametrize("text", ["Qaims", "Qaim-", "Qaim s", "Mosul's", "سنجار-", "Qaim, a"])
def test_a_name_at_the_end_of_a_text_breaks_nothing(text: str, gazetteer: Gazetteer) -> None:
    assert set(ids(text, gazetteer)) <= {"al_qaim", "mosul", "sinjar"}


def test_every_spelling_alone_may_be_looked_for(gazetteer: Gazetteer) -> None:
    found = sum(
        bool(ids(name, gazetteer))
        for place in gazetteer.built_in
        for name in (*place.names_ar[:1], *place.names_en[:1])
    )
    assert found > 1000
