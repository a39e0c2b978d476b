"""Looks rules up by the last states of a conversation alone, and remembers what was found.

Rasa writes out the state before every action of the whole history, each time it predicts one (a tenth of its time on
a turn of small talk), and holds all of them against every rule. A rule looks no further back than it is long, ours
two states, and at no more than it mentions: intent, last action, active form. So few different questions are asked,
and each is answered by Rasa's own code once.
"""

from __future__ import annotations

from collections import deque
from typing import Any

from rasa.core.policies import rule_policy
from rasa.core.policies.policy import PolicyPrediction
from rasa.shared.core.constants import ACTION_LISTEN_NAME, PREVIOUS_ACTION, SHOULD_NOT_BE_SET, USER
from rasa.shared.core.domain import Domain, State
from rasa.shared.core.events import ActionExecuted, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

RULES_WITH_STATES = (rule_policy.RULES, rule_policy.RULES_FOR_LOOP_UNHAPPY_PATH)
REMEMBERED = 10_000  # answers; a few hundred are met
Found = tuple[str | None, str | None, bool]


class RulePolicy(rule_policy.RulePolicy):
    """Named as Rasa's own: the name stands in every tracker."""

    _depth: int | None = None
    _slots_have_a_say = False  # none of ours has
    _intent_alone = False  # no rule can be found by the words of a message; none of ours can
    _mentioned: frozenset[tuple[str, str]] = frozenset()
    _found: dict[Any, Found]

    def _predict(self, tracker: DialogueStateTracker, domain: Domain) -> tuple[PolicyPrediction, str | None]:
        """Let a form that goes on go on: it comes before any rule, so none need be looked up."""
        if self._find_action_from_default_actions(tracker)[0] is None:
            action, source = self._find_action_from_loop_happy_path(tracker)
            if action is not None:
                scores = self._prediction_result(action, tracker, domain)
                return self._rule_prediction(scores, source, is_no_user_prediction=True), source
        prediction, rule = super()._predict(tracker, domain)
        return prediction, rule

    def _find_action_from_rules(
        self, tracker: DialogueStateTracker, domain: Domain, use_text_for_last_user_input: bool
    ) -> Found:
        """Return action, rule and whether a form was left, as Rasa does."""
        if self._depth is None:
            self._look_at_the_rules(domain)
        if self._slots_have_a_say:
            return self._asked_rasa(tracker, domain, use_text_for_last_user_input)
        if use_text_for_last_user_input and self._intent_alone:
            return None, None, False
        states = self._prediction_states(tracker, domain, use_text_for_last_user_input)
        question = (
            use_text_for_last_user_input,
            tracker.latest_action_name,
            tracker.active_loop_name,
            repr(states),
        )
        if question not in self._found:
            if len(self._found) >= REMEMBERED:
                self._found.clear()
            self._found[question] = self._asked_rasa(tracker, domain, use_text_for_last_user_input)
        return self._found[question]

    def _asked_rasa(self, tracker: DialogueStateTracker, domain: Domain, by_text: bool) -> Found:
        action, rule, left_form = super()._find_action_from_rules(tracker, domain, by_text)
        return action, rule, left_form

    def _prediction_states(
        self,
        tracker: DialogueStateTracker,
        domain: Domain,
        use_text_for_last_user_input: bool = False,
        rule_only_data: dict[str, Any] | None = None,
    ) -> list[State]:
        """Return the last states, as far back as the longest rule, of what rules mention."""
        if self._depth is None or self._slots_have_a_say:
            whole: list[State] = super()._prediction_states(
                tracker, domain, use_text_for_last_user_input, rule_only_data
            )
            return whole
        states = last_states(tracker, domain, self._depth)
        self.featurizer._choose_last_user_input([states], use_text_for_last_user_input)
        return [self._only_mentioned(state) for state in states]

    def _look_at_the_rules(self, domain: Domain) -> None:
        self._slots_have_a_say = any(slot.influence_conversation for slot in domain.slots)
        rules = [
            self._rule_key_to_state(key) for name in RULES_WITH_STATES for key in self.lookup.get(name, {})
        ]
        self._depth = max(map(len, rules), default=1)
        self._mentioned = frozenset(
            (kind, name) for rule in rules for state in rule for kind, part in state.items() for name in part
        )
        self._intent_alone = all(map(_is_not_by_text, rules))
        self._found = {}

    def _only_mentioned(self, state: State) -> State:
        """Leave out what no rule asks about, the person's words first; that there was an action before is kept."""
        return {
            kind: {
                name: value
                for name, value in part.items()
                if kind == PREVIOUS_ACTION or (kind, name) in self._mentioned
            }
            for kind, part in state.items()
        }


def _is_not_by_text(rule: list[State]) -> bool:
    """Tell whether a rule asks for an intent just after a message, or for something else than a message."""
    listened = rule[-1].get(PREVIOUS_ACTION, {}).get("action_name") == ACTION_LISTEN_NAME
    intent = rule[-1].get(USER, {}).get("intent")
    return not listened or intent not in {None, SHOULD_NOT_BE_SET}


def last_states(tracker: DialogueStateTracker, domain: Domain, count: int) -> list[State]:
    """Return the last of the states that `tracker.past_states` returns, without slots."""
    events = tracker.applied_events()
    actions: deque[int] = deque(maxlen=count - 1)
    actions.extend(index for index, event in enumerate(events) if isinstance(event, ActionExecuted))
    replayed = DialogueStateTracker(tracker.sender_id, [])
    states = []
    for index, event in enumerate(events):
        if index in actions:
            states.append(domain.get_active_state(replayed))
        if not isinstance(event, SlotSet):  # there are no slots to set
            event.apply_to(replayed)
    return [*states, domain.get_active_state(replayed)]
