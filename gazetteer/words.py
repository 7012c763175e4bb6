"""The words beside a name that decide whether it is a place: heads, contexts, look-alikes."""

from dataclasses import dataclass, field
from typing import NamedTuple

from gazetteer.byword import ByWord
from gazetteer.neighbours import bare_forms
from gazetteer.place import PlaceKind


class Head(NamedTuple):
    """A head noun: the kind it names, and whether it holds for a whole list of names."""

    kind: PlaceKind
    lists: bool


def _head_of(heads: dict[str, Head]) -> ByWord[Head | None]:
    """The head noun that a word is, with or without clitics."""
    return ByWord(lambda word: next(filter(None, map(heads.get, bare_forms(word))), None))


def _in_a_form(known: frozenset[str]) -> ByWord[bool]:
    """Whether a word, with or without clitics, is one of a set."""
    return ByWord(lambda word: not known.isdisjoint(bare_forms(word)))


@dataclass(frozen=True, slots=True)
class Words:
    """Cue words as spelling keys.

    Attributes:
        heads: Head nouns before a name; a key may hold two words.
        head_of: The same for any word of a text, with its clitics.
        head_ends: Last words of those heads that are several words.
        calling_places: Words between a head noun and its name: "the village called X".
        heads_after: Head nouns after a Latin name.
        plurals: Those of ``heads_after`` that go for every name of the list before them.
        before: Words before a weak name that make it a place.
        loose: Those of ``before`` that ordinary words take too.
        verbs: Verbs that take a place as their object, behind their subject.
        of_things: Those of ``verbs`` and ``undergone`` that other things have as well.
        undergone: Verbs of which a place is the subject.
        firm: Those of ``before`` that hardly any ordinary word takes: directions and nearness.
        after: Words after a weak name that make it a place.
        not_after: Words after a weak name that make it an ordinary word.
        persons: Words before a name that make it a person's.
        persons_after: Words after a name that make it a person's.
        first_names: First names: a weak name right after one is a family name.
        bodies: Nouns before a name that make it an outlet's, a body's or a tribe's.
        body_ends: Last words of those of ``bodies`` that are several words.
        paired: Those of outlets, clubs and schools, which go for the second of two names as well.
        fields: What a body works in: words behind the name that make it the body's.
        bodies_after: The same after a Latin name, written with a capital.
        bodies_after_any: Those that need no capital.
        sources: Words that name a source.
        today: Words that make a place behind one of ``sources`` an outlet.
        plain_after: Capitalised words after a Latin name that leave it a place.
        plain_before: Capitalised words before a Latin name that leave it a place.
        common: Weak names that a preposition alone does not make a place.
        describing: Those of ``common`` that are no nouns: places behind "in" or "to".
        phrases: Phrases that hold a place's name and are none.
        ordinary: Those phrases that a head noun before the name overrules.
        sport: Words that make a sentence one about a match.
        sport_places: Words before a name that leave it a place in such a sentence.
        callings: Words that a person's name follows: a calling, a kinship, "by the name of".
        befriended: English verbs of which somebody or a thing is the object, and no place.
        asked: The same, of governments too.
        acting: English verbs, behind a name, of what nobody but a person does.
        kin_of: English nouns of kin and friends, before "of" and behind "X's".
        beings: Words that say in an apposition that a name is a person's or an animal's.
        speaking: Verbs in the masculine, of saying and of living, whose subject is a person.
        doing: The same, which a town may be the object of: of names of descent.
        living: Verbs in the feminine whose subject is a person before or behind it.
        consumed: Verbs of cooking, eating and wearing.
        belongings: Nouns of what is his alone, before "his".
        masculine: Countries that such a verb may have for its subject.
        plain_between: Words that stand between a title and a place without being a name.
        directions: Words between a command's noun and its province.
        quarters: Nouns of a part of a town.
        adjectives: Names that are participles and adjectives as well.
        adjectives_of: The neighbours' adjectives, each with its country.
        verbs_too: Names that are verbs as well.
        nouns_too: Names that are nouns which one wears, holds or is.
        adjectives_too: Names that are adjectives of a feminine noun.
        owned: Names that are "his so-and-so" where the last letter is no feminine's.
        auxiliaries: Particles before a verb.
        objects_of: Verbs of wearing, holding and being.
        members: Nouns of people between a body's noun and a place: "the movement of sons of X".
        demonstratives: Words behind which a name with its article is a noun.
        made_of: Words behind a Latin name and a dash that make an adjective of it.
        beside_places: Masculine adjectives that stand behind a place without describing it.
        described: Names with the article that are plain nouns, if an adjective of no town follows.
        of_towns: Adjectives in the feminine that stand behind a town.
        indefinite: Adjectives without article that make a noun of a name without one.
        undertakings: Nouns of campaigns, which have names of their own.
        coined: What such a name opens with: "operation, dawn of X".
        titled: Nouns of works and pages, whose titles stand in quotation marks.
        telling: Verbs of what an outlet does.
        borne: Names of places that are first names too.
        seldom: Those of them that are hardly ever anybody's: great towns and provinces.
        naming: Verbs that give a name.
        qualities: Names that are nouns of a quality too.
        amounts: Nouns of an amount of it.
        manners: Verbs of speaking and doing that have such a quality.
        outlets: Names that are outlets' as well.
        outlet_people: Nouns before such a name that make it the outlet's.
        all_of: Words for "all of them" behind a noun.
        elsewhere: Countries and states behind a namesake of another continent.
        tribes: Names that are a tribe's too.
        kin: Nouns of people before a tribe's name.
        happenings: What happens at places, and motion to them, as nouns and verbs.
        people: Those whom it happens to: without article, "an officer in".
        seated: Bodies that have a seat: "the committee in X".
        storming: Verbs of war that hardly take anything but a place.
        troops: Nouns of those who enter, leave and take places.
        befallen: What places are made, in Kurdish: free, empty, a ruin.
        own_only: Names spelled like a word that no preposition stands before.
        capitals: Cities whose names stand for their governments.
        far: Countries, cities and shores of other parts of the world.
        powers: Adjectives of countries that have troops here, behind a namesake of theirs.
        states: Those of them that are never a sentence's subject.
        namesakes: For such a name the words of its sentence that tell it from ours.
        senses: For names that are plain nouns too the stems that speak of the thing.
        addressed: By English preposition the words before it that somebody is named behind.
        governed: By Arabic preposition the stems whose object a weak name behind it is.
        governed_words: The same of a name that is an ordinary word besides.
        partners: Kin and companions, as they stand before "his".
        of_somebody: Prepositions behind which a weak name of descent is somebody's.
        of_a_town: What stands before one of these where it is a town's.
        meeting: Verbs of meeting, behind which "with" such a name is somebody's.
        telltales: Every word beside a name that may make another thing of it.
        doubles: Every name that is another word, an outlet or a first name too.
        telling_of: Whether any word of a text is one of ``telltales``, with its clitics.
        naming_of: The same of ``naming``.
        leading_of: The same of ``before`` and ``heads`` together.
    """

    heads: dict[str, Head] = field(default_factory=dict)
    head_ends: frozenset[str] = frozenset()
    calling_places: frozenset[str] = frozenset()
    heads_after: dict[str, PlaceKind] = field(default_factory=dict)
    plurals: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    loose: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    of_things: frozenset[str] = frozenset()
    undergone: frozenset[str] = frozenset()
    firm: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    not_after: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    persons_after: frozenset[str] = frozenset()
    first_names: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    body_ends: frozenset[str] = frozenset()
    paired: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    bodies_after: frozenset[str] = frozenset()
    bodies_after_any: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    today: frozenset[str] = frozenset()
    plain_after: frozenset[str] = frozenset()
    plain_before: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()
    describing: frozenset[str] = frozenset()
    phrases: frozenset[str] = frozenset()
    ordinary: frozenset[str] = frozenset()
    sport: frozenset[str] = frozenset()
    sport_places: frozenset[str] = frozenset()
    callings: frozenset[str] = frozenset()
    befriended: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()
    acting: frozenset[str] = frozenset()
    kin_of: frozenset[str] = frozenset()
    beings: frozenset[str] = frozenset()
    speaking: frozenset[str] = frozenset()
    doing: frozenset[str] = frozenset()
    living: frozenset[str] = frozenset()
    consumed: frozenset[str] = frozenset()
    belongings: frozenset[str] = frozenset()
    masculine: frozenset[str] = frozenset()
    plain_between: frozenset[str] = frozenset()
    directions: frozenset[str] = frozenset()
    quarters: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    adjectives_of: dict[str, str] = field(default_factory=dict)
    verbs_too: frozenset[str] = frozenset()
    nouns_too: frozenset[str] = frozenset()
    adjectives_too: frozenset[str] = frozenset()
    owned: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    objects_of: frozenset[str] = frozenset()
    members: frozenset[str] = frozenset()
    demonstratives: frozenset[str] = frozenset()
    made_of: frozenset[str] = frozenset()
    beside_places: frozenset[str] = frozenset()
    described: frozenset[str] = frozenset()
    of_towns: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    undertakings: frozenset[str] = frozenset()
    coined: frozenset[str] = frozenset()
    titled: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    borne: frozenset[str] = frozenset()
    seldom: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    qualities: frozenset[str] = frozenset()
    amounts: frozenset[str] = frozenset()
    manners: frozenset[str] = frozenset()
    outlets: frozenset[str] = frozenset()
    outlet_people: frozenset[str] = frozenset()
    all_of: frozenset[str] = frozenset()
    elsewhere: frozenset[str] = frozenset()
    powers: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    happenings: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    seated: frozenset[str] = frozenset()
    storming: frozenset[str] = frozenset()
    troops: frozenset[str] = frozenset()
    befallen: frozenset[str] = frozenset()
    own_only: frozenset[str] = frozenset()
    capitals: frozenset[str] = frozenset()
    far: frozenset[str] = frozenset()
    tribes: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()
    namesakes: dict[str, frozenset[str]] = field(default_factory=dict)
    senses: dict[str, frozenset[str]] = field(default_factory=dict)
    addressed: dict[str, frozenset[str]] = field(default_factory=dict)
    governed: dict[str, frozenset[str]] = field(default_factory=dict)
    governed_words: dict[str, frozenset[str]] = field(default_factory=dict)
    partners: frozenset[str] = frozenset()
    of_somebody: frozenset[str] = frozenset()
    of_a_town: frozenset[str] = frozenset()
    meeting: frozenset[str] = frozenset()
    head_of: ByWord[Head | None] = field(init=False, compare=False, repr=False)
    telltales: frozenset[str] = field(init=False, default=frozenset())
    doubles: frozenset[str] = field(init=False, default=frozenset())
    telling_of: ByWord[bool] = field(init=False, compare=False, repr=False)
    naming_of: ByWord[bool] = field(init=False, compare=False, repr=False)
    leading_of: ByWord[bool] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Gather the words that a first look at a name asks for, all at once."""
        ahead = self.bodies | self.callings | self.first_names | self.persons | self.beings
        ahead |= (
            self.speaking
            | self.doing
            | self.naming
            | self.paired
            | self.undertakings
            | self.demonstratives
            | self.consumed
        )
        behind = self.bodies_after_any | self.today | self.living | self.first_names
        edges = {phrase.rpartition(" ")[2] for phrase in ahead} | {"يا", "ام"}
        edges |= {phrase.partition(" ")[0] for phrase in behind}
        edges |= {f"{noun}ه" for noun in self.belongings}
        doubles = self.verbs_too | self.nouns_too | self.adjectives | self.adjectives_too
        doubles |= self.outlets | self.borne | self.qualities | self.owned
        object.__setattr__(self, "head_of", _head_of(self.heads))
        object.__setattr__(self, "telltales", frozenset(edges))
        object.__setattr__(self, "doubles", doubles)
        object.__setattr__(self, "telling_of", _in_a_form(self.telltales))
        object.__setattr__(self, "naming_of", _in_a_form(self.naming))
        object.__setattr__(self, "leading_of", _in_a_form(self.before | self.heads.keys()))
