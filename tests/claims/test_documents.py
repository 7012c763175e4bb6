"""Files to articles: encodings, heads, sidecars, folders, and refusals in one sentence."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from geo.claims.documents import article_from_bytes, find_articles, read_document
from geo.claims.encoding import LARGEST, LARGEST_FILE, decode
from geo.claims.head import Head, merged
from geo.claims.model import PublishedBasis, ZoneKind
from geo.errors import InputError

TEXT = "أعلنت قيادة حرس الحدود أنها ضبطت نفقاً قرب المخفر القديم.\r\nثم فجرته بعد تفتيشه.\n"
SHA = "0" * 64


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "windows-1256", "iso-8859-6"]
)
def test_encodings(encoding: str) -> None:
    article = article_from_bytes(TEXT.encode(encoding), "a.txt")
    assert article.text == TEXT
    assert article.lang == "ar"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "windows-1256"])
def test_english_in_any_encoding(encoding: str) -> None:
    text = "Border guards found a tunnel “near the old post” and blew it up.\n" * 3
    article = article_from_bytes(text.encode(encoding), "a.txt")
    assert (article.text, article.lang) == (text, "en")


@pytest.mark.parametrize("data", [TEXT.encode("utf-8"), TEXT.encode("utf-8-sig")], ids=["", "bom"])
def test_offsets_are_those_of_the_file_read_as_utf8(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    with path.open(encoding="utf-8", newline="") as file:
        assert read_document(path).text == file.read()


def test_identity() -> None:
    data = TEXT.encode()
    article = article_from_bytes(data, "a.txt")
    assert article.sha256 == hashlib.sha256(data).hexdigest()
    assert article.id == article.sha256[:12]
    assert article.file == "a.txt"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b" \n\t \r\n", "white space"),
        ("\ufeff\u200f \n".encode(), "white space"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "image"),
        (bytes(range(256)) * 8, "binary"),
        (b"\x01\x02\x03\x04 abc", "binary"),
        (b"\xfe\x01\x81\x02" * 200, "windows-1256"),
        (TEXT.encode()[:-30] + b"\xd8", "damaged UTF-8"),
        (b"a" * (LARGEST + 1), "20,000,000 bytes, and its text.* at most 5,000,000 characters"),
        (
            b"a" * (LARGEST_FILE + 1),
            "20,000,000 bytes, and its text.* at most 5,000,000 characters",
        ),
    ],
)
def test_refused_in_one_sentence(data: bytes, says: str) -> None:
    with pytest.raises(InputError, match=says) as refusal:
        decode(data, "bad.txt")
    assert "bad.txt" in str(refusal.value)
    assert "\n" not in str(refusal.value)


HEAD = f"""+++
title = "نفق قرب المخفر"
outlet = "مثال"
url = "https://example.org/x"
published = "2019-06-03"
added = 2019-06-04
original_sha256 = "{SHA}"
lang = "ar"
dates = ["اليوم"]
+++
"""


def test_head() -> None:
    article = article_from_bytes((HEAD + TEXT).encode(), "a.txt")
    assert article.title == "نفق قرب المخفر"
    assert (article.outlet, article.url) == ("مثال", "https://example.org/x")
    assert (article.published.edtf, article.published.basis) == (
        "2019-06-03",
        PublishedBasis.GIVEN,
    )
    assert (article.added, article.digest_of) == ("2019-06-04", SHA)
    assert article.zones[0].kind is ZoneKind.CREDIT
    assert article.text[: article.zones[0].span.end] == HEAD


def test_sidecar_fills_what_the_head_leaves_open(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text('+++\ntitle = "t"\n+++\n' + TEXT, encoding="utf-8")
    path.with_suffix(".toml").write_text('title = "u"\npublished = 2018\n', encoding="utf-8")
    article = read_document(path)
    assert (article.title, article.published.edtf) == ("t", "2018")
    assert read_document(path, published="2018-05").published.edtf == "2018-05"


@pytest.mark.parametrize(
    ("head", "says"),
    [
        ("published = ", "no TOML"),
        ('published = "2019-02-30"', "2019-02-30"),
        ('published = "May 2019"', "May 2019"),
        ('added = "yesterday"', "yesterday"),
        ('lang = "fr"', "fr"),
        ("title = 3", "title"),
        ('original_sha256 = "abc"', "abc"),
        ('published = "2019"\npublished_basis = "hunch"', "hunch"),
    ],
)
def test_bad_heads_name_file_and_value(head: str, says: str) -> None:
    with pytest.raises(InputError, match=says) as refusal:
        article_from_bytes(f"+++\n{head}\n+++\n{TEXT}".encode(), "bad.txt")
    assert "bad.txt" in str(refusal.value)


def test_bad_arguments() -> None:
    with pytest.raises(InputError, match="2019-13"):
        article_from_bytes(TEXT.encode(), "a.txt", published="2019-13")
    with pytest.raises(InputError, match="added"):
        article_from_bytes(TEXT.encode(), "a.txt", added="2019")
    with pytest.raises(InputError, match="head and no article"):
        article_from_bytes(b'+++\ntitle = "t"\n+++\n  \n', "a.txt")


def test_find_articles(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("b/2.txt", "b/1.txt", "a.txt", "a.toml", "c.md"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    found = find_articles([tmp_path, tmp_path / "a.txt", tmp_path / "c.md"])
    assert [p.relative_to(tmp_path).as_posix() for p in found] == [
        "a.txt",
        "b/1.txt",
        "b/2.txt",
        "c.md",
    ]


def test_find_articles_refuses(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("", encoding="utf-8")
    with pytest.raises(InputError, match="without articles"):
        find_articles([tmp_path])
    with pytest.raises(InputError, match="does not exist"):
        find_articles([tmp_path / "none.txt"])
    (tmp_path / "a.odt").write_bytes(b"PK")
    with pytest.raises(InputError, match=r"a\.odt"):
        find_articles([tmp_path / "a.odt"])


def test_an_unreadable_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="can't be read"):
        read_document(tmp_path / "none.txt")


def test_a_day_of_publication_never_rests_on_the_words_of_another() -> None:
    own = Head(published="2019-05-04")
    other = Head(published="2018-01-01", published_basis="dateline", published_words="1 January")
    assert merged(own, other) == own
    assert merged(Head(outlet="A"), other) == replace(other, outlet="A")
