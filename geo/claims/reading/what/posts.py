"""Words that claim posts: checkpoints, points of observation and of guard."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.nearby import begins, near_after, near_before
from geo.claims.reading.text.settings import Trigger, setting
from geo.claims.reading.text.wordset import word_set
from geo.claims.reading.what.english_ground import is_had
from geo.claims.reading.what.manned import mans_posts
from geo.claims.reading.what.other_presence import is_told_of


def posts(clause: Clause) -> Iterator[Trigger]:
    """Posts that somebody sets up, mans or says to exist."""
    for hit in clause.cue("post"):
        if not clause.sentence.arabic and near_before(clause, hit, "capture", "take", reach=6):
            continue  # "captured the border post"
        if clause.sentence.arabic and _is_taken(clause, hit):
            continue
        if clause.sentence.arabic and _is_given_up(clause, hit):
            continue
        if mans_posts(clause, hit):
            yield Trigger(Kind.PRESENCE, hit, setting(clause, hit), "mans posts", True)
            continue
        made = near_before(clause, hit, "build", reach=7)
        if made is None and clause.sentence.arabic:
            made = _opened(clause, hit)
        there = near_before(clause, hit, "exists", "negation", "ended", "deploy", reach=5)
        lies = near_after(clause, hit, "presence", "build", reach=4)
        told = hit.parted or _is_run(clause, hit) or is_told_of(clause, hit) or is_had(clause, hit)
        anchor = made or there or lies or (hit if told else None)
        if anchor is None:
            continue
        where = setting(clause, made if made is not None else hit)
        yield Trigger(Kind.POST, hit, where, "build post", anchor.verbal)


def _opened(clause: Clause, hit: Hit) -> Hit | None:
    """As in "the outpost of X was opened again", in Arabic; who opens fire on it sets up none."""
    opened = near_before(clause, hit, "open", reach=4) or near_after(clause, hit, "open", reach=4)
    fires = opened is not None and any(h.first == opened.first for h in clause.cue("clash"))
    return None if fires else opened


_RUNS = word_set("operate operates operated operating run runs ran running man mans manned manning")
_RUN_REACH = 4  # words from "operates" over "any" and what sort to the checkpoint


def _is_run(clause: Clause, hit: Hit) -> bool:
    """As in "X operates a checkpoint", in English: somebody's own behind the verb."""
    if clause.sentence.arabic:
        return False
    words = clause.sentence.words[max(clause.first, hit.first - _RUN_REACH) : hit.first]
    return not _RUNS.isdisjoint(words)


_GIVES_UP = ("تسلم", "يسلم", "نسلم", "تسليم", "سلم", "يتخل", "تتخل", "تخل", "اخل", "يخل", "تخل")
_GIVES_REACH = 3  # words from the verb over who does to the posts


def _is_given_up(clause: Clause, hit: Hit) -> bool:
    """As in "will not hand over its posts", in Arabic: nobody sets them up."""
    words = clause.sentence.words[max(clause.first, hit.first - _GIVES_REACH) : hit.first + 1]
    return any(begins(word, _GIVES_UP) for word in words)


_LAYS_HANDS = ("وضع", "يضع", "تضع")
_HANDS = word_set("يدها يده يدهم ايديها ايديهم")


def _is_taken(clause: Clause, hit: Hit) -> bool:
    """As in "the army laid its hands on 12 posts", in Arabic: taken, and nobody sets them up."""
    taken = near_before(clause, hit, "capture", reach=8)
    behind = clause.sentence.words[taken.first : hit.first] if taken is not None else []
    return bool(behind) and begins(behind[0], _LAYS_HANDS) and not _HANDS.isdisjoint(behind)
