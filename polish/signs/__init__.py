"""Signs of what must be served first: words by which people say that somebody died, that they are not the one, ...

Rules over levelled text, independent of the learned classifier and written from what people say. A sign decides
nothing: it lowers the bar from which the classifier's own suspicion counts (`bot/understanding/decision.py`), so it
can raise a safety intent, never lower one. Crisis has a detector of its own (`polish.crisis`).
"""

from polish.signs.detector import ready, signs

__all__ = ["ready", "signs"]
