"""Who speaks: reporting verbs, quotations, and the stretch of text that is one speaker's."""
