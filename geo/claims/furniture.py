"""The words by which page furniture is known: what surrounds an article on its page.

All patterns are matched at the start of a line's plain spelling (see ``letters``).
"""

import re

_END = r"(?=$|[^\w])"


def _starts(*phrases: str) -> re.Pattern[str]:
    return re.compile(r"[^\w]*(?:" + "|".join(phrases) + ")" + _END)


_FOOT = (
    "(?:ال)?(?:اكثر|الاكثر) (?:قراءه|مشاهده|تداولا|شيوعا)",
    "(?:اخر|احدث) (?:الاخبار|المقالات|المواضيع|التقارير)",
    "المقال(?:ه)? (?:السابق|التالي)(?:ه)?",
    "(?:الخبر|الموضوع|المنشور) (?:السابق|التالي)",
    "(?:most|latest) (?:read|popular|viewed|news|stories|articles|posts|headlines)",
    "(?:trending|top stories|up next|what to read next)",
    "(?:previous|next) (?:article|post|story)",
)
FOOT = _starts(*_FOOT)
"""Labels of other articles behind an article, never amid it: it does not go on behind them."""

RELATED_BLOCK = _starts(
    *_FOOT,
    "(?:ال)?(?:مقالات|اخبار|مواضيع|موضوعات|مواد|تقارير|روابط|قصص) (?:ذات|ذو) (?:ال)?(?:صله|علاقه)",
    "(?:ال)?(?:مقالات|اخبار|مواضيع|موضوعات|مواد|تقارير) "
    "(?:متعلقه|مرتبطه|مشابهه|مماثله|مختاره|المتعلقه|المرتبطه|المشابهه|اخري)",
    "و?شاهد ايضا",
    "(?:(?:مواضيع|موضوعات|اخبار|مقالات) )?و?(?:قد|ربما) (?:يعجبك|يهمك|تهمك|تعجبك)م?(?: ايضا)?",
    "و?(?:ايضا )?لمزيد من (?:ال)?(?:اخبار|مقالات|تقارير|تفاصيل|موضوعات|مواضيع)",
    "(?:نرشح|اخترنا|رشحنا) (?:لك|لكم)",
    "لا (?:يفوتك|تفوتك|يفوتكم|تفوتكم)",
    "for more (?:news|stories|articles|reports)",
    "(?:also of interest|don't miss)",
    "المزيد (?:من|في|عن|حول)",
    "related (?:articles?|news|stories|posts?|topics?|content|links|coverage|reading)",
    "related$",
    "you (?:may|might) (?:also )?(?:like|be interested)",
    "more (?:from|on|in|about) (?:this|the|our)? ?"
    "(?:topic|section|author|series|world|middle east)",
    "more (?:stories|news|articles|headlines)",
    "(?:recommended|editors'? picks?|don't miss)",
)
"""Opens a list of other articles; what follows is theirs."""

LIST_ENDS = _starts("end of (?:list|recommended)", "نهايه القايمه")
"""Closes a list of other articles."""

RELATED_LINE = _starts(
    "و?(?:اقرا|اقروا|تقرا|اقري|إقرا|طالع|شاهد|تابع) (?:ايضا|المزيد|ايضًا|كذلك)",
    "(?:للمزيد|لقراءه المزيد|تابع القراءه|اقرا في)",
    "(?:read|see|watch|view) (?:also|more|next)",
    "also (?:read|see|on)",
    "related ?:",
    "(?:ذات صله|مواضيع|اخبار ذات صله) ?:",
    "(?:read|اقرا|اقروا|شاهد|طالع) ?:",
    "list of \\d+ items?",
    "(?:continue reading|keep reading|find out more)",
)
"""A pointer to another article amid the text; its own line, or the short lines under it."""

_COUNTED_IN_ARABIC = "مشاهده|مشاهدات|قراءه|قراءات|زياره|زيارات|تعليق|تعليقات"
_COUNTED_IN_ENGLISH = "comments?|views?|shares?|likes?|reads?"
_COUNTED = f"{_COUNTED_IN_ARABIC}|{_COUNTED_IN_ENGLISH}"
_MINUTES = "دقيقه|دقايق|min(?:ute)?s? read"

