"""Does this message speak of suicide, self-harm, violence at home or immediate danger?

The second, independent detector beside the classifier: words and rules over levelled text, able only to raise
an alarm. It alarms when unsure and refuses to weigh a debt against a life. Evidence is the name of a rule,
never a person's words, so it may be logged.
"""

from polish.crisis.detector import Assessment, Kind, assess, ready

__all__ = ["Assessment", "Kind", "assess", "ready"]
