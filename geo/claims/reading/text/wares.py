"""English words for wares that are smuggled."""

from geo.claims.reading.text.wordset import word_set

DRUGS = word_set("drugs pills narcotics captagon hashish cigarettes tablets contraband")
"""Wares in which nobody trades openly."""

WARES = word_set(
    "drugs drug pills pill narcotics narcotic captagon weapons weapon arms fuel oil cigarettes "
    "hashish tablets contraband livestock sheep explosives ammunition"
)
