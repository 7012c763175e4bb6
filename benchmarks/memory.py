"""Memory over ten thousand different articles, read by one process as ``frontier read`` does it.

The process tells how much of it is resident after a tenth of the articles and at the end; the two
should be alike, whatever the number. Linux alone tells what is resident.
"""

import json
import subprocess
import sys

ARTICLES = 10_000

_SCRIPT = """
import json, sys, time
from itertools import cycle, islice
from geo.atlas import load_reader
from geo.claims.documents import article_from_bytes
from geo.claims.together import batches
from geo.cli.printed import Form, printed_each
from geo.home import HOME

def resident():
    pages = open("/proc/self/statm").read().split()[1]
    return int(pages) * 4096

number = int(sys.argv[1])
files = sorted((HOME / "tests/corpus/dev").glob("*.txt"))
texts = [path.read_text(encoding="utf-8") for path in files]
reader, told, claims, characters = load_reader(), [], 0, 0
start = time.process_time()
def made():
    for at, text in enumerate(islice(cycle(texts), number), 1):
        # No two are the same: every word that names a number of its own is new to the reader.
        data = f"{text}\\n{at} {'abcdefghij'[at % 10]}{chr(97 + at % 26)}x{at}y\\n".encode()
        yield article_from_bytes(data, f"{at}.txt")

at = 0
for batch in batches(made()):
    claims += sum(count for _, count in printed_each(batch, reader, Form.JSONL))
    characters += sum(len(article.text) for article in batch)
    before, at = at, at + len(batch)
    if before < number // 10 <= at or at == number:
        told.append(resident())
seconds = time.process_time() - start
print(json.dumps({"resident": told, "claims": claims, "speed": characters / seconds}))
"""


def run(articles: int = ARTICLES) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT, str(articles)], check=True, capture_output=True
    )
    told = json.loads(done.stdout)
    first, last = (size / 1e6 for size in told["resident"])
    print(
        f"memory after {articles // 10:,} articles: {first:.0f} MB; after {articles:,}: "
        f"{last:.0f} MB ({told['claims']:,} claims; files to claims on the line "
        f"{told['speed']:,.0f} characters/s of processor time)"
    )
