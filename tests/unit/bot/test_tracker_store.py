"""Folding an old history keeps the state, and keeps it short."""

from __future__ import annotations

from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, BotUttered, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.settings import ROOT
from bot.tracker_store import FOLD_BEYOND_EVENTS, KEPT_SAYINGS, KEPT_TURNS, fold

DOMAIN = Domain.load(str(ROOT / "bot" / "domain"))


def history(turns: int):
    events = []
    for number in range(turns):
        events += [
            UserUttered(f"wiadomość {number}", {"name": "inform", "confidence": 0.9}),
            SlotSet("plan_wish", {"monthly_max_grosze": number * 100}),
            SlotSet("verified", True),
            ActiveLoop("plan_form" if number % 2 else None),
            ActionExecuted("action_resume"),
            BotUttered("odpowiedź"),
            ActionExecuted("action_listen"),
        ]
    return events


def state(events):
    tracker = DialogueStateTracker.from_events("x", events, slots=DOMAIN.slots)
    return tracker.current_slot_values(), tracker.active_loop_name, tracker.latest_message.text


def test_a_short_history_is_left_as_it_is():
    events = history(3)
    assert fold(events, DOMAIN) == events


def test_a_folded_history_replays_to_the_same_state():
    for turns in range(12, 40):
        events = history(turns)
        assert state(fold(events, DOMAIN)) == state(events)


def test_a_long_history_stays_bounded_however_often_it_is_folded():
    events = []
    for turn in (history(1) for _ in range(300)):
        events = fold(events + turn, DOMAIN)
        assert len(events) <= FOLD_BEYOND_EVENTS + len(turn)
    assert len([e for e in events if isinstance(e, UserUttered)]) >= KEPT_TURNS


def test_what_was_said_last_is_remembered_through_every_fold():
    events = []
    for number in range(60):
        turn = [event for event in history(1) if not isinstance(event, BotUttered)]
        events = fold([*events, *turn, BotUttered(f"zdanie {number}")], DOMAIN)
    said = [event.text for event in events if isinstance(event, BotUttered)]
    assert said[-KEPT_SAYINGS:] == [f"zdanie {number}" for number in range(60 - KEPT_SAYINGS, 60)]
    assert len(events) <= FOLD_BEYOND_EVENTS
