"""Rules are found by the last states of a conversation as Rasa finds them by all."""

from __future__ import annotations

import json
import random
import tarfile

import pytest
from rasa.core.policies import rule_policy
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.resource import Resource
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActionExecutionRejected,
    ActiveLoop,
    BotUttered,
    DefinePrevUserUtteredFeaturization,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

from bot import rules
from bot.model import fitting_model
from bot.settings import ROOT

LOOKUP = "components/train_RulePolicy0/rule_policy.json"
CONTEXT = ExecutionContext(GraphSchema({}), "model")


@pytest.fixture(scope="module")
def domain():
    return Domain.load([str(path) for path in sorted((ROOT / "bot" / "domain").glob("*.yml"))])


@pytest.fixture(scope="module")
def both():
    """Rasa's policy and ours, with the rules of the trained model."""
    archive = fitting_model(ROOT / "models")
    if archive is None:
        pytest.skip("no trained model")
    with tarfile.open(archive) as opened:
        lookup = json.load(next(opened.extractfile(name) for name in opened if name.name.endswith(LOOKUP)))
    config = {**rule_policy.RulePolicy.get_default_config(), "core_fallback_threshold": 0.3}
    config |= {"core_fallback_action_name": "action_not_understood", "enable_fallback_prediction": True}

    return [
        kind(dict(config), None, Resource("rules"), CONTEXT, lookup=lookup["lookup"])
        for kind in (rule_policy.RulePolicy, rules.RulePolicy)
    ]


def conversation(dice, domain):
    """Turns in and out of forms, with questions in between, forms refused, ended and begun anew."""
    tracker = DialogueStateTracker.from_events(
        "c", [ActionExecuted("action_session_start"), SessionStarted(), ActionExecuted("action_listen")],
        slots=domain.slots,
    )  # fmt: skip
    forms = sorted(domain.form_names)
    remotes = [name for name in domain.user_actions if not name.startswith(("validate_", "action_ask_"))]
    for _ in range(dice.randrange(1, 14)):
        intent = dice.choice([*sorted(domain.intents), "nlu_fallback"])
        entities = [{"entity": dice.choice(["amount", "date"]), "value": "1", "start": 0, "end": 1}]
        said = UserUttered("ile to?", {"name": intent, "confidence": 1.0}, dice.choice([[], entities]))
        form = tracker.active_loop_name
        steps = [said, DefinePrevUserUtteredFeaturization(False)]
        if form and dice.random() < 0.8:
            refused = dice.random() < 0.5
            steps += [ActionExecutionRejected(form)] if refused else [ActionExecuted(form)]
            if not refused and dice.random() < 0.4:
                steps += [ActiveLoop(None), SlotSet("requested_slot", None)]
        for name in dice.sample(remotes, dice.randrange(3)):
            steps += [ActionExecuted(name), BotUttered("Tak."), SlotSet("goal", name)]
        if dice.random() < 0.4:
            begun = dice.choice(forms)
            steps += [ActionExecuted(begun), ActiveLoop(begun), SlotSet("requested_slot", "goal")]
        for event in steps:
            tracker.update(event)
        if dice.random() < 0.8:
            tracker.update(ActionExecuted("action_listen"))
    for event in [UserUttered("ile to?", {"name": "greet"}), ActionExecuted("action_resume")][
        : dice.randrange(3)
    ]:
        tracker.update(event)
    return tracker


def test_it_predicts_what_rasa_predicts(both, domain):
    dice = random.Random(6)
    theirs, ours = both
    predicted = set()
    for _ in range(300):
        tracker = conversation(dice, domain)
        expected = theirs.predict_action_probabilities(tracker, domain)
        assert ours.predict_action_probabilities(tracker, domain) == expected
        predicted.add(domain.action_names_or_texts[expected.max_confidence_index])
        for by_text in (True, False):
            action, rule, left_form = theirs._find_action_from_rules(tracker, domain, by_text)
            found = ours._find_action_from_rules(tracker, domain, by_text)
            assert not (by_text and action)
            assert (found[0], found[2]) == (action, left_form)
            assert action is None or found[1] == rule
    assert {"action_listen", "action_resume", "action_not_understood", "plan_form"} <= predicted


def test_what_was_said_is_not_kept(both, domain):
    dice = random.Random(7)
    for _ in range(50):
        both[1].predict_action_probabilities(conversation(dice, domain), domain)
    assert "ile to" not in repr(both[1]._found)


def test_rules_found_by_words_are_looked_up(both, domain):
    ours = both[1]
    by_words = json.dumps([{"prev_action": {"action_name": "action_listen"}, "user": {"text": "ile to?"}}])
    lookup = {**ours.lookup, "rules": {**ours.lookup["rules"], by_words: "action_repeat"}}
    config, resource = dict(ours.config), Resource("rules")
    theirs, fresh = (
        kind(dict(config), None, resource, CONTEXT, featurizer=ours.featurizer, lookup=lookup)
        for kind in (rule_policy.RulePolicy, rules.RulePolicy)
    )
    events = [ActionExecuted("action_listen"), UserUttered("ile to?", {"name": "greet"})]
    tracker = DialogueStateTracker.from_events("c", events, slots=domain.slots)
    expected = theirs._find_action_from_rules(tracker, domain, True)
    assert expected[0] == "action_repeat"
    assert fresh._find_action_from_rules(tracker, domain, True) == expected


def test_rules_that_look_at_slots_are_left_to_rasa(both, domain):
    weighed = Domain.from_dict(
        {**domain.as_dict(), "slots": {"verified": {"type": "bool", "mappings": [{"type": "custom"}]}}}
    )
    theirs, ours = both
    fresh = rules.RulePolicy(dict(ours.config), None, Resource("rules"), CONTEXT, lookup=ours.lookup)
    tracker = conversation(random.Random(8), weighed)
    expected = theirs.predict_action_probabilities(tracker, weighed)
    assert fresh.predict_action_probabilities(tracker, weighed) == expected
