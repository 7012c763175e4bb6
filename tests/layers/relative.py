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
        stated_km: The distance that the sentence states; 0 where it states none.
    """

    text: str
    precision: str
    bearing: str = ""
    near: str = ""
    within_km: float = 0.0
    stated_km: float = 0.0


SAID = [
    # north of X
    Said("انتشر الجيش العراقي شمال القائم.", "sector", "n", "al_qaim", 20),
    Said("The Iraqi army deployed north of Al-Qaim.", "sector", "n", "al_qaim", 20),
    # N km west of X
    Said("قصفت طائرات مسيرة موقعا على بعد 20 كم غرب القائم.", "sector", "w", "al_qaim", 30, 20),
    Said("Drones struck a site 20 km west of Al-Qaim.", "sector", "w", "al_qaim", 30, 20),
    # between X and Y
    Said("سير حرس الحدود العراقي دوريات بين ربيعة وسنجار.", "stretch"),
    Said("Iraqi border guards patrol between Rabia and Sinjar.", "stretch"),
    # on the line between two places
    Said("تسيطر قسد على الشريط الحدودي من اليعربية إلى الهول.", "stretch"),
    Said("The SDF controls the border strip from Yaarubiyah to Al-Hol.", "stretch"),
    # of two words in Arabic
    Said("قصفت طائرة هدفا على بعد 15 كم جنوب شرقي البوكمال.", "sector", "se", "al_bukamal", 25, 15),
    Said("A drone hit a target 15 km southeast of Al-Bukamal.",
         "sector", "se", "al_bukamal", 25, 15),
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
    # the same forms with other places
    Said("انتشرت قسد شمال الباغوز.", "sector", "n", "baghuz", 20),
    Said("The SDF deployed north of Baghuz.", "sector", "n", "baghuz", 20),
    Said("نفذ الحشد الشعبي عملية شمالي ربيعة.", "sector", "n", "rabia", 20),
    Said("The PMF carried out an operation north of Rabia.", "sector", "n", "rabia", 20),
    Said("قصفت طائرة مسيرة رتلا على بعد 12 كيلومترا غرب سنوني.", "sector", "w", "sinuni", 25, 12),
    Said("A drone hit a convoy 12 kilometres west of Sinuni.", "sector", "w", "sinuni", 25, 12),
    Said("اشتبكت قسد مع مسلحين على بعد 10 كم شرق البوكمال.", "sector", "e", "al_bukamal", 25, 10),
    Said("The SDF clashed with gunmen 10 km east of Al-Bukamal.",
         "sector", "e", "al_bukamal", 25, 10),
    Said("سير الجيش العراقي دوريات بين القائم وعكاشات.", "stretch"),
    Said("The Iraqi army patrols between Al-Qaim and Akashat.", "stretch"),
    Said("أقام حرس الحدود العراقي أبراج مراقبة بين ربيعة وفيش خابور.", "stretch"),
    Said("Iraqi border guards built watchtowers between Rabia and Faysh Khabur.", "stretch"),
    Said("ينتشر حرس الحدود العراقي على خط الحدود من القائم إلى الوليد.", "stretch"),
    Said("Iraqi border guards are deployed along the border from Al-Qaim to Al-Walid.", "stretch"),
    Said("بنى العراق جدارا على الشريط الحدودي بين سنجار والقائم.", "stretch"),
    Said("Iraq built a wall along the border strip between Sinjar and Al-Qaim.", "stretch"),
    Said("انتشر الجيش العراقي قبالة الباغوز.", "area", "", "baghuz", 12),
    Said("The Iraqi army deployed opposite Baghuz.", "area", "", "baghuz", 12),
    Said("انتشر حرس الحدود العراقي مقابل اليعربية.", "area", "", "yaarubiyah", 12),
    Said("Iraqi border guards deployed opposite Yaarubiyah.", "area", "", "yaarubiyah", 12),
    Said("شن تنظيم داعش هجوما في ريف الهول.", "area", "", "hol", 25),
    Said("ISIS launched an attack in the countryside of Al-Hol.", "area", "", "hol", 25),
    Said("اعتقلت قسد ثلاثة مسلحين في ريف الشدادي.", "area", "", "shaddadi", 25),
    Said("The SDF arrested three gunmen in the Shaddadi countryside.", "area", "", "shaddadi", 25),
    Said("انتشر الجيش السوري على الضفة الغربية لنهر الفرات.", "area"),
    Said("The Syrian army deployed on the western bank of the Euphrates.", "area"),
    Said("هاجم تنظيم داعش قسد على الضفة الشرقية لنهر الفرات.", "area"),
    Said("ISIS attacked the SDF on the eastern bank of the Euphrates.", "area"),
    Said("انتشر حرس الحدود العراقي عند مثلث الحدود العراقية السورية التركية.",
         "point", "", "tri_turkey", 5),
    Said("Iraqi border guards deployed at the border triangle of Iraq, Syria and Turkey.",
         "point", "", "tri_turkey", 5),
    Said("نفذ التحالف الدولي ضربة قرب المثلث العراقي السوري الأردني.", "area", "", "tri_jordan", 5),
    Said("The coalition carried out a strike near the Syrian-Jordanian-Iraqi border triangle.",
         "area", "", "tri_jordan", 5),
    Said("ينتشر الجيش العراقي على حدود محافظة الأنبار مع سوريا.", "province"),
    Said("The Iraqi army is deployed along Anbar province's border with Syria.", "province"),
    Said("تسيطر قسد على حدود محافظة الحسكة مع العراق.", "province"),
    Said("The SDF controls Hasakah province's border with Iraq.", "province"),
    Said("قصفت طائرات هدفا على بعد 25 كم جنوب شرق القائم.", "sector", "se", "al_qaim", 35, 25),
    Said("Aircraft hit a target 25 km south-east of Al-Qaim.", "sector", "se", "al_qaim", 35, 25),
    # other words for the same
    Said("قصفت طائرة مسيرة موقعا شمال غرب القائم بنحو 18 كيلومترا.", "sector", "", "al_qaim", 30),
    Said("A drone struck a convoy about 18 kilometers to the northwest of Al-Qaim.",
         "sector", "", "al_qaim", 30),
    Said("هاجم تنظيم داعش رتلا في منتصف المسافة بين القائم وعكاشات.", "stretch"),
    Said("ISIS attacked a convoy halfway between Al-Qaim and Akashat.", "stretch"),
    Said("اشتبك الجيش العراقي مع داعش في المنطقة الممتدة من ربيعة حتى سنجار.", "stretch"),
    Said("The Iraqi army clashed with ISIS in the area stretching from Rabia to Sinjar.",
         "stretch"),
    Said("تمركزت قوات النظام في الضفة اليمنى من نهر الفرات قرب البوكمال.", "area"),
    Said("Regime forces took up positions on the right bank of the Euphrates near Al-Bukamal.",
         "area"),
    Said("نفذ الحشد عملية على الحدود المحاذية لمحافظة دير الزور.", "province"),
    Said("The PMF carried out an operation on the border with Deir ez-Zor province.", "province"),
]  # fmt: skip
