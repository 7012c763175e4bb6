"""When an English article is from: three examples of each way, and dated operations that may tell."""
# ruff: noqa: E501 (a sentence stays on one line)

import pytest

from geo.claims.documents import article_from_bytes

_FILLER = "The ministry said its units remain deployed along the strip between the two countries for weeks now."
_HEAD = "Guards find a tunnel near the fence"

# fmt: off
WAYS = [
    ("given", _FILLER, "2021-05-12", "2021-05-12"),
    ("given", f"BAGHDAD, May 12, 2021 (Reuters) - {_FILLER}", "2021-05-13", "2021-05-13"),
    ("given", f"{_FILLER} The town fell in June 2019.", "2020-01", "2020-01"),
    ("dateline", f"{_HEAD}\n\nPublished: May 12, 2021\n\n{_FILLER}\n{_FILLER}", None, "2021-05-12"),
    ("dateline", f"{_HEAD}\n\nBAGHDAD, 12 May 2021 (AFP) - {_FILLER}", None, "2021-05-12"),
    ("dateline", f"{_HEAD}\n\nERBIL, Sept. 3, 2019 — {_FILLER}", None, "2019-09-03"),
    ("weekday", f"Guards stopped a truck today, Wednesday, August 8. {_FILLER} The town was taken in November 2017.", None, "2018-08-08"),
    ("weekday", f"The army closed the gate on Tuesday, 19 June. {_FILLER} It had been open since 2017.", None, "2018-06-19"),
    ("weekday", f"Troops arrived on Saturday, March 19. {_FILLER} The first came in February 2022.", None, "2022-03-19"),
    ("bounded", f"Sunday, 17 November 2024 | 10:42\nHome > News\n\n{_HEAD}\n\n{_FILLER}", None, "../2024-11-17"),
    ("bounded", f"Local time 14:05 Monday 3 June 2024\n\n{_HEAD}\n\nA tunnel was found today, Saturday. {_FILLER}", None, "../2024-06-03"),
    ("bounded", f"Sunday, 17 November 2024 | 10:42\nHome > News\n\n{_HEAD}\n\n{_FILLER} The gate reopened on 3 March 2018.", None, "2018-03-03/2024-11-17"),
    ("unknown", _FILLER, None, None),
    ("unknown", f"Guards found a tunnel on Monday. {_FILLER}", None, None),
    ("unknown", f"{_FILLER} The town was retaken in November 2017.", None, None),
]
# fmt: on


@pytest.mark.parametrize(("basis", "text", "given", "edtf"), WAYS)
def test_each_way(basis: str, text: str, given: str | None, edtf: str | None) -> None:
    published = article_from_bytes(text.encode(), "a.txt", published=given).published
    assert (published.basis.value, published.edtf) == (basis, edtf)


LAUNCHES = [
    ("The army said Operation Will of Victory began last Sunday.", "2019-07-08/2019-07-14"),
    ("On Saturday the SDF announced the launch of Jazeera Storm.", "2017-09-09/2017-09-15"),
    ("Iraqi forces launched the Al-Qaim offensive on Thursday.", "2017-10-26/2017-11-01"),
]


@pytest.mark.parametrize(("text", "edtf"), LAUNCHES)
def test_a_dated_operation_may_tell_and_may_be_left_out(text: str, edtf: str) -> None:
    whole = f"{text} {_FILLER}".encode()
    published = article_from_bytes(whole, "a.txt").published
    assert (published.basis.value, published.edtf) == ("inferred", edtf)
    assert article_from_bytes(whole, "a.txt", operations=()).published.edtf is None
