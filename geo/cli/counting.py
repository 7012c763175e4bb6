"""Counts as English says them."""


def counted(number: int, noun: str) -> str:
    """As in "1 claim", "2 claims"; for nouns that take a plain s."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
