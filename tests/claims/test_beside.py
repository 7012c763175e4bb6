"""A day of publication that only another carrier of the same report tells."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.claims.beside import bounded_beside
from geo.claims.days import parse_edtf
from geo.claims.documents import article_from_bytes
from geo.claims.model import Published, PublishedBasis

REPORT = (
    "The guards found a tunnel under the sand wall{when} and closed it, an officer of the brigade "
    "said; two men who had dug it for a month were led away and their lorry was taken with them."
)


def carried(day: str | None = None, *, when: str = "", file: str = "b.txt", added=None):
    text = f"A tunnel at the wall\n\n{REPORT.format(when=when)}\n"
    return article_from_bytes(text.encode(), file, published=day, added=added)


def test_three_days_around_the_carrier():
    found = bounded_beside(carried(), [carried("2021-06-15", file="wire.txt")])
    assert found == Published(
        "2021-06-14/2021-06-16",
        PublishedBasis.BOUNDED,
        "the same report as wire.txt of 2021-06-15",
    )


def test_its_own_weekday_leaves_one():
    # 15 June 2021 was a Tuesday
    found = bounded_beside(carried(when=" yesterday, Sunday"), [carried("2021-06-15")])
    assert found is not None
    assert (found.edtf, found.basis) == ("2021-06-14", PublishedBasis.BOUNDED)


@pytest.mark.parametrize(
    ("own", "others"),
    [
        (carried("2021-06-15"), [carried("2021-06-16")]),  # tells its own day
        (carried(), []),
        (carried(), [carried()]),  # nobody tells
        (carried(), [carried("2021-06")]),  # a month is no day
        (carried(), [carried("2021-06-15"), carried("2021-06-19")]),  # no one report's days
        (carried(when=" yesterday, Thursday"), [carried("2021-06-15")]),
        (carried(added="2021-06-01"), [carried("2021-06-15")]),  # we had it before
    ],
)
def test_no_bound(own, others):
    assert bounded_beside(own, others) is None


def test_no_bound_is_made_of_a_bound():
    beside = bounded_beside(carried(), [carried("2021-06-15")])
    assert beside is not None
    bounded = article_from_bytes(b"A tunnel\n\n" + REPORT.encode(), "c.txt")
    assert bounded_beside(carried(), [replace(bounded, published=beside)]) is None


@given(st.lists(st.dates(date(2015, 1, 1), date(2025, 1, 1)), min_size=1, max_size=4))
def test_every_carrier_is_within_a_day(days):
    found = bounded_beside(carried(), [carried(day.isoformat()) for day in days])
    if found is None:
        assert max(days) - min(days) > timedelta(2)
        return
    bounds = parse_edtf(found.edtf or "")
    assert bounds is not None
    assert bounds.first is not None
    assert bounds.last is not None
    assert max(days) - timedelta(1) == bounds.first
    assert min(days) + timedelta(1) == bounds.last
