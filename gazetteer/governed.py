"""Arabic verbs whose preposition takes a thing: what is turned into, led to, brought or asked for.

"In X" and "to X" make a place of a name that is a common word as well; behind these verbs "to" and
the glued "with" do not.
"""

from gazetteer.around import Found, words_before
from gazetteer.fold import key_of
from gazetteer.senses import stems_in
from gazetteer.words import Words

# Stems, without the letters that a verb is bent with.
_TO_WORDS = (
    "أدى أد ؤدي مؤد تحول تحويل إضاف إضافة حاجة حتاج احتاج افتقر فتقر افتقار استند ستند مستند "
    "أشار شير إشار لفت نظر استمع ستمع دعا دع دعو دعوة انتبه نتبه طمح نسب عزا ترجم استحال ستحيل "
    "تطلع ارتاح حتكم احتكم"
)
_WITH_WORDS = (
    "جاء جاؤ أتى أدلى أدل دلي طالب مطالب سمح سماح أمسك مسك تمسك متمسك اعترف عترف وعد تعهد "
    "زود مزود مجهز جهز مليء محاط مغطى استعان ستعان ستعين اكتفى كتف حتفظ احتفظ اهتم هتم آمن ؤمن "
    "إيمان شعر شعور أحس اتهم متهم تهم التزم لتزم رحب ترحيب ندد تنديد لوح حظي فاز تلاعب تباهى "
    "تفاخر استهان كفر"
)
_TO = frozenset(key_of(_TO_WORDS).split())
_WITH = frozenset(key_of(_WITH_WORDS).split())
_FARTHEST = 2


def has_a_thing(one: Found, key: str, words: Words) -> bool:
    """Whether a verb that takes things governs an Arabic name, which is a common word too."""
    if one.latin or one.key not in words.common:
        return False
    near = words_before(key, one.start - len(one.glued), _FARTHEST + 1)
    if one.glued[-1:] == "ب":
        return _is_said(near[:_FARTHEST], _WITH)
    return not one.glued and near[:1] == ("الي",) and _is_said(near[1:], _TO)


def _is_said(near: tuple[str, ...], stems: frozenset[str]) -> bool:
    return any(not stems.isdisjoint(stems_in(word)) for word in near)
