"""The state of the line as plain JSON values, for the exports."""

from typing import Any

from geo.layers.state import Holding, LineState
from geo.layers.tenure import Condition


def state_to_json(state: LineState) -> dict[str, Any]:
    """The holdings of both sides on the day; stretches without information are left out.

    Kilometres are rounded to metres; days are ISO.
    """
    return {
        "day": state.day.isoformat(),
        "known_by": state.known_by.isoformat() if state.known_by else None,
        "holdings": [_plain(holding) for holding in (*state.iraq, *state.syria) if _said(holding)],
        "unstated": [_plain(holding) for holding in state.unstated],
    }


def _said(holding: Holding) -> bool:
    return holding.condition is not Condition.UNKNOWN


def _plain(holding: Holding) -> dict[str, Any]:
    return {
        "side": holding.side.value,
        "km": [round(holding.km_from, 3), round(holding.km_to, 3)],
        "condition": holding.condition.value,
        "holders": list(holding.holders),
        "claims": list(holding.claims),
        "since": holding.since.isoformat() if holding.since else None,
        "evidence_day": holding.evidence_day.isoformat() if holding.evidence_day else None,
        "age_days": holding.age_days,
        "certain": holding.certain,
        "wide": holding.wide,
    }
