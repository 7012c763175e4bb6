"""Where it is: the places of a claim, how far it reaches, and on which side of the line."""
