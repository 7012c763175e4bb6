"""The Read page: paste, drop or name articles; follow their reading; review what they claim."""

from pathlib import Path

import streamlit as st

from geo.errors import InputError
from geo.ledger.ledger import Ledger
from geo.ledger.records import Person, Rank, Shelved
from geo.screen.cutting import within
from geo.screen.faults import fault_text
from geo.screen.intake.jobs import JOBS, Job, JobState
from geo.screen.intake.teaching import draw_teaching
from geo.screen.intake.ways import TOLD, draw_ways
from geo.screen.outlets import outlet_name
from geo.screen.pagestate import asked_key, restore_page, write_page
from geo.screen.parts import draw_title
from geo.screen.person import draw_person, person_here
from geo.screen.review.bench import draw_bench
from geo.screen.review.dating import draw_dating
from geo.screen.session import language
from geo.screen.titles import title_of
from geo.screen.words import Words, isolate, load_words
from geo.screen.workshop import ledger_here

STYLE = Path(__file__).with_name("intake.css")
PAGE = "read"
NEWEST = 50  # articles that the page lists
MOST_REFUSED = 8
MOST_NAME = 200  # characters of an article in the list
_FOLLOWED = "intake_followed"


def read_page() -> None:
    """Everything that has to do with new articles."""
    try:
        ledger = ledger_here()
        listed = ledger.articles(newest=NEWEST) if ledger else ()
        who = person_here(ledger)
    except InputError as error:
        st.error(fault_text(error, load_words()[language()]))
        return
    by_id = {one.article.id: one for one in listed}
    asked = restore_page(PAGE, {"article": _Held(ledger, by_id)})
    words = draw_title(asked, "read_title", "read_quiet", STYLE)
    draw_person(who, words)
    if who.rank.covers(Rank.ANALYST):
        draw_ways(JOBS, who, words, shown=bool(ledger is not None and listed))
        _follow(who, words)
    else:
        st.info(words("read_not_allowed"))
    shelved = None
    if ledger is not None and listed:
        shelved = _recent(ledger, listed, asked.one("article"), who, words)
    else:
        st.html(f'<p class="fl-empty" dir="{words.direction}">{words("read_none_yet")}</p>')
    if who.rank.covers(Rank.ANALYST):
        draw_teaching(ledger, shelved, who, words)
    write_page(asked, article=shelved.article.id if shelved else None)


class _Held:
    """The article ids that the page may be asked for: any of the ledger."""

    def __init__(self, ledger: Ledger | None, listed: dict[str, Shelved]) -> None:
        self._ledger, self._listed = ledger, listed

    def __contains__(self, id_: object) -> bool:
        if id_ in self._listed:
            return True
        return self._ledger is not None and bool(self._ledger.holds([str(id_)]))


def _follow(who: Person, words: Words) -> None:
    """The person's newest job, looked at again every half second while it runs."""
    jobs = JOBS.of(who.name)
    if not jobs:
        return
    job = jobs[0]
    if job.active:
        st.fragment(run_every=0.5)(_running)(job, words)
    elif _is_news(job):
        _ended(job, words)


def _is_news(job: Job) -> bool:
    """Whether this window tells how a job ended: it did before, or nobody has been told yet."""
    if job.told and st.session_state.get(TOLD) is not job:
        return False
    job.told = True
    st.session_state[TOLD] = job
    return True


def _running(job: Job, words: Words) -> None:
    if not job.active:
        st.session_state[_FOLLOWED] = True
        st.rerun()
    share = job.read / job.total if job.total else 0.0
    if job.state is JobState.WAITING:
        text = words("job_waiting")
    elif not job.total:
        text = words("job_starting")
    else:
        text = words("job_running", n=job.read, all=job.total)
    with st.container(horizontal=True, vertical_alignment="center", key="job_running", border=True):
        st.progress(min(share, 1.0), text=text)
        st.button(
            words("cancel"),
            key="job_cancel",
            icon=":material/stop_circle:",
            on_click=JOBS.cancel,
            args=(job,),
        )


def _ended(job: Job, words: Words) -> None:
    told = job_told(job, words)
    if job.state is JobState.FAILED and job.problem is not None:
        st.error(fault_text(job.problem, words, "job_failed"))
    elif job.state is JobState.CANCELLED:
        st.warning(f"{words('job_cancelled')} {told}")
    elif job.refusals and not job.added:
        st.warning(told)
    else:
        st.success(told)
    for refusal in job.refused[:MOST_REFUSED]:
        st.error(fault_text(refusal, words))
    if job.refusals > MOST_REFUSED:
        st.caption(words("and_more", n=job.refusals - MOST_REFUSED))
    if st.session_state.pop(_FOLLOWED, False) and (found := [*job.added, *job.held]):
        st.session_state[asked_key(PAGE, "article")] = [found[0]]
        st.rerun()


def job_told(job: Job, words: Words) -> str:
    """What came of a job, without what came of nothing."""
    parts = [
        words("job_new", new=len(job.added), claims=job.claims) if job.added else "",
        words("job_held", held=len(job.held)) if job.held else "",
        words("job_refused", refused=job.refusals) if job.refusals else "",
    ]
    return (words.comma.join(filter(None, parts)) or words("job_nothing")) + "."


def _recent(
    ledger: Ledger, listed: tuple[Shelved, ...], chosen: str | None, who: Person, words: Words
) -> Shelved:
    """The articles that came last, and the chosen one on the bench."""
    names = {one.article.id: one for one in listed}
    if chosen and chosen not in names:
        names |= {one.article.id: one for one in ledger.articles(only=[chosen])}
    key = asked_key(PAGE, "article")
    picker = f"{key}_picker"
    st.session_state[picker] = chosen if chosen in names else listed[0].article.id
    st.selectbox(
        words("read_article", n=len(listed)),
        list(names),
        key=picker,
        format_func=lambda id_: _named(names[id_], words),
        on_change=_pick,
        args=(key, picker),
    )
    shelved = names[st.session_state[picker]]
    st.session_state[key] = [shelved.article.id]  # it stays on the bench while others come in
    draw_dating(ledger, shelved, who, words)
    draw_bench(ledger, shelved, who, words, key=PAGE)
    return shelved


def _pick(key: str, picker: str) -> None:
    st.session_state[key] = [st.session_state[picker]]


def _named(shelved: Shelved, words: Words) -> str:
    article = shelved.article
    parts = [
        title_of(article),
        isolate(outlet_name(article.outlet, words)) if article.outlet else "",
        article.published.edtf or "",
    ]
    if shelved.withdrawn:
        parts.append(words("withdrawn"))
    return within(" · ".join(part for part in parts if part), MOST_NAME)
