"""Every setting of every service has its line in docs/settings.md, and every line there is a setting."""

from __future__ import annotations

import re
from pathlib import Path

from actions.settings import Settings as Actions
from case_backend.settings import Settings as Cases
from channels.settings import Settings as Gateway

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTED = set(re.findall(r"`(ULGA_[A-Z_]+)`", (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")))


def read_by_hand() -> set[str]:
    """The bot and the local stack read the environment without pydantic."""
    sources = [*(ROOT / "bot").rglob("*.py"), *(ROOT / "deploy" / "local").glob("*.py")]
    return {
        name for path in sources for name in re.findall(r'"(ULGA_[A-Z_]+)"', path.read_text(encoding="utf-8"))
    }


def test_every_setting_is_documented_and_nothing_else() -> None:
    fields = {f"ULGA_{name.upper()}" for kind in (Actions, Cases, Gateway) for name in kind.model_fields}
    assert fields | read_by_hand() == DOCUMENTED
