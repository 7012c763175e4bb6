"""The meanings of cues that tell of an event, and so of a clause of their own."""

EVENTS = frozenset(
    {
        "capture", "control", "presence", "patrol", "coordination", "operation", "encirclement",
        "clash", "strike", "target", "arrest", "transfer", "infiltration", "kill", "wound", "build",
        "run", "start", "manage", "lead_to", "open", "close", "secured", "foil", "length",
        "strength", "verb", "cross", "hold_verb", "expel", "ongoing", "flee",
    }
)  # fmt: skip
