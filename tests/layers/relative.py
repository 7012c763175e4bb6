"""Sentences that say where by other places, each with what it must come to on the map."""

from typing import NamedTuple


class Said(NamedTuple):
    """A sentence and the ground that it names.

    Attributes:
        text: One sentence.
        precision: How exact the placed claim says it is; see ``geo.layers.placed.Precision``.
        bearing: From the place named to the middle of the ground, a letter of the compass; "" for
            ground around it.
        near: Id of the place named.
        within_km: The ground's middle is no farther from that place.
    """

    text: str
    precision: str
    bearing: str = ""
    near: str = ""
    within_km: float = 0.0


SAID = [
    # north of X
    Said("انتشر الجيش العراقي شمال القائم.", "sector", "n", "al_qaim", 20),
    Said("The Iraqi army deployed north of Al-Qaim.", "sector", "n", "al_qaim", 20),
    # N km west of X
    Said("قصفت طائرات مسيرة موقعا على بعد 20 كم غرب القائم.", "sector", "w", "al_qaim", 30),
    Said("Drones struck a site 20 km west of Al-Qaim.", "sector", "w", "al_qaim", 30),
    # between X and Y
    Said("سير حرس الحدود العراقي دوريات بين ربيعة وسنجار.", "stretch"),
    Said("Iraqi border guards patrol between Rabia and Sinjar.", "stretch"),
    # on the line between two places
    Said("تسيطر قسد على الشريط الحدودي من اليعربية إلى الهول.", "stretch"),
    Said("The SDF controls the border strip from Yaarubiyah to Al-Hol.", "stretch"),
    # of two words in Arabic
    Said("قصفت طائرة هدفا على بعد 15 كم جنوب شرقي البوكمال.", "sector", "se", "al_bukamal", 25),
    Said("A drone hit a target 15 km southeast of Al-Bukamal.", "sector", "se", "al_bukamal", 25),
    # opposite X
    Said("أقام الحشد الشعبي نقاط تفتيش قبالة البوكمال.", "area", "", "al_bukamal", 12),
    Said("The Popular Mobilization Forces set up checkpoints opposite Al-Bukamal.", "area", "",
         "al_bukamal", 12),
    # the countryside of X
    Said("هاجم تنظيم داعش نقطة في ريف البوكمال.", "area", "", "al_bukamal", 25),
    Said("ISIS attacked a post in the countryside of Al-Bukamal.", "area", "", "al_bukamal", 25),
    # the eastern bank
    Said("تسيطر قسد على الضفة الشرقية للفرات.", "area"),
    Said("The SDF controls the eastern bank of the Euphrates.", "area"),
    # the triangle of three borders
    Said("انتشرت القوات العراقية عند المثلث الحدودي بين العراق وسوريا والأردن.", "point", "",
         "tri_jordan", 5),
    Said("Iraqi forces deployed at the Iraq-Syria-Jordan tripoint.", "point", "", "tri_jordan", 5),
    # a whole province's frontier
    Said("يسيطر حرس الحدود العراقي على حدود محافظة نينوى مع سوريا.", "province"),
    Said("Iraqi border guards control Nineveh province's border with Syria.", "province"),
]  # fmt: skip
