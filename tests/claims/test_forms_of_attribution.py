"""Who says it: one and the same claim, put in the ways that news puts whose word it is."""

import pytest

from tests.claims.reading_helpers import only, read

_SAID_BY = {
    "anonymous": [
        "وأوضحت المصادر ذاتها أن قوات من الحشد انتشرت في القائم.",
        "ونقل الموقع عن مصدر مطلع قوله إن قوات من الحشد انتشرت في القائم.",
        "ونقلت رويترز عن مسؤولين اثنين قولهما إن قوات من الحشد انتشرت في القائم.",
        "وعلم الموقع من مصادره الخاصة أن قوات من الحشد انتشرت في القائم.",
        "وكشف مصدر في قيادة العمليات، فضل عدم الكشف عن هويته، عن انتشار قوات من الحشد في القائم.",
        "انتشرت قوات من الحشد في القائم، وفق مصادر أمنية تحدثت للجزيرة نت.",
        "انتشرت قوات من الحشد في القائم، حسبما أبلغ مصدر أمني وكالة شفق نيوز.",
        "وأفاد مراسلنا نقلاً عن مصدر عسكري بأن قوات من الحشد انتشرت في القائم.",
        "ويؤكد أحد المصادر أن قوات من الحشد انتشرت في القائم.",
        "وقال ضابط رفض ذكر اسمه إن قوات من الحشد انتشرت في القائم.",
        "وقال ضابط برتبة عقيد للمدى إن قوات من الحشد انتشرت في القائم.",
        'وأكدت مصادر محلية في دير الزور لـ"عنب بلدي" أن قوات من الحشد انتشرت في القائم.',
        "مصدر أمني: انتشرت قوات من الحشد في القائم.",
        "وقال مصدر دبلوماسي غربي لصحيفة الشرق الأوسط إن قوات من الحشد انتشرت في القائم.",
        "وفي السياق ذاته، ذكر المصدر أن قوات من الحشد انتشرت في القائم.",
        'وتابع المصدر الذي اشترط عدم ذكر اسمه: "انتشرت قوات من الحشد في القائم".',
        "PMF fighters deployed in Qaim, a security source told Shafaq News.",
        "PMF fighters deployed in Qaim, two Iraqi officials said on condition of anonymity.",
        (
            "An officer in the border guard, who asked not to be named, said PMF fighters "
            "deployed in Qaim."
        ),
        "Security officials say PMF fighters deployed in Qaim.",
        "PMF fighters deployed in Qaim, officials said.",
        "PMF fighters deployed in Qaim, people familiar with the matter said.",
        "According to a Western diplomat, PMF fighters deployed in Qaim.",
        "A commander in the group told AFP that PMF fighters deployed in Qaim.",
        (
            "A local official, who spoke on condition of anonymity because he was not "
            "authorised to brief the media, said PMF fighters deployed in Qaim."
        ),
        '"PMF fighters deployed in Qaim," a border guard officer said.',
        (
            "A senior Iraqi intelligence official and a Sunni tribal fighter said PMF "
            "fighters deployed in Qaim."
        ),
    ],
    "institutional": [
        "وجاء في بيان لقيادة حرس الحدود أن قوات من الحشد انتشرت في القائم.",
        "وفي بيان لها، أكدت وزارة الدفاع العراقية أن قوات من الحشد انتشرت في القائم.",
        "أعلنت مديرية الإعلام في هيئة الحشد الشعبي، السبت، عن انتشار قوات من الحشد في القائم.",
        "وبحسب البيان الصادر عن الخلية، فإن قوات من الحشد انتشرت في القائم.",
        (
            "ذكرت وزارة الداخلية في بيان، تلقت السومرية نيوز نسخة منه، أن قوات من الحشد "
            "انتشرت في القائم."
        ),
        "قالت قيادة العمليات المشتركة إنه تم انتشار قوات من الحشد في القائم.",
        "وكانت قيادة حرس الحدود أعلنت في وقت سابق انتشار قوات من الحشد في القائم.",
        "الإعلام الأمني: انتشرت قوات من الحشد في القائم.",
        "وأعلن الجيش الأمريكي أن قوات من الحشد انتشرت في القائم.",
        "وقالت بغداد إن قوات من الحشد انتشرت في القائم.",
        "وأصدرت الخلية بياناً قالت فيه إن قوات من الحشد انتشرت في القائم.",
        "وأعلن المكتب الإعلامي لوزير الداخلية أن قوات من الحشد انتشرت في القائم.",
        "PMF fighters deployed in Qaim, the Iraqi military said in a statement.",
        "PMF fighters deployed in Qaim, the Security Media Cell announced on Sunday.",
        "A statement by the Border Guard Command said that PMF fighters deployed in Qaim.",
        "The Pentagon said PMF fighters deployed in Qaim.",
        "The US-led coalition confirmed that PMF fighters deployed in Qaim.",
        "Baghdad says PMF fighters deployed in Qaim.",
        "According to the Iraqi defense ministry, PMF fighters deployed in Qaim.",
        "The ministry said in a statement on Tuesday that PMF fighters deployed in Qaim.",
        (
            "In a statement carried by the state news agency, the army said PMF fighters "
            "deployed in Qaim."
        ),
        "Russia's defence ministry said PMF fighters deployed in Qaim.",
    ],
    "named": [
        "ومن جهته، لفت النائب حسن سالم إلى أن قوات من الحشد انتشرت في القائم.",
        (
            "من جانبه، قال العميد أحمد الدليمي، قائد اللواء الثاني، إن قوات من الحشد انتشرت "
            "في القائم."
        ),
        "بدوره بيّن قائممقام القائم أحمد جديان أن قوات من الحشد انتشرت في القائم.",
        "انتشرت قوات من الحشد في القائم، كما يقول الخبير الأمني فاضل أبو رغيف.",
        '"انتشرت قوات من الحشد في القائم"، هكذا يصف أبو علي، وهو مزارع من المنطقة، الوضع.',
        "انتشرت قوات من الحشد في القائم، على ما أكد المتحدث باسم العمليات المشتركة تحسين الخفاجي.",
        "وشدد الأعرجي على أن قوات من الحشد انتشرت في القائم.",
        (
            'وفي حديث خاص لـ"الموقع"، أشار عضو مجلس محافظة الأنبار سعد المحمدي إلى انتشار '
            "قوات من الحشد في القائم."
        ),
        (
            "وأكد المتحدث باسم القائد العام صباح النعمان، في تصريح لوكالة الأنباء العراقية "
            "(واع)، أن قوات من الحشد انتشرت في القائم."
        ),
        "وكان رئيس الوزراء محمد شياع السوداني قد أعلن أن قوات من الحشد انتشرت في القائم.",
        "ويرى المحلل السياسي أحمد الشريفي أن قوات من الحشد انتشرت في القائم.",
        "قال اللواء يحيى رسول الزبيدي في بيان إن قوات من الحشد انتشرت في القائم.",
        (
            "وفي مقابلة مع قناة العراقية، كشف وزير الداخلية عبد الأمير الشمري أن قوات من "
            "الحشد انتشرت في القائم."
        ),
        "PMF fighters deployed in Qaim, Colonel Ahmed al-Dulaimi said.",
        (
            "PMF fighters deployed in Qaim, according to Maj. Gen. Qasim al-Mohammadi, "
            "commander of the Jazira operations."
        ),
        '"PMF fighters deployed in Qaim," said Sheikh Sattar al-Salmani, a tribal leader.',
        (
            "Speaking to reporters in Baghdad, Interior Minister Abdul Amir al-Shammari said "
            "PMF fighters deployed in Qaim."
        ),
        "Mayor Ahmed al-Mahallawi told Reuters that PMF fighters deployed in Qaim.",
        "Ahmed al-Mahallawi, the mayor of Qaim, added that PMF fighters deployed in Qaim.",
        (
            "In an interview with AFP, General Yahya Rasool confirmed the deployment of PMF "
            "fighters in Qaim."
        ),
        "Spokesman Yahya Rasool announced the deployment of PMF fighters in Qaim on Monday.",
        "Analyst Hassan Hassan said PMF fighters deployed in Qaim.",
        "PMF fighters deployed in Qaim, Hashd spokesman Ahmed al-Assadi said on Twitter.",
        "Iraqi Prime Minister Haider al-Abadi declared that PMF fighters deployed in Qaim.",
    ],
    "collective": [
        "وتداول ناشطون على مواقع التواصل أن قوات من الحشد انتشرت في القائم.",
        "وبحسب شهود عيان فإن قوات من الحشد انتشرت في القائم.",
        "ويقول سكان محليون إن قوات من الحشد انتشرت في القائم.",
        "وفقاً للمرصد السوري لحقوق الإنسان، فقد انتشرت قوات من الحشد في القائم.",
        "ورصد نشطاء المرصد السوري انتشار قوات من الحشد في القائم.",
        "ونشرت صفحات محلية على فيسبوك أن قوات من الحشد انتشرت في القائم.",
        "وتتحدث تقارير إعلامية عن انتشار قوات من الحشد في القائم.",
        "ويرى مراقبون أن قوات من الحشد انتشرت في القائم.",
        "وبث ناشطون صوراً قالوا إنها تظهر انتشار قوات من الحشد في القائم.",
        "PMF fighters deployed in Qaim, residents said.",
        "PMF fighters deployed in Qaim, according to local activists.",
        "PMF fighters deployed in Qaim, the Syrian Observatory for Human Rights reported.",
        "PMF fighters deployed in Qaim, a war monitor said.",
        "Local media reported that PMF fighters deployed in Qaim.",
        "Witnesses said PMF fighters deployed in Qaim.",
        "Deir Ezzor 24, an activist network, reported that PMF fighters deployed in Qaim.",
        "Satellite images and residents suggest that PMF fighters deployed in Qaim.",
        "Some analysts say PMF fighters deployed in Qaim.",
        "PMF fighters deployed in Qaim, the Khabur Monitoring Center reported.",
        "PMF fighters deployed in Qaim, local journalists said.",
    ],
    "outlet": [
        "وعلمت الوكالة أن قوات من الحشد انتشرت في القائم.",
        "وأفاد مراسل الجزيرة بأن قوات من الحشد انتشرت في القائم.",
        "يذكر أن قوات من الحشد انتشرت في القائم.",
        "يشار إلى أن قوات من الحشد انتشرت في القائم.",
        "والجدير بالذكر أن قوات من الحشد انتشرت في القائم.",
        "PMF fighters deployed in Qaim, this reporter found.",
    ],
}


@pytest.mark.parametrize(
    ("record", "text"), [(record, text) for record in _SAID_BY for text in _SAID_BY[record]]
)
def test_on_what_record_it_is_said(record: str, text: str) -> None:
    claim = only(read(text), "presence")
    assert claim.attribution.record == record
    assert [actor.id for actor in claim.actors] == ["pmf"]
    assert claim.stance == "asserted"
