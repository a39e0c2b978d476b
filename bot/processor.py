"""Takes a message through the model as Rasa does, without what only its debug log reads.

At each message Rasa writes its whole domain out to warn of an intent that is not in it (intents and domain are
trained together here), asks each of 45 slots whether the message fills it (ours are filled by actions alone), and
goes through the history three times to learn whether the session is over. At each action it replays the conversation
into a copy, deep-copies events, and writes out all slots, for lines that are never written. All were found in
profiles of a turn.
"""

from __future__ import annotations

import logging
import time
from typing import Any

from rasa.core.actions.action import Action, ActionExecutionRejection, action_for_index
from rasa.core.channels.channel import OutputChannel
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.exceptions import ActionLimitReached
from rasa.shared.constants import DEFAULT_SENDER_ID
from rasa.shared.core.constants import ACTION_VALIDATE_SLOT_MAPPINGS, DEFAULT_SLOT_NAMES
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecutionRejected, Event, Restarted, SessionStarted, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

failures = logging.getLogger("rasa.core.processor")  # where bot.witness listens, as for Rasa's own
FILLED_BY_ACTIONS = [{"type": "custom"}]
MINUTE = 60.0


class ThriftyProcessor(MessageProcessor):
    """Rasa's own in all that it does."""

    _extracts: bool | None = None

    def __init__(self, *parts: Any, **more: Any) -> None:
        super().__init__(*parts, **more)
        self._actions: dict[int, Action] = {}

    async def get_tracker(self, conversation_id: str) -> DialogueStateTracker:
        """Return a conversation; its events are not stamped with ids of model and assistant, a third of a memory."""
        store = self.tracker_store
        return await store.get_or_create_tracker(
            conversation_id or DEFAULT_SENDER_ID, append_action_listen=False
        )

    def predict_next_with_tracker_if_should(
        self, tracker: DialogueStateTracker
    ) -> tuple[Action, PolicyPrediction]:
        """Return the next action; each is made once, Rasa makes it and all default actions at every prediction.

        Raises:
            ActionLimitReached: so many have been taken in this turn that they go round in circles.
        """
        if self.is_action_limit_reached(
            tracker, self.should_predict_another_action(tracker.latest_action_name)
        ):
            raise ActionLimitReached("The limit of actions to predict has been reached.")
        prediction = self._predict_next_with_tracker(tracker)
        index = prediction.max_confidence_index
        if index not in self._actions:
            self._actions[index] = action_for_index(index, self.domain, self.action_endpoint)
        return self._actions[index], prediction

    async def run_action_extract_slots(
        self, output_channel: OutputChannel, tracker: DialogueStateTracker
    ) -> DialogueStateTracker:
        """Fill slots from the message, where the domain has any that are."""
        if self._extracts is None:
            self._extracts = extracts_slots(self.domain)
        if not self._extracts:
            return tracker
        return await super().run_action_extract_slots(output_channel, tracker)

    def _check_for_unseen_features(self, parse_data: dict[str, Any]) -> None:
        """Nothing is unseen."""

    @staticmethod
    def _log_slots(tracker: DialogueStateTracker) -> None:
        """Slots are not for logs."""

    async def _run_action(
        self,
        action: Action,
        tracker: DialogueStateTracker,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        prediction: PolicyPrediction,
    ) -> bool:
        """Run an action, put it down, say what it says; return whether another one follows.

        The action gets the conversation itself: Rasa's copy is there for events of policies, which ours do not read.
        """
        try:
            events = await action.run(output_channel, nlg, tracker, self.domain)
        except ActionExecutionRejection:
            rejected = ActionExecutionRejected(
                action.name(), prediction.policy_name, prediction.max_confidence
            )
            tracker.update(rejected)
            return bool(self.should_predict_another_action(action.name()))
        except Exception:
            failures.exception("action_failed action=%s", action.name())
            events = []
        self._log_action_on_tracker(tracker, action, events, prediction)
        await self.execute_side_effects(events, tracker, output_channel)
        return bool(self.should_predict_another_action(action.name()))

    def _log_action_on_tracker(
        self,
        tracker: DialogueStateTracker,
        action: Action,
        events: list[Event] | None,
        prediction: PolicyPrediction,
    ) -> None:
        """Put the action and its events into the conversation; a rejected one leaves its events alone."""
        events = events or []
        if not any(isinstance(event, ActionExecutionRejected) for event in events):
            tracker.update_with_events(prediction.events, self.domain)
            tracker.update(action.event_for_successful_execution(prediction))
        tracker.update_with_events(events, self.domain)

    def _has_session_expired(self, tracker: DialogueStateTracker) -> bool:
        """Tell whether the person's last message of this session is older than a session lasts."""
        session = self.domain.session_config
        if not session.are_sessions_enabled():
            return False
        for event in reversed(tracker.events):
            if isinstance(event, UserUttered):
                age = time.time() - event.timestamp
                return bool(age / MINUTE > session.session_expiration_time)
            if isinstance(event, SessionStarted | Restarted):
                return False
        return False


def extracts_slots(domain: Domain) -> bool:
    """Tell whether anything but actions fills a slot of this domain."""
    ours = [slot for slot in domain.slots if slot.name not in DEFAULT_SLOT_NAMES]
    checked = ACTION_VALIDATE_SLOT_MAPPINGS in domain.user_actions
    return checked or any(slot.mappings != FILLED_BY_ACTIONS for slot in ours)
