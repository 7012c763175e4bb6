"""Files of other formats than text, made by hand for tests."""

import io
import zipfile
from collections.abc import Sequence

from docx import Document

BODY = (
    "أعلنت قيادة حرس الحدود العراقية أنها سيرت دوريات جديدة على الشريط الحدودي قرب مدينة القائم.",
    "وقال مصدر في اللواء إن الجيش العراقي يسيطر على معبر القائم الحدودي منذ سنة 2017، ونفى ذلك.",
)
PAGE = """<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>دوريات - موقع الخابور</title>
<meta property="article:published_time" content="2019-06-03T10:00:00+03:00">
<meta property="og:site_name" content="موقع الخابور">
<meta property="og:title" content="دوريات جديدة على الحدود">
<link rel="canonical" href="https://khabur.example/n/7"></head>
<body><header><nav><ul><li><a href="/">الرئيسية</a><li><a href="/n">أخبار</a>
<li>الاثنين 25 نوفمبر 2026</ul></nav></header>
<article><h1>دوريات جديدة على الحدود</h1>
{paragraphs}
</article>
<aside><h3>مواضيع ذات صلة</h3><ul><li><a href="/x">قصف يستهدف مدينة البوكمال السورية</a>
<li><a href="/y">اعتقال قيادي في داعش قرب ربيعة</a></ul></aside>
<form><label>اترك تعليقا</label><input><button>إرسال</button></form>
<script>var claims = "سيطر الجيش على القائم";</script>
<footer>جميع الحقوق محفوظة 2026</footer></body></html>"""


def page(paragraphs: Sequence[str] = BODY) -> bytes:
    return PAGE.replace("{paragraphs}", "".join(f"<p>{one}</p>\n" for one in paragraphs)).encode()


def word(paragraphs: Sequence[str] = BODY, cells: Sequence[str] = ()) -> bytes:
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    if cells:
        table = document.add_table(rows=1, cols=len(cells))
        for cell, text in zip(table.rows[0].cells, cells, strict=True):
            cell.text = text
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def zipped(parts: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file.getvalue()


def pdf(lines: Sequence[str], *, wide: float = 7.2) -> bytes:
    """A PDF as printing programs make them: each glyph at its place, from left to right.

    ``lines`` are in the order of speech, whole lines either of Arabic or of Latin letters.
    """
    letters = sorted({char for line in lines for char in line} - {" "})
    latin = all(char.isascii() for char in letters)
    code = {char: ord(char) if latin else n for n, char in enumerate(letters, start=65)}
    mapped = "\n".join(f"<{code[c]:02x}> <{ord(c):04x}>" for c in letters)
    drawn = []
    for row, line in enumerate(lines):
        arabic = any("\u0600" <= char <= "\u06ff" for char in line)
        across = line[::-1] if arabic else line
        for place, char in enumerate(across):
            if char != " ":
                x = (560 - wide * len(line) if arabic else 40) + wide * place
                drawn.append(f"1 0 0 1 {x} {760 - 18 * row} Tm <{code[char]:02x}> Tj")
    widths = " ".join(["600"] * 223)
    cmap = (
        "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> "
        f"endcodespacerange {len(letters)} beginbfchar\n{mapped}\nendbfchar endcmap end"
    )
    return _pdf_file(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R "
        "/Resources << /Font << /F 5 0 R >> >> >>",
        _stream(f"BT /F 12 Tf {' '.join(drawn)} ET"),
        "<< /Type /Font /Subtype /TrueType /BaseFont /Courier /FirstChar 33 /LastChar 255 "
        f"/Widths [{widths}] /ToUnicode 6 0 R >>",
        _stream(cmap),
    )


def _stream(text: str) -> str:
    return f"<< /Length {len(text)} >>\nstream\n{text}\nendstream"


def _pdf_file(*objects: str) -> bytes:
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("ascii")
    start = len(out)
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode("ascii")
    tail = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    return out + tail.encode("ascii")
