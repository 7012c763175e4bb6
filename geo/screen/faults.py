"""What was wrong with an input, told in the reader's language where it is one of the common faults.

The messages of ``InputError`` are English sentences for the command line; where one carries a code
for which the table ``fault`` has words, the page says those.
"""

from geo.errors import InputError
from geo.screen.words import Words, isolate, literal, ltr, plain


def fault_text(error: InputError, words: Words, frame: str = "bad_input") -> str:
    """The sentence for an error; may be shown as Markdown.

    ``frame`` is the key of the text round a message that has no words of its own.
    """
    told = words.tables["fault"].get(error.code)
    if told is None:
        return words(frame, why=literal(isolate(str(error))))
    values = {name: literal(_apart(value)) for name, value in error.values.items()}
    return words.filled(told, values)


def plain_fault(error: InputError, words: Words) -> str:
    """The same as plain text, without a frame."""
    told = words.tables["fault"].get(error.code)
    if told is None:
        return isolate(str(error))
    return words.filled(told, {name: _apart(value) for name, value in error.values.items()})


def _apart(value: str) -> str:
    """A value kept apart; figures, days and signs alone run left to right."""
    return isolate(value) if any(map(str.isalpha, value)) else ltr(plain(value))
