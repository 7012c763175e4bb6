"""A short sample of ten analysts at once; the whole of it is `python -m benchmarks team`."""

from benchmarks.team import work_together


def test_ten_analysts_at_once_meet_no_error(address):
    done = work_together(address, analysts=10, minutes=0.1)
    assert done.errors == []
    assert done.faults == []
    assert len(done.requests) >= 10
