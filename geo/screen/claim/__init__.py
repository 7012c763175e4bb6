"""One claim on the screen: in a sentence, on its card, with its words, and beside another."""
