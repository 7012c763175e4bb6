"""Arabic deeds that are only meant: behind words of aim, and joined to what is meant."""

import pytest

from geo.claims.model import Kind
from tests.claims.reading_helpers import read


def kinds(text: str) -> set[Kind]:
    return {claim.kind for claim in read(text)}


@pytest.mark.parametrize("aim", ["الرامية إلى", "الهادفة إلى", "التي ترمي إلى"])
def test_what_efforts_aim_at_is_not_done(aim: str) -> None:
    text = f"نشر الجيش العراقي قواته قرب القائم ضمن الجهود {aim} إحكام السيطرة على الحدود."
    assert kinds(text) == {Kind.PRESENCE}


def test_what_ground_is_made_safe_from_did_not_come() -> None:
    text = "أقامت البيشمركة نقاطا جديدة قرب ربيعة وذلك لزيادة صمود القرى أمام داعش."
    assert Kind.CLASH not in kinds(text)
    assert Kind.POST in kinds(text)


def test_tasks_are_no_deeds() -> None:
    text = "تواصل مفارز حرس الحدود مهامها في تأمين الحدود مع سوريا."
    assert Kind.CONTROL not in kinds(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("سيطر الجيش العراقي على القائم.", Kind.CAPTURE),
        ("تعرضت نقاط البيشمركة قرب ربيعة لهجمات داعش.", Kind.CLASH),
        ("أحكم الجيش العراقي السيطرة على القائم بهدف حماية المدنيين.", Kind.CAPTURE),
    ],
)
def test_what_was_done_is_claimed(text: str, kind: Kind) -> None:
    assert kind in kinds(text)
