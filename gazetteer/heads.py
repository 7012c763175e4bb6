"""Head nouns beside a name: the town of X, X crossing, the provinces of X and Y."""

from dataclasses import replace

from gazetteer.around import Found, bare_forms, lists, words_after, words_before
from gazetteer.place import PlaceKind
from gazetteer.words import Head, Words


def head_before(key: str, at: int, words: Words) -> Head | None:
    """The head noun that ends right before ``at``: one word, or up to three in English."""
    near = words_before(key, at, 3)
    for count in range(len(near), 0, -1):
        parts = list(reversed(near[:count]))
        for first in bare_forms(parts[0]):
            if head := words.heads.get(" ".join([first, *parts[1:]])):
                return head
    return None


def head_after(key: str, one: Found, words: Words) -> PlaceKind | None:
    """The kind of the head noun right behind a Latin name: one word or two."""
    if not one.latin:
        return None
    near = words_after(key, one.end, 3)
    near = near[1:] if near[:1] == ["s"] else near[:2]
    for count in range(len(near), 0, -1):
        if kind := words.heads_after.get(" ".join(near[:count])):
            return kind
    return None


def with_heads(key: str, found: list[Found], words: Words) -> list[Found]:
    """Note every name's head noun; one in the dual or plural goes for the list behind it."""
    noted: list[Found] = []
    ruling: PlaceKind | None = None
    for one in found:
        own = head_before(key, one.start - len(one.glued), words)
        if own:
            ruling = own.kind if own.lists else None
        elif not (noted and lists(key, noted[-1], one)):
            ruling = None
        kind = (own.kind if own else ruling) or head_after(key, one, words)
        noted.append(replace(one, head=kind) if kind else one)
    return noted
