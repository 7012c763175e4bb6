"""Names that are a place's and here somebody's or something's: bodies, outlets, tribes, persons."""

from gazetteer.around import Capitals, Found, bare_forms, word_start, words_after, words_before
from gazetteer.heads import head_before
from gazetteer.words import Words


def is_another_thing(
    one: Found, key: str, words: Words, caps: Capitals, *, others: set[int]
) -> bool:
    """Whether a name belongs to the name of a body, an outlet, a tribe or a person.

    ``others`` holds where the other names of the text start and end: two places side by side are
    no compound.
    """
    at = one.start - len(one.glued)
    if one.head is not None and head_before(key, at, words):
        return False
    near = words_before(key, at, 3)
    for count in range(1, len(near) + 1):
        phrase = " ".join(reversed(near[:count]))
        if any(form in words.bodies for form in bare_forms(phrase)):
            return True
    after = words_after(key, one.end, 2)
    phrases = {" ".join(after[:count]) for count in range(1, len(after) + 1)}
    if not phrases.isdisjoint(words.bodies_after_any):
        return True
    if after and after[0] in words.today:
        return any(form in words.sources for word in near[:1] for form in bare_forms(word))
    if not one.latin:
        # A family name is an adjective with its article: "Muhammad al-Zabadani".
        family = one.key.startswith("ال") and bool(near) and not one.glued
        return family and _is_first_name(near[0], one.start, words, caps)
    return _in_a_compound(one, key, words, caps, others)


def _in_a_compound(one: Found, key: str, words: Words, caps: Capitals, others: set[int]) -> bool:
    """Whether capitals around a Latin name make it a part of a longer name."""
    near, after = words_before(key, one.start, 2), words_after(key, one.end, 2)
    phrases = {" ".join(after[:count]) for count in range(1, len(after) + 1)}
    if near and near[0] in words.first_names | words.persons:
        return True
    if near[1:] and near[1] in words.persons and caps.opens(word_start(key, one.start - 1)):
        return True
    if after and caps.opens(one.end + 1) and not phrases.isdisjoint(words.bodies_after):
        return True
    if one.head is not None or caps.titled:
        return False
    return _runs_on(one, key, words, caps, others) or _begun_before(one, key, words, caps, others)


def _runs_on(one: Found, key: str, words: Words, caps: Capitals, others: set[int]) -> bool:
    """Whether a capital that is no place and no date follows: "Homs Falcon"."""
    after = words_after(key, one.end, 1)
    return (
        bool(after)
        and key[one.end] == " "
        and one.end + 1 not in others
        and caps.opens(one.end + 1)
        and after[0] not in words.plain_after
    )


def _begun_before(one: Found, key: str, words: Words, caps: Capitals, others: set[int]) -> bool:
    """Whether a capital that may be a first name stands before, in mid-sentence."""
    near = words_before(key, one.start, 1)
    # Kurdish puts the verb last, so that a subject may stand right before a place.
    if all(name.kurdish for name in one.names) or not near or key[one.start - 1] != " ":
        return False
    start = word_start(key, one.start - 1)
    return (
        caps.opens(start)
        and not caps.opens_sentence(start)
        and one.start - 1 not in others
        and near[0] not in words.plain_before
    )


def _is_first_name(word: str, end: int, words: Words, caps: Capitals) -> bool:
    """Whether the word that ends before ``end`` is a first name.

    Ali and the preposition "on" have one key in Arabic; the writer's last letter parts them.
    """
    return word in words.first_names or (word == "علي" and caps.letter_before(end) == "ي")


def is_person(one: Found, key: str, words: Words, caps: Capitals) -> bool:
    """Whether a weak name is a person's: by a title, a first name, or a word of descent."""
    near = words_before(key, one.start - len(one.glued), 2)
    after = words_after(key, one.end, 1)
    cued = any(" ".join(reversed(near[:count])) in words.before for count in (1, 2))
    if after and after[0] in words.persons_after and not cued:
        return True
    if not near or one.glued:
        return False
    if _is_first_name(near[0], one.start, words, caps) or near[0] in words.persons:
        return True
    if cued or (near[1:] and near[1] in words.persons):
        return not cued
    capital = one.latin and caps.opens(word_start(key, one.start - 1))
    return capital and near[0] not in words.plain_before