FORM = _starts(
    "(?:طباعه|ارسال|ارسل|اطبع|نسخ) (?:ال)?(?:خبر|مقال|مقاله|صفحه|رابط|موضوع|تقرير)",
    "(?:طباعه|مشاركه|شارك|شاركها|شاركنا|انشر|غرد|ارسال|طباعه الصفحه)$",
    "(?:مشاركه|انشر|غرد|شاركها) (?:عبر|علي|الخبر|المقال|في|فيسبوك|تويتر).{0,40}$",
    "(?:شارك|شاركوا|انشر) (?:هذا|هذه|الخبر|المقال|المقاله|الموضوع|علي|عبر|مع)",
    "(?:اضافه|اضف|اترك|كتابه|اكتب) (?:تعليق|تعليقا|رد|ردا|تعليقك|ردك)",
    "(?:لا توجد |لا يوجد )?(?:تعليقات|التعليقات)(?: .{0,25})?$",
    "لن يتم نشر عنوان",
    "(?:الحقول الالزاميه|البريد الالكتروني|الاسم|الموقع الالكتروني|التعليق)[ *:]*$",
    "(?:تابعنا|تابعونا|للاشتراك)(?: .{0,60})?$",
    "(?:اشترك|اشتركوا|سجل|انضم|انضموا) "
    "(?:الان|معنا|في (?:ال)?(?:نشر|قنا|خدم)|الي (?:ال)?(?:قنا|مجموع|نشر)).{0,50}$",
    "(?:زر الذهاب|العوده|الرجوع|اذهب) الي (?:ال)?اعلي",
    "(?:زر الذهاب|العوده) الي",
    "(?:انتقل|اذهب|تخط|تجاوز|التخطي|الانتقال|الذهاب) (?:الي|لـ?) ?(?:ال)?"
    "(?:محتوي|قايمه|بحث|تنقل|رييسيه)",
    "(?:مواقيت الصلاه|حاله الطقس|اسعار العملات|عدد اليوم|النسخه الورقيه|تسجيل الدخول)$",
    "(?:ال)?كلمات (?:ال)?(?:مفتاحيه|دلاليه|داله|دليليه)",
    "(?:دلالات|علامات|مفاتيح) ?:",
    "(?:اذا كنت تعتقد ان|هل وجدت خطا|ارسل تصحيح)",
    "(?:ليست هناك|لا يوجد اي|لا توجد اي) تعليق",
    r"[+-]? ?(?:a|ا|الخط) ?[+-](?: ?[+-]? ?(?:a|ا))?$",
    r"[+-] ?(?:a|ا|خط|الخط)(?: ?[+-])?$",
    r"\w[\w-]{0,80}\.(?:jpe?g|png|webp|gif)$",
    "(?:الوسوم|وسوم|هاشتاغ|سمات|تاغات|التاجات)(?=$|[ :])",
    "(?:اعلان|اعلانات|مساحه اعلانيه)(?:$| ?:)",
    "الاخبار المنشوره علي الصفحه",
    "(?:سياسه الخصوصيه|شروط الاستخدام|اتفاقيه الاستخدام|privacy policy|terms of (?:use|service))",
    r"(?:اعجبني|اعجاب|اعجابات|likes?)(?: ?\d+)?$",
    "(?:عدد )?(?:المشاهدات|القراءات|الزيارات)(?=$|[ :])",
    rf"(?:\d+ )?(?:{_COUNTED_IN_ARABIC})$",
    "(?:حجم الخط|تكبير الخط|تصغير الخط|وقت القراءه|مده القراءه)",
    "(?:فيسبوك|فيس بوك|تويتر|واتساب|واتس اب|تلغرام|تليجرام|تيليجرام|تلقرام|انستغرام|يوتيوب|"
    "لينكد ?ان|بينتيريست|ماسنجر|فايبر)(?:[ |,،/]+.{0,60})?$",
    "(?:share|tweet|print|email|e-mail|pin|send|copy link|save|listen|bookmark|follow us?)"
    "(?: (?:this|on|to|via|by|it|the|us|with).{0,50}| (?:article|story|page))?$",
    "(?:share|tweet|print|email|facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|x)"
    "(?:[ |,/]+(?:share|tweet|print|email|facebook|twitter|whatsapp|telegram|linkedin|reddit|"
    "pinterest|x|on|via|link|copy)){1,12}$",
    "(?:facebook|twitter|whatsapp|telegram|linkedin|instagram|youtube)$",
    "(?:leave|post|add|write) a (?:comment|reply)",
    "no comments?$",
    "comments?(?: .{0,25})?$",
    "your email address will not",
    r"(?:name|email|website|comment|save my name)\b[ *:]*$",
    "save my name",
    r".{0,80}(?:تعرض للمشتركين|نظام تدفق الاخبار|للمشتركين فقط|(?:available|shown) to subscribers)",
    "(?:subscribe|sign up|sign in|log in|newsletter|get (?:the|our) (?:latest|newsletter))",
    "(?:advertisement|sponsored|skip to|accept (?:all )?cookies|we use cookies|"
    "this (?:web)?site uses)",
    "(?:tags?|topics?|filed under|keywords|hashtags?)(?=$| ?:)",
    "(?:back to top|scroll to top|menu|search|close)$",
    rf"\d+ (?:min(?:ute)?s?|{_COUNTED_IN_ENGLISH})(?: read)?$",
)
"""Buttons, counters, tags, comment and newsletter forms, names of pictures' files."""

