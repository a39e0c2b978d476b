"""An action or a form of ours as Rasa runs it: asked once a turn, answered for all that follows (bot/steps.py)."""

from __future__ import annotations

from typing import Any

from rasa.core.actions.action import ActionExecutionRejection, RemoteAction
from rasa.core.channels.channel import OutputChannel
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, deserialise_events
from rasa.shared.core.trackers import DialogueStateTracker

from bot import steps
from bot.errors import WrongStep


class StepAction(RemoteAction):
    """Stands for `RemoteAction` and for `FormAction`: the actions take a form's whole step (actions/forms.py)."""

    async def run(
        self,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        tracker: DialogueStateTracker,
        domain: Domain,
    ) -> list[Event]:
        """Return what was said and the events; raises ActionExecutionRejection for a form that is not answered."""
        step = await self._step(tracker)
        if step.get("rejected"):
            raise ActionExecutionRejection(self.name(), "the message does not answer the form's question")
        events: list[Event] = []
        for part in step["parts"]:
            events += await self._utter_responses(part["responses"], output_channel, nlg, tracker)
            events += deserialise_events(part["events"])
        return events

    async def _step(self, tracker: DialogueStateTracker) -> dict[str, Any]:
        waiting = steps.waiting()
        if waiting:
            step = waiting.popleft()
            if step["name"] != self.name():
                raise WrongStep(f"the actions went on with {step['name']}, Rasa with {self.name()}")
            return step
        if self.action_endpoint is None:
            raise WrongStep("no endpoint is configured for actions")
        asked = {"next_action": self.name(), "tracker": steps.told(tracker), "only_one": waiting is None}
        first, *more = steps.read(await self.action_endpoint.request(json=asked), self.name())
        if waiting is not None:
            waiting.extend(more)
        return first
