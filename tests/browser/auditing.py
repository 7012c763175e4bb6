"""An audit of a page by axe-core, vendored beside: what a screen reader's user would miss."""

from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Frame, Page

AXE = Path(__file__).with_name("vendor") / "axe" / "axe.min.js"
GRAVE = ("serious", "critical")
RUN = """async (excluded) => {
  const found = await axe.run({ exclude: excluded.map((one) => [one]) }, {
    runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] },
    iframes: false,
  });
  return {
    passes: found.passes.map((rule) => rule.id),
    wrong: found.violations.flatMap((rule) => rule.nodes.map((node) => ({
      rule: rule.id, impact: node.impact ?? rule.impact ?? "", target: node.target.flat().join(" "),
      why: `${node.failureSummary ?? ""} ${node.html}`.slice(0, 400),
    }))),
  };
}"""
EXCUSED: dict[str, str] = {}
"""Parts of Streamlit's own page that we cannot reach: selector and reason."""


class Fault(NamedTuple):
    """A violation of one rule at one element."""

    rule: str
    impact: str
    target: str
    why: str


class Audit(NamedTuple):
    """What an audit found: the rules that held somewhere, and the grave faults."""

    passes: frozenset[str]
    faults: tuple[Fault, ...]


def audit(page: Page | Frame) -> Audit:
    """Run every rule of WCAG 2.1 A and AA over a page or a frame as it stands."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate(RUN, list(EXCUSED))
    faults = tuple(Fault(**one) for one in found["wrong"] if one["impact"] in GRAVE)
    return Audit(frozenset(found["passes"]), faults)
