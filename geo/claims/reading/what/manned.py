"""What "runs" and "held" are said of beside ground: posts that somebody runs, men in custody."""

from collections.abc import Iterator

from geo.claims.cues import Hit
from geo.claims.model import Kind
from geo.claims.reading.text.clauses import Clause
from geo.claims.reading.text.nearby import begins, begins_any
from geo.claims.reading.text.settings import MAIN, Trigger
from geo.claims.reading.text.wordset import word_set

_RUNS = ("تدير", "يدير")
_POST_REACH = 2  # words from a post over "which" to the verb
_MEN_REACH = 4  # words from men to "held by"
_MEN = word_set("men women people detainees prisoners suspects civilians drivers hostages persons")


def posts_run(clause: Clause) -> Iterator[Trigger]:
    """As in "[the checkpoints] that X runs", in Arabic: posts of the clause before."""
    if not clause.cue("post"):
        for hit in clause.cue("control"):
            if runs_a_post(clause, hit):
                yield Trigger(Kind.POST, hit, MAIN, "build post", True)


def runs_a_post(clause: Clause, hit: Hit) -> bool:
    """As in "the checkpoints that X runs", in Arabic, by its verb: no ground is held."""
    return (
        clause.sentence.arabic
        and begins(clause.word(hit.first), _RUNS)
        and any(
            0 <= hit.first - h.last < _POST_REACH
            for h in clause.sentence.cue("post", first=max(0, hit.first - 4), last=hit.first)
        )
    )


def holds_men(clause: Clause, hit: Hit) -> bool:
    """As in "five detainees held by X": men are held, no ground."""
    by = clause.sentence.words[hit.first : hit.last] == ["held", "by"]
    ahead = clause.sentence.words[max(clause.first, hit.first - _MEN_REACH) : hit.first]
    return by and bool(_MEN & set(ahead))


def frees_men(clause: Clause, hit: Hit) -> bool:
    """As in "two men held by X were freed": no ground is freed."""
    freed = clause.word(hit.last - 1) == "freed"
    return freed and bool(_MEN & set(clause.sentence.words[clause.first : hit.first]))


_REINFORCES = ("reinforc", "strengthen", "bolster", "عزز", "يعزز", "تعزز", "دعم")
_VERB_REACH = 4  # words from "reinforced" to the posts
_WITH_REACH = 9  # words from the posts over where they are to "with 200 men"
_MEN_BEHIND = 4  # words from "with" over how many to the men
_FORCE = word_set(
    "men troops soldiers fighters guards reinforcements battalion brigade regiment company units "
    "جندي جنود مقاتل مقاتلين عنصر عناصر فوج افواج لواء سريه بفوج بفوجين بلواء بعناصر بمقاتلين "
    "بجنود بسريه"
)


def mans_posts(clause: Clause, hit: Hit) -> bool:
    """As in "reinforced their posts with 200 men": men are sent, no post is set up."""
    words = clause.sentence.words
    verb = words[max(clause.first, hit.first - _VERB_REACH) : hit.first]
    if not begins_any(verb, _REINFORCES):
        return False
    behind = words[hit.last : min(clause.last, hit.last + _WITH_REACH)]
    if not clause.sentence.arabic:
        behind = behind[behind.index("with") + 1 :][:_MEN_BEHIND] if "with" in behind else []
    return bool(_FORCE & set(behind))
