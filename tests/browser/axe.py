"""Runs axe-core in a page; installs it by package.json when it is missing."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

ROOT = Path(__file__).parents[2]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """
async ([selector, tags]) => {
  const found = await axe.run(selector || document, { runOnly: tags, resultTypes: ["violations"] });
  const where = (node) => `${node.target.join(" ")} ${node.failureSummary}`;
  return found.violations.map((v) => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(where).join(" | ")}`);
}
"""


@cache
def source() -> str:
    """The checker's own code."""
    path = ROOT / "node_modules" / "axe-core" / "axe.min.js"
    if not path.exists():
        command = ["npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--silent"]
        subprocess.run(command, cwd=ROOT, check=True)
    return path.read_text(encoding="utf-8")


def violations(page: Page, selector: str | None = None) -> list[str]:
    """What axe finds wrong in the page as it stands now."""
    if not page.evaluate("() => Boolean(window.axe)"):
        page.evaluate(source())
    found: list[Any] = page.evaluate(RUN, [selector, TAGS])
    return [str(one) for one in found]
