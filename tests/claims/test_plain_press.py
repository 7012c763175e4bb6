"""Plain sentences of agencies in both languages: the kind, the stance, who did what to whom.

Each line tells one thing that a reader of the press would take for granted. Where a sentence
makes several claims, those of ``kind`` are looked at.
"""

import pytest

from geo.claims.model import Kind, Stance
from tests.claims.reading_helpers import only, read, roles

WHO = [
    # A soldier who "was killed" is written like one who killed.
    ("قتل جندي أمريكي قرب الشدادي.", "casualties", {"us_forces": "against"}),
    ("قتل ضابط عراقي ثلاثة مسلحين قرب القائم.", "casualties",
     {"iraqi_forces": "actor", "gunmen": "against"}),
    ("قالت القوات العراقية إنها عثرت على أنفاق لداعش وقتلت ثلاثة من عناصره غرب القائم.",
     "casualties", {"iraqi_forces": "actor", "isis": "against"}),
    ("قتل خمسة مدنيين بانفجار لغم من مخلفات داعش قرب البوكمال.", "casualties",
     {"isis": "actor", "civilians": "against"}),
    ("Seven were killed when a drone hit a truck near al-Qaim.", "casualties",
     {"unknown_air": "actor"}),
    ("Peshmerga and YBS fighters clashed in Sinuni, leaving several dead on both sides.",
     "casualties", {"peshmerga": "against", "ybs": "against"}),
    # Whom an attack was aimed at, and who dealt it.
    ("تعرضت نقطة للحشد الشعبي قرب القائم لهجوم من داعش.", "clash",
     {"isis": "actor", "pmf": "against"}),
    ("نصب مسلحو داعش كمينا لقوات النظام قرب البوكمال.", "clash",
     {"isis": "actor", "saa": "against"}),
    ("تعرضت القاعدة قرب البوكمال لغارات إسرائيلية وأمريكية.", "strike",
     {"israel": "actor", "us_forces": "actor"}),
    ("أودت الغارة على البوكمال بحياة ثمانية من الميليشيات الإيرانية.", "strike",
     {"unknown_air": "actor", "iran_militias": "against"}),
    ("قتل ثلاثة من عناصر الحشد وأصيب خمسة آخرون بهجوم لداعش قرب القائم.", "clash",
     {"isis": "actor", "pmf": "against"}),
    ("أعلنت المقاومة الإسلامية في العراق استهداف القاعدة الأمريكية في التنف بمسيرتين.", "strike",
     {"iraqi_resistance": "actor", "us_forces": "against"}),
    ("The strikes on Albu Kamal were carried out by Israel.", "strike", {"israel": "actor"}),
    ("Israel is believed to be behind the strike on Albu Kamal.", "strike", {"israel": "actor"}),
    ("ISIS released a video showing an attack on Iraqi border guards.", "clash",
     {"isis": "actor", "iraqi_border_guard": "against"}),
    ("An ambush was laid by the 15th Division near Rabia.", "clash", {"iraqi_army": "actor"}),
    ("The Turkish military said it had neutralized three PKK members in Sinjar.", "casualties",
     {"turkey": "actor", "pkk": "against"}),
    # Who catches and who is caught, who moves and who is moved.
    ("ضبطت الأجهزة الأمنية متسللين اثنين قرب ربيعة.", "arrest",
     {"iraqi_forces": "actor", "infiltrators": "against"}),
    ("أمسكت السلطات العراقية بتسعة سوريين قرب ربيعة.", "arrest",
     {"iraqi_gov": "actor", "civilians": "against"}),
    ("أسر داعش 12 مقاتلا من جيش سوريا الجديد قرب البوكمال.", "arrest",
     {"isis": "actor", "new_syrian_army": "against"}),
    ("عادت أسر داعش إلى العراق من مخيم الهول.", "transfer", {"displaced": "against"}),
    ("بدأ الجيش الأمريكي نقل معتقلي داعش من الشدادي إلى العراق.", "transfer",
     {"us_forces": "actor", "isis": "against"}),
    ("اتهمت دمشق قسد بإطلاق سجناء داعش من سجن الشدادي.", "transfer",
     {"sdf": "actor", "isis": "against"}),
    ("The army foiled an ISIS infiltration attempt near the Syrian border.", "infiltration",
     {"isis": "actor", "iraqi_army": "against"}),
    ("Border guards thwarted a smuggling attempt on the Iraqi-Syrian border.", "infiltration",
     {"smugglers": "actor", "iraqi_border_guard": "against"}),
    ("Pro-Iranian armed factions came over from Iraq to help the Syrian army.", "infiltration",
     {"iran_militias": "actor"}),
    ("Syria's new army took over the Albu Kamal crossing from Iran-backed groups that fled into "
     "Iraq.", "infiltration", {"iran_militias": "actor"}),
    # States that act.
    ("The wall along the Syrian border was built by Iraq.", "fortification",
     {"iraqi_gov": "actor"}),
    ("Iraq on Monday reopened its al-Qaim border crossing with Syria.", "crossing_status",
     {"iraqi_gov": "actor"}),
    ("The United States has about 200 troops at Tanf.", "force_size", {"us_forces": "actor"}),
    ("Baghdad is coordinating with the SDF near Sinjar.", "coordination",
     {"iraqi_gov": "actor", "sdf": "with"}),
    ("المعارضة السورية المدعومة من التحالف الدولي سيطرت على معبر التنف.", "capture",
     {"syr_opposition": "actor", "coalition": "supported_by"}),
    # Who comes, stands, sends and leaves.
    ("كانت البيشمركة قد نشرت قواتها في ربيعة.", "presence", {"peshmerga": "actor"}),
    ("أوفد الجيش العراقي قوات إلى معبر القائم.", "presence", {"iraqi_army": "actor"}),
    ("وفي قاعدة التنف جنود أمريكيون.", "presence", {"us_forces": "actor"}),
    ("Iraqi and coalition troops stand along the frontier in western Anbar.", "presence",
     {"iraqi_army": "actor", "coalition": "actor"}),
    ("A convoy of 40 U.S. vehicles crossed into Syria from Iraq.", "operation",
     {"us_forces": "actor"}),
    ("أعلنت القوات الأمريكية عن انسحابها من قاعدة التنف.", "operation", {"us_forces": "actor"}),
    ("The PKK announced its withdrawal from Sinjar.", "operation", {"pkk": "actor"}),
    ("The United States completed its withdrawal from the Tanf base.", "operation",
     {"us_forces": "actor"}),
    ("سينسحب حزب العمال الكردستاني من سنجار إذا انتشر الجيش العراقي فيها.", "operation",
     {"pkk": "actor"}),
    ("قال العبادي إن القوات العراقية ستلاحق داعش داخل الأراضي السورية.", "operation",
     {"iraqi_forces": "actor", "isis": "against"}),
    ("تستهدف الحملة الأمنية في البوكمال خلايا داعش.", "operation", {"isis": "against"}),
    ("The PKK still has fighters in Sinjar, Turkey's defence minister said.", "presence",
     {"pkk": "actor"}),
    ("Rockets hit the US base at Tanf on Friday without causing casualties.", "casualties",
     {"us_forces": "against"}),
    ("The bombardment near Albu Kamal hit posts newly set up by Iranian militias.", "strike",
     {"unknown_air": "actor", "iran_militias": "against"}),
    # Who stands beside a deed without a part in it.
    ("The Islamic Resistance in Iraq, an umbrella group of Iran-backed factions, claimed "
     "responsibility for an attack on the U.S. base in Shaddadi.", "clash",
     {"iraqi_resistance": "actor", "us_forces": "against"}),
    ("Syrian jets bombed a depot in the ISIS-held town of al-Qaim.", "strike",
     {"syrian_air_force": "actor"}),
    ("French gunners have been shelling ISIS positions near Hajin in support of the SDF.",
     "strike", {"france": "actor", "isis": "against"}),
    ("American forces that led the fight on ISIS began to leave the Tanf base.", "operation",
     {"us_forces": "actor"}),
    ("Militants captured al-Qaim after a day of fighting in which 30 Iraqi soldiers were killed.",
     "casualties", {"isis": "actor", "iraqi_army": "against"}),
    ("Islamic State militants seized al-Qaim after troops abandoned their positions.",
     "operation", {}),
    ("The army and allied forces broke through ISIS defenses and moved into Albu Kamal.",
     "operation", {"saa": "actor", "isis": "against"}),
    ("Army units in Deir Ezzor advanced further in the Euphrates area.", "operation",
     {"saa": "actor"}),
    ("An airstrike hit trucks with weapons for Iran-backed groups in Albu Kamal.", "strike",
     {"unknown_air": "actor", "iran_militias": "against"}),
    ("Iran-backed fighters from the Nujaba movement pulled out of Albu Kamal.", "operation",
     {"nujaba": "actor"}),
    ("The Syrian army and allied forces, including Lebanon's Hezbollah, captured Albu Kamal.",
     "capture", {"saa": "actor", "saa_allies": "actor", "hezbollah_lb": "actor"}),
    ("An Iraqi soldier was killed by a roadside bomb planted by ISIS west of Akashat.",
     "casualties", {"isis": "actor", "iraqi_army": "against"}),
    ("Fighting between the Peshmerga and the YBS near Khanasor left five people dead.",
     "casualties", {"peshmerga": "against", "ybs": "against"}),
    ("Iraqi border guards foiled an attempt by ISIS militants to infiltrate near Baaj, killing "
     "two of them.", "casualties", {"iraqi_border_guard": "actor", "isis": "against"}),
    ("Agents lured ISIS commanders across the border from Syria and arrested them.", "arrest",
     {"isis": "against"}),
    ("The SDF denied that prisoners had escaped from the Shaddadi jail, accusing gunmen of "
     "attacking its guards.", "clash", {"gunmen": "actor", "sdf": "against"}),
    ("The army said the SDF had freed the ISIL members from Shaddadi.", "transfer",
     {"sdf": "actor", "isis": "against"}),
    # Ground.
    ("آل معبر اليعربية إلى الجيش السوري.", "capture", {"saa": "actor"}),
    ("وضعت البيشمركة يدها على 12 مخفرا حدوديا قرب ربيعة.", "capture", {"peshmerga": "actor"}),
    ("تسلمت القوات العراقية ملف الحدود في ربيعة من البيشمركة.", "control",
     {"iraqi_forces": "actor"}),
    ("استولت قسد الثلاثاء على مخيم في الباغوز.", "capture", {"sdf": "actor"}),
    ("أمنت القوات العراقية الطريق الرابط بين عكاشات والقائم.", "operation",
     {"iraqi_forces": "actor"}),
    ("حصنت القوات العراقية الشريط الحدودي مع سوريا.", "fortification",
     {"iraqi_forces": "actor"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "who"), WHO)
def test_who_did_what_to_whom(text: str, kind: str, who: dict[str, str]) -> None:
    assert roles(only(read(text), Kind(kind))) == who


HOW = [
    # What is denied or to come is not told as done.
    ("The strikes on Albu Kamal were not carried out by the United States.", "strike", "denied"),
    ("نفت القوات الأمريكية قصف مواقع الحشد الشعبي قرب القائم.", "strike", "denied"),
    ("The Iraqi military said it would carry out further air strikes on IS targets across the "
     "Syrian border.", "strike", "planned"),
    ("تتحضر البيشمركة لعملية عسكرية قرب سنجار.", "operation", "planned"),
    ("Iraq plans to add 100 kilometers of wall on the Syrian border.", "fortification", "planned"),
    ("صفر تسلل على الحدود مع سوريا.", "infiltration", "denied"),
    ("ليست هناك أي قوات أمريكية في قضاء القائم.", "presence", "denied"),
    ("There are no Syrian forces on the other side of al-Qaim.", "presence", "denied"),
    ('"We have registered no movement at all along the Syrian border," the Iraqi army said.',
     "presence", "denied"),
    ("لا توجد أي قوة غير حرس الحدود على الشريط الحدودي مع سوريا.", "presence", "asserted"),
    ("The authority denied on Thursday reports on social media that it had closed the al-Qaim "
     "crossing.", "crossing_status", "denied"),
    ("The coalition rejected on Friday reports of an airstrike near Tanf.", "strike", "denied"),
    ("The forces remain deployed near Rabia and no units were withdrawn.", "operation", "denied"),
    ("The Rabia border crossing can be reopened only if the other side agrees.",
     "crossing_status", "condition"),
    ("Baghdad will not take back more families from al-Hol until their names have been checked.",
     "transfer", "condition"),
    ("The SDF denied that prisoners had escaped from the Shaddadi jail, accusing gunmen of "
     "attacking its guards.", "clash", "asserted"),
    # What somebody does no longer is over.
    ("Until 2019 Islamic State held Baghouz.", "control", "ended"),
    ("The coalition has suspended its patrols around al-Hol.", "patrol", "ended"),
    ("Construction of the border wall near Rabia has been halted for lack of money.",
     "fortification", "ended"),
    ("The Iraqi army removed several checkpoints on the highway near Rabia.", "post", "ended"),
    ("ISIS no longer controls Baghouz.", "control", "ended"),
    ("لم يعد تنظيم داعش يسيطر على أي بلدة على الحدود العراقية السورية.", "control", "ended"),
    # What goes on, and what only looks so.
    ("يحاول داعش التسلل إلى العراق.", "infiltration", "ongoing"),
    ("لم تنته عمليات التمشيط بعد في الباغوز.", "operation", "ongoing"),
    ("لا تزال المنافذ البرية بين العراق وسوريا مغلقة.", "crossing_status", "ongoing"),
    ("تمت تغطية الحدود مع سوريا بالكاميرات الحرارية.", "fortification", "asserted"),
    # The length of a wall is none of the border's.
    ("يبلغ طول الجدار 160 كيلومترا على الحدود العراقية السورية.", "fortification", "asserted"),
    ("The wall on the Syrian border is 160 km long.", "fortification", "asserted"),
    ("سقوط ثلاثة صواريخ على قاعدة التنف.", "strike", "asserted"),
    ("كانت القاعدة في البوكمال هدفا لغارات عدة.", "strike", "asserted"),
    ("The opening of the Al Qaim crossing on the Syrian border has been approved.",
     "crossing_status", "planned"),
    ("Checkpoints manned by the Iraqi army have been removed from the road to Rabia.", "post",
     "ended"),
    ("200 American troops would stay at Tanf, he said.", "presence", "planned"),
    ("يسعى مئات من مقاتلي داعش إلى النفاذ إلى العراق من الجانب السوري.", "infiltration",
     "ongoing"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "stance"), HOW)
def test_how_it_is_put(text: str, kind: str, stance: str) -> None:
    assert only(read(text), Kind(kind)).stance is Stance(stance)


NOTHING_MORE = [
    ("أعادت قوات سوريا الديمقراطية انتشارها في ريف الشدادي.", {"presence"}),
    ("عبرت قافلة للتحالف الدولي من معبر الوليد إلى الأراضي السورية.", {"operation"}),
    ("كانت الشاحنة تنقل سلاحا لكتائب حزب الله من العراق إلى سوريا.", {"infiltration"}),
    ("وضعت البيشمركة يدها على 12 مخفرا حدوديا قرب ربيعة.", {"capture"}),
    ("ليس ثمة من يزاحم قوات الحدود على الشريط الحدودي مع سوريا.", set()),
    ("Border guards arrested six Syrians on the border near Sinjar.", {"arrest"}),
    ("قصف الطيران الروسي مواقع داعش في البوكمال تمهيدا لدخول الجيش السوري.", {"strike"}),
    # English words of a deed in their plain senses.
    ("More than a year has passed since then near the Syrian border.", set()),
    ("The minister gave the order for the sortie over Susah.", set()),
    ("Reuters had quoted two officers of the Syrian army near Albu Kamal.", set()),
    ("They had no leave to talk to reporters near Albu Kamal.", set()),
    ("The factions took Albu Kamal by surprise.", set()),
    ("A man with grave injuries had been brought in near Sinjar.", set()),
    ("It did not name the party behind the raid on Sinjar.", set()),
    ("Planning, coordination and execution lay with American troops near Rabia.", set()),
    ("The police made sure that no escape of inmates would occur at al-Hol camp.", set()),
    ("What the cameras see is sent to the monitoring room of the Border Command.", set()),
    ("Most of its aid has come through Semalka at the Syrian border.", set()),
    ("Journalists who flew over the border with the army came near Sinjar.", set()),
    ("An agreement on the control of the traffic at al-Qaim was put off.", set()),
    ("Activists heard explosions near Albu Kamal, when unidentified planes bombed a depot.",
     {"strike"}),
    ('"We will never forget our martyrs," the minister told a crowd in Rabia.', set()),
    ("The Rukban camp remains under siege by government forces.", {"encirclement"}),
    ("US troops left the Shaddadi base, and the Syrian army took it over.",
     {"operation", "capture"}),
    ("CENTCOM launched a mission to transfer ISIS detainees from Shaddadi to Iraq.",
     {"transfer"}),
    ("Israeli jets struck a military airport near Homs.", set()),
    ("There was no need for strikes near Tanf or for talks.", set()),
    ("The river near al-Qaim has fallen to its lowest level.", set()),
    ("Iranian Guards left Albu Kamal within hours of the fall of Damascus.", {"operation"}),
    ("People live in the Rukban camp, an isolated desert settlement.", set()),
    ("Peshmerga forces supported by U.S.-led air strikes took back Sinjar.", {"capture"}),
    ("Control of the al-Qaim crossing will help ISIS send fighters into Syria.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kinds"), NOTHING_MORE)
def test_no_more_is_told(text: str, kinds: set[str]) -> None:
    assert {c.kind.value for c in read(text)} == kinds
