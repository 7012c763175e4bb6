"""Claims as plain sentences."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from geo.claims.model import (
    ActorRef,
    Attribution,
    Claim,
    Extent,
    Kind,
    PlaceRef,
    Published,
    PublishedBasis,
    Quantity,
    Record,
    Role,
    Side,
    Span,
    Stance,
    When,
    Where,
)
from geo.claims.quantities import VAGUE
from geo.claims.quantitywords import VAGUE_WORDS
from geo.screen.board.board import ScreenBoard
from geo.screen.claim.card import citation
from geo.screen.claim.quantities import quantity_text
from geo.screen.claim.sentences import edtf_phrase, sentence
from geo.screen.words import Lang, load_words

ISOLATES = re.compile("[\u2066-\u2069]")
NAMES = {
    "iraqi_army": {Lang.EN: "Iraqi Army", Lang.AR: "الجيش العراقي", "article": "the"},
    "isis": {Lang.EN: "ISIS", Lang.AR: "داعش"},
}


def claim(stance: Stance = Stance.ASSERTED, when: When = When()) -> Claim:  # noqa: B008
    return Claim(
        id="made",
        article="0" * 12,
        evidence=Span(0, 1),
        kind=Kind.PATROL,
        stance=stance,
        actors=(ActorRef("iraqi_army", Role.ACTOR), ActorRef("isis", Role.AGAINST)),
        attribution=Attribution(None, Record.ANONYMOUS),
        where=Where(
            Extent.POINT,
            Side.IRAQ,
            (PlaceRef("al_qaim", "القائم", "north", "القائم", "Al-Qaim"),),
        ),
        when=when,
    )


def said(lang: Lang, made: Claim) -> str:
    return ISOLATES.sub("", sentence(made, load_words()[lang], NAMES))


def test_a_denial_says_who_denies_what_where_and_when() -> None:
    made = claim(Stance.DENIED, When(start="2018-08-08", end="2018-08-08"))
    assert said(Lang.EN, made) == (
        "Anonymous source denies patrols by the Iraqi Army against ISIS, "
        "north of Al-Qaim (Iraqi side), 2018-08-08."
    )
    assert said(Lang.AR, made) == (
        "مصدر مجهول: نفي دوريات الجيش العراقي ضد داعش، شمال القائم (الجانب العراقي)، 2018-08-08."
    )


@pytest.mark.parametrize(
    ("speaker", "english"),
    [
        ("ناشطون", "Activists report"),
        ("بعضهم", "Some of them report"),
        ("مصادر محلية", "Local sources report"),
        ("وسائل إعلام محلية", "Local media report"),
        ("السلطات العراقية", "The Iraqi authorities report"),
        ("مصدر أمني عراقي رفيع المستوى", "A senior Iraqi security source reports"),
        ("مصادر في الأمن العراقي", "Iraqi security sources report"),
        ("ضابط", "An officer reports"),
        ("قسد", "The Syrian Democratic Forces report"),
        ("تنظيم الدولة", "ISIS reports"),
        ("الفرقة 15", "“الفرقة 15” reports"),
        ("الساري", "“الساري” reports"),
        ("مصدر في القائم", "A source in Al-Qaim reports"),
        ("ضباط في الجيش السوري", "Officers in the Syrian army report"),
        ("الضابط، وقد طلب إغفال اسمه", "The officer reports"),
        ("المتحدث باسم قسد", "Spokesman for the Syrian Democratic Forces reports"),
        (
            "سالم ناصر، المتحدث باسم العمليات المشتركة في بغداد",
            "“سالم ناصر” (spokesman for the Joint Operations Command, in Baghdad) reports",
        ),
        ("حسن، أمين عام الحشد الشعبي", "“حسن” (secretary-general of the Popular Mobilization"),
        ("حسن، الأمين العام للحشد الشعبي", "“حسن” (secretary-general of the Popular"),
        ("حسن، عضو لجنة الأمن", "“حسن” (member of the security committee) reports"),
        ("حسن، عضو لجنة الأنهار", "“حسن” (member of “لجنة الأنهار”) reports"),
        ("حسن، عضو لجنة الأمن والدفاع البرلمانية", "“حسن” (member of the parliamentary Security"),
        ("قائد عمليات الأنبار سالم", "Commander of the Anbar Operations Command (“سالم”) reports"),
        ("وزارة الداخلية العراقية في بيان", "The Iraqi Interior Ministry reports"),
        ("سالم، قائد شرطة الأنبار", "“سالم” (commander of the Anbar police) reports"),
        ("خلية الإعلام الأمني", "The Security Media Cell reports"),
        ("محافظ نينوى، سالم ناصر", "The governor of Nineveh (“سالم ناصر”) reports"),
        ("المركز الإعلامي للحشد الشعبي", "The media office of the Popular Mobilization Forces"),
        ("سرايا «الجهاد»، وهي تابعة للقوات", "Saraya al-Jihad reports"),
        ("ضابط في الجيش السوري عند الحدود", "An officer in the Syrian army reports"),
        (
            "حسن، قائد حرس الحدود العراقي في بيان",
            "“حسن” (commander of the Iraqi Border Guard) reports",
        ),
        # What is more than a way of speaking is not left out.
        ("مصدر في مديرية الأنهار", "A source (“في مديرية الأنهار”) reports"),
        # Who is one of many, or commands a part, is not made the commander of all.
        ("قيادي في قسد", "A commander in the Syrian Democratic Forces reports"),
        ("قائد الفرقة السابعة", "Commander of “الفرقة السابعة” reports"),
        ("القائد الميداني هاشم", "“القائد الميداني هاشم” reports"),
        ("المتحدث باسمه فواز", "“المتحدث باسمه فواز” reports"),
        ("activists", "activists report"),
        ("Hassan Abbas", "Hassan Abbas reports"),
        ("the Iraqi forces", "the Iraqi forces report"),
    ],
)
def test_who_has_no_name_speaks_the_readers_language(speaker: str, english: str) -> None:
    made = replace(claim(), attribution=Attribution(speaker, Record.COLLECTIVE))
    assert said(Lang.EN, made).startswith(english)


@pytest.mark.parametrize(
    ("speaker", "arabic"),
    [
        ("activists", "ناشطون"),
        ("Local residents", "سكان محليون"),
        ("a senior Iraqi security source", "مصدر أمني عراقي رفيع المستوى"),
        ("local media", "وسائل إعلام محلية"),
        ("the SDF", "قوات سوريا الديمقراطية"),
        ("Hassan Abbas", "«Hassan Abbas»"),
        ("SDF spokesman Mustafa Bali", "المتحدث باسم قوات سوريا الديمقراطية («Mustafa Bali»)"),
        ("Sean Ryan, the coalition spokesman", "«Sean Ryan» (المتحدث باسم التحالف الدولي)"),
        ("the spokesman for Iraq's military", "المتحدث باسم «Iraq's military»"),
        ("an SDF commander", "قائد في قوات سوريا الديمقراطية"),
        ("a Syrian army source", "مصدر في الجيش السوري"),
        ("the Interior Ministry", "وزارة الداخلية"),
        ("Iraq's Interior Ministry", "وزارة الداخلية العراقية"),
        ("spokesman for the Interior Ministry", "المتحدث باسم وزارة الداخلية"),
        ("Hasan, mayor of Al-Qaim", "«Hasan» (قائممقام القائم)"),
        ("media office of the PMF", "المكتب الإعلامي للحشد الشعبي"),
        ("a commander of the SDF", "قائد في قوات سوريا الديمقراطية"),
        ("secretary-general of Saraya al-Jihad", "الأمين العام لسرايا الجهاد"),
        ("secretary-general of the PMF", "الأمين العام للحشد الشعبي"),
        ("ناشطين", "ناشطين"),
    ],
)
def test_so_it_is_in_arabic(speaker: str, arabic: str) -> None:
    made = replace(claim(), attribution=Attribution(speaker, Record.COLLECTIVE))
    assert said(Lang.AR, made).startswith(f"{arabic}: دوريات")


def test_what_goes_on_is_said_in_english_order() -> None:
    assert " reports patrols by the Iraqi Army against ISIS as still going on, " in said(
        Lang.EN, claim(Stance.ONGOING)
    )


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (When(), "undated"),
        (When(start="2018", end=".."), "from 2018-01-01 onward"),
        (When(start="2018-08", end="2018-08"), "2018-08-01 to 2018-08-31"),
        (When(start="2018-08", end="2018-08", within=True), "on some day from 2018-08-01"),
        (When(end="2018-08-08"), "until 2018-08-08"),
        (When(end="2018-08-08", within=True), "on 2018-08-08 or before"),
    ],
)
def test_days_in_words(when: When, words: str) -> None:
    assert words in said(Lang.EN, claim(when=when))


@pytest.mark.parametrize(
    ("edtf", "english"),
    [
        ("2003", "2003"),
        ("2019-09", "2019-09"),
        ("2014-22", "2014-06-01 to 2014-08-31"),
        ("2017-11-01/2017-11-10", "2017-11-01 to 2017-11-10"),
        ("../2018-05-27", "until 2018-05-27"),
        ("XXXX-03-26", "03-26 of an unknown year"),
        ("2018-08~", "about 2018-08"),
    ],
)
def test_no_code_of_a_date_is_left_for_the_reader_to_read(edtf: str, english: str) -> None:
    words = load_words()
    assert ISOLATES.sub("", edtf_phrase(edtf, words[Lang.EN])) == english
    figures = [re.findall(r"\d+", edtf_phrase(edtf, words[lang])) for lang in Lang]
    assert figures[0] == figures[1]


def test_an_interval_of_which_one_day_is_meant_says_so() -> None:
    words = load_words()[Lang.EN]
    said = ISOLATES.sub("", edtf_phrase("../2018-05-27", words, within=True))
    assert said == "on 2018-05-27 or before"


def test_no_figure_differs_between_the_languages(board: ScreenBoard) -> None:
    """Law 9: switching the language changes no number and no date."""
    figures: Callable[[str], list[str]] = re.compile(r"\d+").findall
    for made in board.claims.values():
        first, second = (sentence(made, load_words()[lang], {}) for lang in Lang)
        for ref in (*made.actors, *made.where.places):
            first, second = (text.replace(ref.name_en, "") for text in (first, second))
            first, second = (text.replace(ref.name_ar, "") for text in (first, second))
        assert figures(first) == figures(second)


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2018-08-08", "published: 2018-08-08 (given with the file)."),
        (
            "2019-07-08/2019-07-14",
            "published: on some day from 2019-07-08 to 2019-07-14 (only bounded).",
        ),
        (None, "published: day unknown."),
    ],
)
def test_a_citation_names_title_day_and_address(
    board: ScreenBoard, day: str | None, told: str
) -> None:
    basis = {None: PublishedBasis.UNKNOWN, "2018-08-08": PublishedBasis.GIVEN}
    published = Published(day, basis.get(day, PublishedBasis.BOUNDED))
    cited = next(iter(board.claims.values()))
    article = replace(
        board.articles[cited.article], title="A title", url="https://a.b/c", published=published
    )
    text = citation(article, cited, load_words()[Lang.EN], board.actor_names)
    assert text.startswith(f"«{article.text[cited.evidence.start : cited.evidence.end]}»")
    assert "\nA title\n" in text
    assert told in text.replace("Published", "published")
    assert text.endswith("\nhttps://a.b/c")
    arabic = citation(article, cited, load_words()[Lang.AR], board.actor_names)
    assert "A title" in arabic
    assert load_words()[Lang.AR]("published") in arabic


@pytest.mark.parametrize(
    ("stance", "english", "arabic"),
    [
        ("asserted", "Said by: ", "يقوله: "),
        ("denied", "A denial, said by: ", "نفيٌ، يقوله: "),
        ("planned", "A plan, said by: ", "عزمٌ، يقوله: "),
    ],
)
def test_a_citation_says_how_its_words_are_meant_and_who_says_them(
    board: ScreenBoard, stance: str, english: str, arabic: str
) -> None:
    one = next(iter(board.claims.values()))
    attribution = Attribution("a guard", Record.INSTITUTIONAL, via="Daily")
    cited = replace(one, stance=Stance(stance), attribution=attribution)
    article = board.articles[one.article]
    told = {
        Lang.EN: f"{english}a guard (Institution), through Daily.",
        Lang.AR: f"{arabic}«a guard» (جهة رسمية)، نقلاً عن Daily.",
    }
    for lang, line in told.items():
        text = citation(article, cited, load_words()[lang], board.actor_names)
        assert line in ISOLATES.sub("", text).splitlines()


def test_a_citation_says_to_whom_it_was_said(board: ScreenBoard) -> None:
    one = next(iter(board.claims.values()))
    cited = replace(one, attribution=Attribution("a guard", Record.INSTITUTIONAL, told_to="Daily"))
    article = board.articles[one.article]
    for lang, words in ((Lang.EN, "told to Daily"), (Lang.AR, "في حديث إلى Daily")):
        text = citation(article, cited, load_words()[lang], board.actor_names)
        assert words in ISOLATES.sub("", text)


def test_a_citation_of_the_outlet_itself_names_no_record_twice(board: ScreenBoard) -> None:
    one = replace(next(iter(board.claims.values())), attribution=Attribution(None, Record.OUTLET))
    text = citation(board.articles[one.article], one, load_words()[Lang.EN], board.actor_names)
    assert text.count("The outlet itself") == 1


def test_every_word_in_place_of_a_number_is_known_in_both_languages() -> None:
    words = {*VAGUE, *VAGUE_WORDS.values(), "large"}
    for lang in Lang:
        assert words == load_words()[lang].tables["vague"].keys()


@pytest.mark.parametrize(
    ("quantity", "english", "arabic"),
    [
        (
            Quantity("km", "length", 620, None, None, "approx"),
            "about 620 km long",
            "نحو 620 كم طولاً",
        ),
        (Quantity("km", "كيلومتراً", 20, None, None, "exact"), "20 km", "20 كم"),
        (
            Quantity("persons", "عناصر", 5, None, None, "exact"),
            "5 persons (“عناصر”)",
            "5 أشخاص (عناصر)",
        ),
        (Quantity("persons", "fighters", 6.0), "6 fighters", "6 مقاتلين"),
        (Quantity("persons", "killed", 4.0), "4 killed", "4 قتلى"),
        (Quantity("fighters", "killed", 11), "11 fighters killed", "11 مقاتلاً قتلى"),
        (Quantity("vehicles", "vehicles", 2.0), "2 vehicles", "2 من المركبات"),
        (Quantity("persons", "", 101), "101 persons", "101 شخص"),
        (Quantity("posts", "", None, 3, 12), "3–12 posts", "3–12 نقطة"),
        (
            Quantity("posts", "", None, None, None, "unquantified"),
            "an unstated number of posts",
            "عدد غير محدد من النقاط",
        ),
        (
            Quantity("persons", "عناصر", "thousands", 1000, 9999, "approx"),
            "thousands of persons (“عناصر”)",
            "آلاف الأشخاص (عناصر)",
        ),
        (
            Quantity("vehicles", "عجلات", "dozens", 10, 99, "more_than"),
            "more than dozens of vehicles (“عجلات”)",
            "أكثر من عشرات المركبات (عجلات)",
        ),
        (Quantity("posts", "", "several"), "several posts", "عدة نقاط"),
        (
            Quantity("proportion", "length", "large", None, None, "unquantified"),
            "large share long",
            "نسبة كبيرة طولاً",
        ),
    ],
)
def test_a_quantity_says_its_unit_once(quantity: Quantity, english: str, arabic: str) -> None:
    languages = load_words()
    said = [quantity_text(quantity, languages[lang]) for lang in (Lang.EN, Lang.AR)]
    assert [ISOLATES.sub("", one) for one in said] == [english, arabic]
