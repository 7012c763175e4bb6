"""Head nouns beside a name: the town of X, X crossing, the provinces of X and Y."""

from gazetteer.around import Found, bare_forms, lists
from gazetteer.place import PlaceKind
from gazetteer.words import Head, Words

# How far behind the first of a list its common head noun may stand.
_LIST = 60


def head_before(near: tuple[str, ...], words: Words) -> Head | None:
    """The head noun right before a place: one word, or up to three in English.

    ``near`` has the words before it, nearest first.
    """
    if not near:
        return None
    if near[0] in words.calling_places:
        return _called(near, words)
    if near[0] in words.head_ends:
        near = near[:3]
        for count in range(len(near), 1, -1):
            parts = list(reversed(near[:count]))
            for first in bare_forms(parts[0]):
                if head := words.heads.get(" ".join([first, *parts[1:]])):
                    return head
    return words.head_of[near[0]]


def _called(near: tuple[str, ...], words: Words) -> Head | None:
    """The head noun before "called": "the village called X", "the station known as X"."""
    farther = near[2:] if near[0] == "as" else near[1:]
    for word in farther[:1]:
        for form in bare_forms(word):
            kind = words.heads_after.get(form)
            if kind and kind is not PlaceKind.REGION:
                return Head(kind, lists=False)
            if head := words.heads.get(form) or words.heads.get(form.removeprefix("ال")):
                return head
    return None


def head_after(after: tuple[str, ...], words: Words) -> PlaceKind | None:
    """The kind of the head noun right behind a Latin name: one word or two of these."""
    near = after[1:3] if after[:1] == ("s",) else after[:2]
    for count in range(len(near), 0, -1):
        if kind := words.heads_after.get(" ".join(near[:count])):
            return kind
    return None


def may_be_ruled(key: str, one: Found, words: Words) -> bool:
    """Whether a head noun of a whole list stands some words before, or behind a Latin name."""
    if one.latin:
        behind = key[one.end : one.end + _LIST].partition(".")[0].replace(",", " ").split()
        return not words.plurals.isdisjoint(behind)
    near = one.near
    ruling = (words.heads.get(form) for word in near[1:] for form in bare_forms(word))
    return any(head.lists for head in ruling if head)


def with_heads(key: str, found: list[Found], words: Words) -> list[Found]:
    """Note every name's head noun; one in the dual or plural goes for the list behind it."""
    noted: list[Found] = []
    ruling: PlaceKind | None = None
    for one in found:
        own = head_before(one.near, words)
        if own:
            ruling = own.kind if own.lists else None
        elif ruling is not None and not lists(key, noted[-1], one):
            ruling = None
        kind = own.kind if own else ruling
        if kind is None and one.latin:
            kind = head_after(one.after, words)
        noted.append(one.with_head(kind) if kind else one)
    _spread_back(key, noted, words)
    return noted


def _spread_back(key: str, noted: list[Found], words: Words) -> None:
    """A plural behind a Latin list goes for all of it: "X, Y and Z provinces"."""
    ruling: PlaceKind | None = None
    for index in range(len(noted) - 1, -1, -1):
        one = noted[index]
        if ruling is not None and not lists(key, one, noted[index + 1]):
            ruling = None
        if one.head is None:
            if ruling:
                noted[index] = one.with_head(ruling)
        elif one.latin:
            near = one.after[:2]
            plural = any(" ".join(near[:count]) in words.plurals for count in (1, 2))
            ruling = one.head if plural else ruling
