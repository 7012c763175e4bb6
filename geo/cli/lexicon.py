"""``frontier lexicon``: teach names of actors and cue words, list them, and take them back."""

import argparse
import sys
from collections.abc import Callable
from datetime import date

from geo.claims.letters import plain_key
from geo.claims.lexicon import load_lexicon
from geo.claims.taught import TEACHABLE, Part, TaughtWord, WordLesson, new_word, taught_now
from geo.errors import InputError
from geo.home import SEEDS
from geo.lessons import learned_in_use, teach_in_use
from geo.names import user_name, words_log


def run(arguments: argparse.Namespace) -> int:
    """Do what the sub-command says, on the user's own words.

    Raises:
        InputError: A word, actor or kind cannot be used; nothing has been changed.
    """
    actions: dict[str, Callable[[argparse.Namespace], int]] = {
        "teach-actor": _teach_actor,
        "teach-cue": _teach_cue,
        "list": _list,
        "forget": _forget,
    }
    return actions[arguments.action](arguments)


def _teach_actor(arguments: argparse.Namespace) -> int:
    actors = load_lexicon(SEEDS).actors
    _keep(arguments, WordLesson.ACTOR, arguments.name, arguments.actor, known=[*actors])
    print(f"{arguments.name} is {actors[arguments.actor].name_en} from now on")
    return 0


def _teach_cue(arguments: argparse.Namespace) -> int:
    part = Part.VERB.value if arguments.verb else ""
    _keep(arguments, WordLesson.CUE, arguments.word, arguments.kind, part, known=[*TEACHABLE])
    print(f"{arguments.word} is a cue of {arguments.kind} from now on")
    return 0


def _keep(
    arguments: argparse.Namespace,
    lesson: WordLesson,
    word: str,
    means: str = "",
    part: str = "",
    *,
    known: list[str],
) -> None:
    about = {"known": known, "on": date.today(), "by": user_name(), "why": arguments.why}
    teach_in_use(new_word(lesson, word, means, part, **about))


def _known() -> tuple[TaughtWord, ...]:
    return taught_now(learned_in_use().words)


def _list(arguments: argparse.Namespace) -> int:
    del arguments
    found = _known()
    for one in found:
        what = "is" if one.lesson is WordLesson.ACTOR else "is a cue of"
        part = f" ({one.part})" if one.part else ""
        why = f" ({one.why})" if one.why else ""
        print(f"taught {one.word}: {what} {one.means}{part}; {one.on}, {one.by}{why}")
    sys.stderr.write(f"{words_log()}: {len(found)} taught words\n")
    return 0


def _forget(arguments: argparse.Namespace) -> int:
    known = {plain_key(one.word) for one in _known()}
    if plain_key(arguments.word) not in known:
        raise InputError(
            f"{arguments.word!r} is no taught word: `frontier lexicon list` shows them"
        )
    _keep(arguments, WordLesson.FORGET, arguments.word, known=[])
    print(f"{arguments.word} counts as before it was taught")
    return 0
