"""From probabilities to a ranked answer: safety first.

A safety intent wins over a likelier one as soon as its own probability passes a low bar: a needless question costs
a sentence, a missed crisis or a demand sent to a stranger costs far more. What the bars cost is in docs/nlu.md.
"""

from __future__ import annotations

import numpy as np

# In the order in which they must be served (docs/nlu.md); the first that passes wins.
SAFETY = (
    "report_crisis",
    "report_death",
    "wrong_person",
    "report_identity_theft",
    "report_insolvency",
    "dispute_debt",
    "stop_contact",
)
SAFETY_BAR = 0.2
SAFETY_SHARE = 0.4  # and at least this share of the likeliest intent's probability
ACCEPT = 0.65  # the threshold of FallbackClassifier in config.yml: below it the answer is "not understood"
SAFETY_ACCEPT = 0.35  # a safety intent is accepted from here
SETTLED = 0.97  # letters and words alone are believed from here on: the embedding is not asked
IN_SIGHT = 0.02  # but not while another safety intent has this much
ACT_AT_ONCE = 0.8  # above it the top intent is right at least 97 times in 100: no "did you mean"


def rank(probabilities: np.ndarray, intents: list[str]) -> list[tuple[str, float]]:
    """Return (intent, confidence) from the one to act on downwards.

    A safety intent that overtook a likelier one takes that one's confidence, and from SAFETY_ACCEPT on a safety
    intent is never left to the fallback: its confidence says "act on it", not how sure the alarm is.
    """
    order = [(intents[i], float(probabilities[i])) for i in np.argsort(-probabilities, kind="stable")]
    winner = _overtaking(dict(order), order[0]) or order[0][0]
    confidence = order[0][1]
    if winner in SAFETY and confidence >= SAFETY_ACCEPT:
        confidence = max(confidence, ACCEPT)
    return [(winner, confidence), *(pair for pair in order if pair[0] != winner)]


def settled(probabilities: np.ndarray, intents: list[str]) -> bool:
    """Tell whether these probabilities of letters and words alone need no second opinion."""
    best = int(probabilities.argmax())
    if probabilities[best] < SETTLED:
        return False
    rivals = (at for at, name in enumerate(intents) if name in SAFETY and at != best)
    return all(probabilities[at] < IN_SIGHT for at in rivals)


def _overtaking(chances: dict[str, float], first: tuple[str, float]) -> str | None:
    name, confidence = first
    bar = max(SAFETY_BAR, SAFETY_SHARE * confidence)
    rivals = SAFETY[: SAFETY.index(name)] if name in SAFETY else SAFETY
    return next((rival for rival in rivals if chances.get(rival, 0.0) >= bar), None)
