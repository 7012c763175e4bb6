"""Hamlets of the border strip, and places by their Kurdish names, found in a sentence."""

import pytest

from gazetteer.index import Gazetteer
from gazetteer.resolve import resolve_all


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("انفجر لغم في خزوكة", "khazuka"),
        ("Two shepherds were found near Khnesi.", "khunaysi"),
        ("سيطر المهاجمون على كابارا", "kabarah"),
        ("داهمت القوة قرية الخان", "khan_sinjar"),
        ("فتشوا قرية البديع", "badi_baaj"),
        ("Li Til Samirê teqînek çêbû", "tall_samir"),
        ("عبر المهربون من كلهي", "kilhi"),
        ("مشطت القوة منطقة العكلة", "uklah"),
        ("وصلت الدورية إلى قرية الجباب", "jibab_anbar"),
        ("احترقت حقول قرب تل مشحن", "tall_mashhan"),
        ("Li Girê Kendal av nîne", "umm_tulul"),
        ("Li Girhokê civîn çêbû", "karhuk"),
        ("Li gundê Çem Şeref", "jam_sharaf"),
        ("انسحبوا من الكسيبة شرق الهول", "kusaybah_sy"),
        ("The village of Jalifa was cleared.", "jalifah"),
        ("Li gundê Kelê şer derket", "qalat_al_hisn_hasakah"),
        ("هێزەکان لە تەل بێدەر کشانەوە", "tal_baydar"),
        ("دەروازەی وەلید کرایەوە", "walid_crossing"),
        ("Drones circled near al-Omar.", "omar_field"),
        ("تمركز المسلحون بمحطة الـ T2 منذ شهر", "t2"),
        ("قصفت محطة الـT2", "t2"),
        ("کۆبوونەوەکە لە مەزارگەی شەرەفەدین کرا", "sharaf_ad_din"),
        ("Fighters reached Twemeyn at noon.", "tuwaymin"),
        ("انتشر الجيش في جرود القلمون", "qalamun"),
    ],
)
def test_a_hamlet_is_found_by_its_names(text: str, place: str, gazetteer: Gazetteer) -> None:
    best = [candidates[0].place.id for _, candidates in resolve_all(text, gazetteer)]
    assert best[:1] == [place]


@pytest.mark.parametrize(
    "text",
    [
        "A statement from al-Omar said otherwise.",
        "بلغ من العمر سبعين عاما",
        "نزل المسافر في الخان",
        "حفروا الجباب في الصحراء",
        "في أسلوب البديع والبيان",
    ],
)
def test_the_same_words_elsewhere_are_no_place(text: str, gazetteer: Gazetteer) -> None:
    assert not resolve_all(text, gazetteer)