COMMENTS = _starts(
    "(?:اضافه|اضف|اترك|كتابه|اكتب) (?:تعليق|تعليقا|رد|ردا|تعليقك|ردك)",
    "(?:leave|post|add|write) a (?:comment|reply)",
)
"""Opens a comment form; what follows is no article."""

CREDIT = _starts(
    "(?:ال)?(?:مصدر|مصادر) ?[:/|-]",
    "(?:ال)?(?:خبر|مقال|موضوع|ماده|محتوي) (?:ال)?(?:منقول|منقوله|منشور|مترجم|ماخوذ) (?:عن|من)",
    "(?:ال)?(?:محتوي|مقال|راي|اراء) .{0,20}(?:يعبر|تعبر|لا يعبر|لا تعبر) (?:الا )?عن (?:راي|وجهه)",
    "(?:تحرير|كتب|كتبت|كتابه|اعداد|ترجمه|تقرير|بقلم|اعده|متابعه|مراسل|المحرر|تصوير|الكاتب|الناشر)"
    " ?[:/|-]",
    "بقلم",
    "(?:جميع الحقوق محفوظه|كل الحقوق محفوظه|حقوق النشر|©)",
    "(?:صوره|الصوره|صوره ارشيفيه|ارشيف|ارشيفيه)(?: ?[:/|-]|$)",
    "(?:file|file photo) ?[-–—]",
    "(?:ال)?صوره (?:من|عن) ?:",
    "(?:ال)?صوره (?:تظهر|تبين|توضح|يظهر|ارشيفيه|نشرت|التقطت|وزعت|متداوله|لل|من )",
    "(?:sources?|credit|photo|image|picture|caption|via|author|editor) ?[:/|]",
    "(?:reporting|editing|writing|additional reporting|edited|translated|written|compiled) by",
    r"by [a-z.'-]+(?: [a-z.'-]+){1,4}(?:[,|/].{0,60})?$",
    "by (?:staff|our correspondent|agencies|news desk)",
    "a version of this (?:article|story|report)",
    "(?:the|this|a|an) (?:undated |file |handout |satellite )?"
    "(?:photo|photograph|picture|image|screenshot|video grab) "
    "(?:shows?|provided|released|taken)",
    "(?:copyright|all rights reserved|©|\\(c\\) ?\\d{4})",
    r"(?:staff (?:writer|report)|agencies|file photo)\.?$",
)
"""Who wrote, sent, translated or owns it."""

BYLINE = _starts(
    "by",
    "(?:source|author|editor|writer) ?:",
    "(?:بقلم|كتب|كتبت|كتابه|تحرير|اعداد|ترجمه|الكاتب|المحرر|مراسل)",
)
"""Opens the line of who wrote it; with a day on it, it is also the article's own."""

POST = re.compile(
    r"\W*[-—–]\W*\w[^\n]{1,80} (?:january|february|march|april|may|june|july|august|september|"
    r"october|november|december) \d{1,2}, 20\d\d$|\W*[-—–]\W*\w[^\n]{1,60}\(@\w{2,30}\)"
)
"""Who posted the words above it, and on which day, where a text shows a post of a network."""

