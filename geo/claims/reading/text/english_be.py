"""The forms of "to be" by which English verbs are told apart."""

from geo.claims.reading.text.wordset import word_set

IS_OR_WAS = word_set("is are was were been")
"""Before what somebody is, or what was done."""
IS_OR_IS_BEING = IS_OR_WAS | {"being"}
"""The same, and under way."""
BE = IS_OR_IS_BEING | {"be"}
"""All forms."""
UNDERGONE = word_set("was were been being be")
"""Before a participle of what somebody underwent, and no state of now."""
