"""Who is taken to act where a clause names nobody, and which day an undated page leaves open."""

import pytest
from reading_helpers import article, only, read, roles, tools

from geo.claims.read import read_article


def test_a_group_without_a_name_is_not_whoever_acted_before() -> None:
    text = "قصفت طائرات التحالف الباغوز فجرا. وسيطرت مجموعة أخرى على تل قرب السوسة."
    assert "coalition" not in roles(only(read(text), "capture"))


def test_the_troops_are_those_told_of_before() -> None:
    text = "دخل الجيش العراقي ربيعة فجرا. وتواصل القوات تمشيط القرى قرب ربيعة."
    told = [roles(c) for c in read(text) if c.kind == "operation"]
    assert told
    assert all(r.get("iraqi_army") == "actor" for r in told)


def test_no_hunted_body_of_the_sentence_before_acts_in_this_one() -> None:
    text = "يختبئ عناصر داعش في وادي قرب البعاج. وفُتح ممر آمن من ربيعة إلى الجبل."
    told = [roles(c) for c in read(text) if c.kind == "operation"]
    assert told
    assert all("isis" not in cast for cast in told)


def test_those_men_in_a_body_are_its_own_and_no_partner() -> None:
    text = "تنسق بغداد ودمشق لدخول قرى قرب البوكمال تضم مخابئ لقيادات بتنظيم داعش."
    told = read(text)
    assert all(roles(c).get("isis") != "with" for c in told)
    assert roles(only(told, "presence")) == {"isis": "actor"}


def test_those_whom_a_blow_is_to_spare_are_not_struck() -> None:
    text = "قصف الجيش العراقي مواقع داعش قرب السوسة مع الحرص على سلامة المدنيين."
    assert "civilians" not in roles(only(read(text), "strike"))


def test_a_plan_of_a_page_known_only_to_be_no_later_has_no_first_day() -> None:
    text = "سيدخل الجيش العراقي البوكمال لملاحقة داعش."
    page = article(text, published="../2018-05-27")
    told = [c for c in read_article(page, *tools()) if c.stance == "planned"]
    assert told
    assert {(c.when.start, c.when.end) for c in told} == {(None, "..")}


@pytest.mark.parametrize(
    "text",
    [
        "أعقب احتلال بغداد عام 2003 بسط داعش سيطرته على القائم صيف عام 2014.",
        "ما جرى عام 2003 وما تبعه من سيطرة داعش على القائم عام 2014 غيّر وجه الحد.",
    ],
)
def test_the_day_behind_a_predicate_is_its_own(text: str) -> None:
    told = [c for c in read(text) if c.kind in ("control", "capture")]
    assert told
    assert {(c.when.start or "")[:4] for c in told} == {"2014"}


@pytest.mark.parametrize(
    "text",
    [
        "وقال إن داعش يتحصن في أحياء المدن والقرى ويحتمي بالمدنيين.",
        "وانتقلت داعش من هذه البلدة إلى محافظات عراقية ثم إلى المناطق الأخرى.",
    ],
)
def test_what_is_told_of_towns_in_general_lies_nowhere(text: str) -> None:
    assert [c for c in read(text) if c.kind in ("presence", "operation")] == []


def test_what_is_told_of_towns_up_to_the_line_stays() -> None:
    text = "بدأ الجيش العراقي حملة لتمشيط القرى والبلدات وصولا إلى الحدود السورية."
    assert [c.kind for c in read(text)] == ["operation"]
