"""Passages that tell of others than those told before: "four others were caught as well"."""

_OTHERS = frozenset({"اخر", "اخري", "اخرو", "anoth", "other"})


def tells_of_others(before: frozenset[str], stems: frozenset[str]) -> bool:
    """Whether the stems of a passage say "other", and those of the passage before do not."""
    return bool(_OTHERS & stems) and not _OTHERS & before
