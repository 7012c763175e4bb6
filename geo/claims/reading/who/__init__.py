"""Who does what to whom: the actors of a claim, each with its role."""
