"""Web pages, Word files and PDFs: all their words, the article told from the rest."""

import contextlib
import hashlib
import io
import time
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from filemaking import BODY, page, pdf, word, zipped

from geo.claims.documents import article_from_bytes, find_articles, read_document
from geo.claims.encoding import LARGEST, LARGEST_FILE
from geo.claims.model import Article, PublishedBasis, Zone, ZoneKind
from geo.errors import InputError


def words_of(article: Article, kind: ZoneKind) -> str:
    return "".join(article.text[z.span.start : z.span.end] for z in article.zones if z.kind is kind)


def tiles(article: Article) -> bool:
    ends = [0, *(zone.span.end for zone in article.zones)]
    starts = [*(zone.span.start for zone in article.zones), len(article.text)]
    return starts == ends


def test_a_web_page_keeps_all_its_words_and_names_its_parts() -> None:
    article = article_from_bytes(page(), "a.html")
    assert tiles(article)
    assert words_of(article, ZoneKind.BODY).splitlines() == list(BODY)
    assert words_of(article, ZoneKind.TITLE).strip() == "دوريات جديدة على الحدود"
    assert words_of(article, ZoneKind.PAGE_CLOCK).strip() == "الاثنين 25 نوفمبر 2026"
    assert "قصف يستهدف" in words_of(article, ZoneKind.RELATED)
    assert "الرئيسية" in words_of(article, ZoneKind.BREADCRUMB)
    assert "إرسال" in words_of(article, ZoneKind.FORM)
    assert "var claims" not in article.text


def test_a_web_page_says_what_it_is() -> None:
    data = page()
    article = article_from_bytes(data, "a.html")
    assert article.title == "دوريات جديدة على الحدود"
    assert article.outlet == "موقع الخابور"
    assert article.url == "https://khabur.example/n/7"
    assert (article.published.edtf, article.published.basis) == ("2019-06-03", PublishedBasis.GIVEN)
    assert article.sha256 == hashlib.sha256(data).hexdigest()
    assert article.text_sha256 == hashlib.sha256(article.text.encode()).hexdigest()
    assert article_from_bytes(b"words of a text\n", "a.txt").text_sha256 is None


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ('<meta name="dc.date.issued" content="2018-8-7">', "2018-08-07"),
        (
            '<script type="application/ld+json">{"@graph": [{"headline": "t", "datePublished": '
            '"2018-08-07T01:00:00Z"}]}</script>',
            "2018-08-07",
        ),
        ('<meta property="article:published_time" content="2018-02-31">', None),
        ('<meta property="article:modified_time" content="2018-08-07">', None),
        ('<script type="application/ld+json">{"datePublished": [[[</script>', None),
    ],
)
def test_a_page_is_dated_by_markup_that_means_its_publication(said: str, day: str | None) -> None:
    data = page().replace(b'<meta property="article:published_time"', b'<meta name="none"')
    given = article_from_bytes(data.replace(b"</head>", said.encode() + b"</head>"), "a.html")
    assert given.published.edtf == day or (day is None and given.published.basis.value != "given")


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "//[", "x" * 999])
def test_an_address_that_is_none_is_not_taken(address: str) -> None:
    data = page().replace(b"https://khabur.example/n/7", address.encode())
    assert article_from_bytes(data, "a.html").url is None


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1256", "iso-8859-6", "utf-16"])
def test_a_page_in_its_own_encoding(encoding: str) -> None:
    text = page().decode().replace('charset="utf-8"', f'charset="{encoding}"')
    article = article_from_bytes(text.encode(encoding), "a.htm")
    assert BODY[0] in article.text


def test_a_page_where_no_article_is_found_is_read_as_a_text() -> None:
    article = article_from_bytes(b"<html><body><div>Kurz</div></body></html>", "a.html")
    assert article.text == "Kurz\n"
    assert tiles(article)


def test_a_word_file_with_a_table() -> None:
    article = article_from_bytes(word(cells=("القائم", "البوكمال")), "a.docx")
    assert article.text.splitlines() == [*BODY, "القائم البوكمال"]
    assert tiles(article)
    assert article.published.basis is PublishedBasis.UNKNOWN or article.published.edtf != "given"


def test_a_pdf_in_english_and_one_in_arabic() -> None:
    lines = ["Border guards found a tunnel near the post", "and blew it up in 2019."]
    assert article_from_bytes(pdf(lines), "a.pdf").text.split() == " ".join(lines).split()
    arabic = ["سيطر الجيش العراقي على معبر القائم", "منذ سنة صصص"]
    article = article_from_bytes(pdf(arabic), "a.pdf")
    assert article.text.split() == " ".join(arabic).split()
    assert article.lang == "ar"


def test_figures_run_from_the_left_in_an_arabic_line() -> None:
    across = "نصبت 42 برجا"  # as spoken; on paper the figure runs the other way round
    paper = across.replace("42", "24")
    assert article_from_bytes(pdf([paper]), "a.pdf").text.strip() == across


