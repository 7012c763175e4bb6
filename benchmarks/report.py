"""One way to time and one way to print: the ratio first, the absolute figures beside it."""

import statistics
import time
from collections.abc import Callable


def median_seconds(work: Callable[[], object], *, runs: int = 5) -> float:
    """Median wall time of ``work`` over ``runs`` runs, after one run that does not count."""
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def compare(what: str, ours: float, peer: float, peer_name: str, unit: str) -> None:
    """Print ours over the peer's, with both figures."""
    print(f"{what}: {ours / peer:.2f} x {peer_name}   (ours {ours:,.0f} {unit}, ", end="")
    print(f"{peer_name} {peer:,.0f} {unit})")


def compare_times(what: str, ours: float, peer: float, peer_name: str) -> None:
    """Print how many times faster ours is than the peer's, with both in milliseconds."""
    print(f"{what}: {peer / ours:.1f} times as fast as {peer_name}   ", end="")
    print(f"(ours {ours * 1000:,.0f} ms, peer {peer * 1000:,.0f} ms)")
