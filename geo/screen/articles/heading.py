"""Where an article comes from: whose words are shown, outlet, day of publication, file and hash."""

from geo.claims.model import Article
from geo.screen.claim.sentences import published_day
from geo.screen.outlets import outlet_name
from geo.screen.unbroken import markup
from geo.screen.words import Words, file_name, isolate, ltr


def whose_words(article: Article, words: Words) -> str:
    """A line that says whether the article's own words are shown or our digest's; safe markup."""
    style = "fl-digest" if article.digest_of else "fl-tag"
    label = words("digest_label") if article.digest_of else words("words_label")
    return f'<p class="fl-source"><span class="{style}">{markup(label)}</span></p>'


def origin(article: Article, words: Words) -> str:
    """Outlet, day of publication with what it rests on, the page's clock, file and hash."""
    when = f"<b>{markup(published_day(article, words))}</b>"
    if article.published.edtf:
        when += f" · {markup(words.of('published_basis', article.published.basis.value))}"
    facts = [
        f"<span>{markup(isolate(outlet_name(article.outlet, words)))}</span>"
        if article.outlet
        else "",
        f"<span>{markup(words('published'))} {when}</span>",
        f"<span>{markup(words('page_clock'))} <b>{markup(ltr(article.page_clock))}</b></span>"
        if article.page_clock
        else "",
        f"<span><bdi>{markup(file_name(article.file))}</bdi> · "
        f'<bdi title="sha256 {article.sha256}">'
        f"sha256 {article.sha256[:12]}…</bdi></span>",
    ]
    return "".join(facts)


def heading(article: Article, words: Words) -> str:
    """Both for a page that shows the title in the text itself."""
    return (
        f'<div dir="{words.direction}" lang="{words.lang}" data-testid="origin">'
        f'{whose_words(article, words)}<div class="fl-artmeta">{origin(article, words)}</div></div>'
    )