@pytest.mark.parametrize(
    ("across", "paper"),  # as spoken, and as it is drawn from the right
    [
        ("الأحد 17 نوفمبر 2024 - 10:35", "الأحد 71 نوفمبر 4202 - 53:01"),
        ("نشر في 2018-08-09 مساء", "نشر في 8102-80-90 مساء"),
        ("نشر في 17/11/2024", "نشر في 4202/11/71"),
        ("بطول 1,250 مترا بنسبة 30% تقريبا", "بطول 052,1 مترا بنسبة 03% تقريبا"),
        ("الأحد ١٧ نوفمبر ٢٠٢٤ - ١٠:٣٥", "الأحد ٧١ نوفمبر ٤٢٠٢ - ٥٣:٠١"),
    ],
)
def test_figures_parted_by_a_dash_stay_in_the_order_of_speech(across: str, paper: str) -> None:
    assert article_from_bytes(pdf([paper]), "a.pdf").text.strip() == across


def test_the_bytes_decide_and_not_the_name() -> None:
    assert BODY[0] in article_from_bytes(word(), "a.txt").text
    assert BODY[0] in article_from_bytes(page(), "a.txt").text
    assert article_from_bytes(b"<p of words that are no page at all", "a.txt").text_sha256 is None


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"%PDF-1.7 text", "damaged PDF"),
        (b"PK\x03\x04abc", "damaged zip"),
        (zipped({"a.txt": b"words"}), "no Word document"),
        (zipped({"word/document.xml": b"<w>"}), "damaged Word"),
        (zipped({"word/document.xml": b"0" * 70_000_000}), "unpacks to more"),
        (
            zipped({f"word/{n}.xml": b"" for n in range(2_100)} | {"word/document.xml": b""}),
            "parts",
        ),
        (word(()), "holds no text"),
        (pdf([]), "pictures and no text"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "old Word file"),
        (b"{\\rtf1 words}", "RTF"),
        (b"<html><body></body></html>", "no text"),
        (b"<html>" + b"<div>" * 3_000 + b"words" + b"</div>" * 3_000, "nests more than"),
        (b"<html>" + b"a" * LARGEST, "5,000,000 characters"),
        (b"%PDF-" + b"a" * LARGEST_FILE, "20,000,000 bytes"),
    ],
)
def test_bad_files_are_one_sentence(data: bytes, says: str) -> None:
    with pytest.raises(InputError, match=says) as refusal:
        article_from_bytes(data, "bad.xyz")
    assert "bad.xyz" in str(refusal.value)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("name", ["bad.pdf", "bad.docx"])
def test_text_under_the_name_of_a_pdf_or_a_word_file_is_refused(name: str) -> None:
    with pytest.raises(InputError, match=f"{name} is called a .* file and is none"):
        article_from_bytes(b"The army captured Hajin.", name)


def test_a_word_file_that_names_files_of_this_machine_gives_none_of_them() -> None:
    hostile = (
        b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
        b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        b"<w:body><w:p><w:r><w:t>words &e; here</w:t></w:r></w:p></w:body></w:document>"
    )
    whole = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word())) as old, zipfile.ZipFile(whole, "w") as new:
        for name in old.namelist():
            new.writestr(name, hostile if name == "word/document.xml" else old.read(name))
    text = article_from_bytes(whole.getvalue(), "a.docx").text
    assert "words" in text
    assert Path("/etc/hostname").read_text().strip() not in text


def test_hostile_pages_end_in_bounded_time() -> None:
    for data in (
        b"<html><!--" * 2_000,
        b"<html><p>" + b"<b>word " * 150 + b"x " * 100_000,
        b"<html>" + b"<p>words of a page</p>" * 20_000,
        b"<html><table>" + b"<tr><td>1<td>2" * 4_000,
    ):
        start = time.monotonic()
        with contextlib.suppress(InputError):
            article_from_bytes(data, "a.html")
        assert time.monotonic() - start < 60


def test_folders_and_files_of_every_format(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(page())
    (tmp_path / "b.docx").write_bytes(word())
    (tmp_path / "c.pdf").write_bytes(pdf(["Guards found a tunnel"]))
    (tmp_path / "d.txt").write_text("words of a text", encoding="utf-8")
    (tmp_path / "e.png").write_bytes(b"\x89PNG")
    found = find_articles([tmp_path])
    assert [path.name for path in found] == ["a.html", "b.docx", "c.pdf", "d.txt"]
    assert all(read_document(path).text for path in found)


def test_text_taken_out_earlier_stays_when_the_file_is_read_again() -> None:
    now = article_from_bytes(page(), "a.html")
    text = "words that an older library took out\n"
    older = replace(
        now,
        text=text,
        text_sha256=hashlib.sha256(text.encode()).hexdigest(),
        zones=(Zone(ZoneKind.BODY, now.zones[0].span._replace(start=0, end=len(text))),),
    )
    again = article_from_bytes(page(), "a.html", before=older)
    assert (again.text, again.zones, again.text_sha256) == (text, older.zones, older.text_sha256)
    assert again.title == now.title
