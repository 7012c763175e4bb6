"""Dates as typed on the command line."""

import argparse
from datetime import date

from geo.claims.days import parse_edtf


def day(text: str) -> date:
    """A day of the calendar.

    Raises:
        ArgumentTypeError: It is none.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day: write 2018-08-08") from None


def publication(text: str) -> str:
    """An EDTF date or interval.

    Raises:
        ArgumentTypeError: It is neither.
    """
    try:
        parse_edtf(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no date: write 2018-08-08, 2018-08 or 2018-05-10/2018-05-27"
        ) from None
    return text
