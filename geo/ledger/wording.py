"""What people write freely, as it is kept."""

from geo.errors import InputError

LONGEST_NOTE = 2_000  # characters


def clean_note(text: str) -> str:
    """A remark as it is kept: without control characters.

    Raises:
        InputError: It is too long.
    """
    if len(text) > LONGEST_NOTE:
        raise InputError(
            f"a remark of {len(text)} characters is too long; at most {LONGEST_NOTE} are kept."
        )
    return "".join(c if c.isprintable() or c == "\n" else " " for c in text).strip()