_OWNERS = (
    r"[(\[](?:[^()\[\]]{0,30} )?(?:ال)?(?:انترنت|رويترز|"
    r"ا ?ف ?ب|ا\.ف\.ب|فرنسيه|اسوشيتد برس|فرانس برس|اناضول|سانا|غيتي|"
    r"ارشيف|ارشيفيه|تواصل اجتماعي|حقوق الصوره|روسيا اليوم|سبوتنيك|الجزيره|وكالات|صوره توضيحيه|"
    r"reuters|afp|ap|epa|xinhua|anadolu|getty|getty images|file photo|file|courtesy|handout|"
    r"representational|illustrative|فيسبوك|فيس بوك|تويتر|تلغرام|facebook|twitter|telegram|"
    r"social media)"
    r"(?: [^()\[\]]{0,40})?[)\]]"
)
_BY_LINE = r"[(\[][^()\[\]/]{5,40}/ ?[^()\[\]/]{2,40}[)\]]"
_NAMED_OWNER = r"(?:photo|photograph|credit|تصوير|صوره) ?: ?[^.:]{2,40}"

CAPTIONED = re.compile(
    rf".*(?<!-)(?<!وكاله ){_OWNERS}$|.*{_BY_LINE}$|.*{_NAMED_OWNER}$|"
    r".*[ (]reuters/[a-z .-]{3,30}$"
)
"""A picture's caption: a line that ends in its owner, in brackets or named, with no full stop."""

OWNER_BEHIND = re.compile(
    rf"[.!?؟][\"»]? *({_OWNERS}|{_BY_LINE}|{_NAMED_OWNER}|[(\[]{_NAMED_OWNER}[)\]])$|"
    rf"(?<!-)(?<!وكاله)(?<! عن)(?<! to)(?<! by)(?<![.!?؟]) +({_OWNERS}|{_BY_LINE})$"
)
"""Who owns a report or its picture, behind the last sentence of a line."""

UPDATED = re.compile(
    r"(?:^|[|,،(\[-])\W*(?:(?:ال)?(?:تحديث|تعديل)|اخر (?:وقت )?(?:تحديث|تعديل)|حدث|محدث|عدل|"
    r"تم التحديث|جري التحديث|(?:last )?(?:updated?|modified)|today is|today's date)(?!\w)|"
    r"(?<!\w)(?:اخر (?:وقت )?(?:تحديث|تعديل)|(?:تم|جري) التحديث|last (?:updated?|modified))(?!\w)"
)
"""Labels a page's own clock."""

COUNTERS = re.compile(
    r"(?:لا توجد|لا يوجد|بدون) (?:تعليقات|تعليق)(?!\w)|no comments?(?!\w)|"
    rf"(?<![\w.,])\d[\d.,]*k? ?(?:{_COUNTED}|{_MINUTES})(?: قراءه)?(?!\w)|"
    r"(?:عدد )?(?:ال)?(?:مشاهدات|قراءات|زيارات|تعليقات|views|comments) ?:? ?\d[\d.,]*(?!\w)|"
    r"(?:دقيقه واحده|دقيقتان)(?!\w)"
)
"""How often a page was read or answered, and how long it takes: beside its day in one line."""

WEATHER = re.compile(r"-?\d{1,2} ?°(?: ?c\b)?")
"""How warm it is: beside a page's own clock."""

STAMPED = _starts(
    "(?:نشر|نشرت|تم النشر|كتب|كتبت|صدر)(?: في| بتاريخ| يوم|:)",
    "(?:تاريخ|وقت) (?:النشر|الاضافه|المقال|الخبر)",
    "(?:النشر|التاريخ|بتاريخ)",
    "(?:published|posted|date|issued|released|created)(?: on| at|:|,)?",
    "(?:first published|date published|publication date)",
)
"""Labels the day on which the article appeared."""

HOME = _starts(
    "(?:الصفحه )?الرييسيه", "انت هنا", "(?:home|homepage|front page|main)", "you are here"
)
"""Opens a breadcrumb or a menu."""

_SECTIONS = """
اخبار الاخبار سياسه سياسيه السياسه امن الامن امنيه امني اقتصاد الاقتصاد رياضه الرياضه ثقافه الثقافه
فن فنون منوعات تقارير تقرير تحقيقات مقالات راي اراء دولي دوليه عربي عربيه محلي محليه عاجل فيديو صور
العراق سوريا سوريه كردستان العالم عالميه تكنولوجيا صحه مجتمع حوارات مقابلات تحليلات ميديا الميديا
الرييسيه بث مباشر المباشر اتصل بنا من نحن القايمه بحث ابحث الطقس بودكاست انفوغراف ملفات خاص
news politics security economy business sport sports culture opinion opinions world iraq syria
kurdistan middle east video videos photos technology health lifestyle features analysis interviews
reports about contact us menu search home podcasts live more local regional international english
subscribe login
"""
SECTIONS = frozenset(_SECTIONS.split())
"""Words of which menus are made."""
