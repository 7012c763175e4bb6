"""The words by which kinds and stances are sought in free text, in both languages.

What the screen calls them is among them (a test compares), beside the plural and the deed.
"""

from geo.claims.model import Kind, Stance

KIND_WORDS: dict[Kind, tuple[str, ...]] = {
    Kind.CONTROL: ("control", "controls", "سيطرة", "سيطرته", "يسيطر", "تسيطر"),
    Kind.PRESENCE: ("presence", "deployment", "وجود", "تواجد", "انتشار"),
    Kind.PATROL: ("patrol", "patrols", "دورية", "دوريات"),
    Kind.POST: ("post", "posts", "outpost", "نقطة عسكرية", "نقاط عسكرية", "مخفر", "مخافر"),
    Kind.FORTIFICATION: ("fortification", "fortifications", "تحصين", "تحصينات"),
    Kind.CROSSING_STATUS: ("crossing", "crossings", "حال معبر", "معبر", "معابر"),
    Kind.COORDINATION: ("coordination", "talks", "تنسيق", "محادثات"),
    Kind.OPERATION: ("operation", "operations", "عملية", "عمليات"),
    Kind.CAPTURE: ("capture", "captured", "انتزاع", "تحرير"),
    Kind.ENCIRCLEMENT: ("encirclement", "siege", "حصار"),
    Kind.CLASH: ("clash", "clashes", "اشتباك", "اشتباكات"),
    Kind.STRIKE: ("strike", "strikes", "ضربة", "ضربات"),
    Kind.ARREST: ("arrest", "arrests", "اعتقال", "اعتقالات"),
    Kind.TRANSFER: ("transfer", "transfers", "نقل"),
    Kind.INFILTRATION: ("infiltration", "infiltrations", "تسلل"),
    Kind.CASUALTIES: ("casualties", "خسائر بشرية"),
    Kind.FORCE_SIZE: ("force size", "حجم قوة"),
    Kind.BORDER_LENGTH: ("border length", "طول الحدود"),
}

STANCE_WORDS: dict[Stance, tuple[str, ...]] = {
    Stance.DENIED: ("denied", "denial", "منفي", "نفي"),
    Stance.CONDITION: ("conditional", "condition", "مشروط", "شرط"),
    Stance.PLANNED: ("planned", "plan", "مزمع", "خطة"),
    Stance.ENDED: ("ended", "منتهٍ", "انتهى"),
    Stance.ONGOING: ("ongoing", "مستمر"),
    Stance.ASSERTED: ("asserted", "مذكور"),
}
