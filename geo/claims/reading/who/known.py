"""What an article has told so far of who acts: whom it named, who fought whom, who its enemy is."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from gazetteer.byword import ByWord
from geo.claims.actors import Actors
from geo.claims.reading.text.names import Named
from geo.claims.reading.text.scene import Sentence
from geo.claims.reading.who.cast import Cast
from geo.claims.reading.who.hunted import HUNTED


@dataclass(slots=True)
class Known:
    """What the article has told so far of who acts.

    ``subject`` is the last clause's acting body; ``fight`` who fought whom last; ``pair`` the two
    that last did something together; ``late`` whether the article is of the time after Assad,
    ``early`` of that before the SDF;
    ``counts`` how often each body is named in the whole article; ``fought`` whom its words have
    told to be fought; ``held`` whose men it told last to be taken or moved.
    """

    actors: Actors
    counts: Counter[str]
    late: bool = False
    early: bool = False
    subject: tuple[Cast, ...] = ()
    subject_sentence: int = -1
    fight: tuple[Cast, ...] = ()
    fight_sentence: int = -9
    fallen: tuple[Cast, ...] = ()
    fallen_sentence: int = -9
    pair: tuple[str, ...] = ()
    builder: str = ""
    held: str = ""
    seen: list[str] = field(default_factory=list)
    fought: set[str] = field(default_factory=set)
    _by_word: dict[str, dict[str, None]] = field(default_factory=dict)
    _unread: list[tuple[Sentence, list[Named]]] = field(default_factory=list)
    _foes: dict[frozenset[str], str | None] = field(default_factory=dict)

    def note(self, sentence: Sentence) -> None:
        """Keep whom a sentence has named, in order."""
        if not sentence.names:
            return
        named = [n for n in sentence.names if len(n.ids) == 1 and not n.metonym]
        self.seen.extend([n.ids[0] for n in named])
        self._unread.append((sentence, named))

    def named_with(self, words: frozenset[str], sentence: Sentence, place: int) -> list[str]:
        """The bodies named before ``place`` with one of these words, the last named first."""
        self._read_names()
        before = [n for n in sentence.names if n.last <= place and len(n.ids) == 1]
        here = _words_of(sentence, [n for n in before if not n.metonym])
        told = [body for word in sorted(words) for body in self._by_word.get(word, ())]
        told += [body for word, body in here if word in words]
        return list(dict.fromkeys(reversed(told)))

    def _read_names(self) -> None:
        """Sort the bodies by the words of their names, which few articles call for."""
        for sentence, named in self._unread:
            for word, body in _words_of(sentence, named):
                told = self._by_word.setdefault(word, {})
                told.pop(body, None)
                told[body] = None  # the last named stands last
        self._unread.clear()

    def enemy(self) -> str | None:
        """ISIS, where the article is about fighting it, and has told of no other foe."""
        others = self.fought - {"isis", "civilians"}
        another = others and "isis" not in self.fought and self.counts["isis"] <= _IN_PASSING
        return "isis" if self.counts["isis"] >= 1 and not another else None

    def hunts_isis(self) -> bool:
        """Whether the article names ISIS at least as often as those that Iran backs."""
        isis = self.counts["isis"]
        return isis > 0 and isis >= sum(self.counts[one] for one in _BACKED_BY_IRAN)

    def is_armed(self, body: str) -> bool:
        """Whether a body has men under arms."""
        return self.actors[body].type in _ARMED

    def foe(self, grounds: frozenset[str]) -> str | None:
        """The armed body of the country told that the article names most beside ISIS.

        Of any country where ``grounds`` holds none or several; None where it names none.
        """
        here = grounds if len(grounds) == 1 else frozenset[str]()
        if here not in self._foes:
            self._foes[here] = self._most_named(here)
        return self._foes[here]

    def _most_named(self, here: frozenset[str]) -> str | None:
        armed = [
            (count, one)
            for one, count in self.counts.items()
            if one not in HUNTED
            and count
            and self.actors[one].type in _ARMED
            and "police" not in one
            and (not here or self.actors[one].side in here)
        ]
        return max(armed)[1] if armed else None


_IN_PASSING = 2  # times that a body is named whom the article is not about


def _words_of(sentence: Sentence, named: Iterable[Named]) -> list[tuple[str, str]]:
    """Each word of the names in a sentence, with and without its particles, and whose name."""
    return [
        (bare, name.ids[0])
        for name in named
        for word in sentence.words[name.first : name.last]
        for bare in _BARE[word]
    ]


def _without_particles(word: str) -> tuple[str, ...]:
    return tuple(word[len(head) :] for head in _HEADS if word.startswith(head))


_BARE = ByWord(_without_particles)

_HEADS = ("", "ال", "و", "ل", "ب", "لل", "وال", "بال", "ولل")

_BACKED_BY_IRAN = ("iran_militias", "pmf", "irgc", "kataib_hezbollah", "iraqi_militias")

_ARMED = frozenset({"state_force", "state_affiliated_militia", "militia", "non_state_force"})


def count_bodies(sentences: Iterable[Sentence]) -> Counter[str]:
    """How often each body is named by a name of its own.

    "The organisation" counts for ISIS where no other body that it may mean is named.
    """
    names = [n for s in sentences for n in s.names if not n.metonym]
    counts = Counter(n.ids[0] for n in names if len(n.ids) == 1)
    vague = [n for n in names if len(n.ids) > 1 and n.ids[0] == "isis"]
    counts["isis"] += sum(not any(counts[one] for one in n.ids) for n in vague)
    return counts
