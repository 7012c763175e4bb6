"""Headings of other articles' lists, and where the article itself goes on behind them."""

import pytest

from geo.claims.zones import find_zones

PROSE = (
    "أعلنت قيادة حرس الحدود أن قوة من اللواء السادس ضبطت نفقاً قرب المخفر القديم وفجرته بعد تفتيشه."
)
MORE = "وأضافت القيادة في بيانها أن القوة نفسها نصبت كاميرات جديدة على امتداد الساتر الترابي هناك."
ENGLISH = (
    "Border guards said on Monday that they had found a tunnel near the old post and blown it up."
)
AGAIN = "They added that new cameras had been set up along the earth berm over the past few weeks."
HEADINGS = [
    "وقد يهمك أيضاً:",
    "قد يهمكم أيضا",
    "لمزيد من الأخبار:",
    "لمزيد من التفاصيل",
    "مواضيع قد تهمك:",
    "نرشح لك:",
    "لا يفوتك",
]


def kinds(*lines: str) -> list[str]:
    text = "\n".join(lines)
    zones = find_zones(text)
    starts = [text.index(line) for line in lines]
    return [next(z.kind.value for z in zones if z.span.start <= at < z.span.end) for at in starts]


@pytest.mark.parametrize("heading", HEADINGS)
def test_what_follows_the_heading_is_another_article(heading: str) -> None:
    assert kinds(PROSE, heading, "مقتل ثلاثة مسلحين في كمين") == ["body", "related", "related"]


@pytest.mark.parametrize("heading", HEADINGS)
def test_amid_the_article_it_ends_where_the_article_goes_on(heading: str) -> None:
    teaser = "مقتل ثلاثة مسلحين في كمين"
    more = MORE.replace("السادس", "الثامن")
    told = kinds(PROSE, heading, teaser, MORE, more.replace("وأضافت", "وأكدت"))
    assert told == ["body", "related", "related", "body", "body"]
    assert kinds(PROSE, ENGLISH, heading, teaser, MORE)[2:] == ["related", "related", "body"]


def test_a_heading_with_its_teaser_is_one_line() -> None:
    line = "وقد يهمك أيضاً: مقتل ثلاثة مسلحين في كمين"
    assert kinds(PROSE, line, MORE) == ["body", "related", "body"]


def test_in_english() -> None:
    teaser = "Three gunmen killed in an ambush"
    assert kinds(ENGLISH, "For more news:", teaser) == ["body", "related", "related"]
    told = kinds(ENGLISH, PROSE, "For more stories:", teaser, AGAIN)
    assert told == ["body", "body", "related", "related", "body"]


def test_another_articles_summary_is_no_going_on() -> None:
    told = kinds(
        PROSE, MORE, "لمزيد من الأخبار:", "مقتل ثلاثة مسلحين", PROSE.replace("نفقاً", "كهفاً")
    )
    assert told[2:] == ["related", "related", "related"]
