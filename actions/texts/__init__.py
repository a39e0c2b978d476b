"""What the assistant says: every sentence by name, in one place per channel, with variants against repetition.

Texts live here and not in the model's domain, so that an edit needs no training and the choice of a variant can look
at what was said before. Only wording lives here: what is true is the case backend's business.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import tomllib

FOLDER = Path(__file__).parent
ONCE_MORE = "Jeszcze raz: "


@dataclass(frozen=True)
class Text:
    """One thing to say, in its variants; SMS falls back to the words of the web."""

    name: str
    web: tuple[str, ...]
    sms: tuple[str, ...] = ()

    def variants(self, channel: str) -> tuple[str, ...]:
        """Return the variants of a channel, and after them each as a repetition."""
        own = (self.sms or self.web) if channel == "sms" else self.web
        return (*own, *(ONCE_MORE + variant for variant in own))


@lru_cache(maxsize=1)
def all_texts() -> Mapping[str, Text]:
    """Read every file once; a name that stands twice is refused."""
    found: dict[str, Text] = {}
    for path in sorted(FOLDER.glob("*.toml")):
        for name, channels in tomllib.loads(path.read_text(encoding="utf-8")).items():
            if name in found:
                raise ValueError(f"{path.name}: {name} stands in another file too")
            found[name] = Text(name, tuple(channels["web"]), tuple(channels.get("sms", ())))
    return found


def choose(name: str, channel: str, values: Mapping[str, str], said: Sequence[str]) -> str:
    """Return the text in the first variant that was not said lately, else the one said longest ago.

    Args:
        name: key of the text.
        channel: "web" or "sms".
        values: what the placeholders stand for.
        said: the assistant's latest messages, the newest first.
    """
    ways = [variant.format_map(values) for variant in all_texts()[name].variants(channel)]
    fresh = (way for way in ways if way not in said)
    return next(fresh, None) or max(ways, key=said.index)
