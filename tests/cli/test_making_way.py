"""Who reads in the background rests once for all who asked, and never for nobody."""

import os

from geo.cli.makingway import REST_S, on_request


def test_it_rests_once_however_many_asked_and_goes_on_when_nobody_can_ask_any_more() -> None:
    rests: list[float] = []
    reads, writes = os.pipe()
    try:
        on_request(rests.append, fd=reads)
        assert rests == []
        os.write(writes, b"\n\n\n")
        on_request(rests.append, fd=reads)
        on_request(rests.append, fd=reads)
        assert rests == [REST_S]
        os.close(writes)
        on_request(rests.append, fd=reads)
        assert rests == [REST_S]
    finally:
        os.close(reads)
    on_request(rests.append, fd=reads)  # closed: as on a system that cannot tell
    assert rests == [REST_S]
