"""Which action serves which intent. The same table as data/rules/, where Rasa reads it; a test compares them.

Actions need it to serve a choice that was answered in words or by its number.
"""

from __future__ import annotations

SOCIAL = (
    "greet",
    "goodbye",
    "thank",
    "ask_capabilities",
    "bot_challenge",
    "ask_legitimacy",
    "abuse",
    "out_of_scope",
)
SITUATIONS = (
    "report_crisis",
    "report_death",
    "wrong_person",
    "report_identity_theft",
    "report_insolvency",
    "dispute_debt",
    "claim_time_barred",
    "stop_contact",
    "represent_debtor",
    "refuse_payment",
    "request_documents",
    "privacy_request",
    "complaint",
    "contact_preference",
    "ask_consequences",
)
ACTIONS = {
    **dict.fromkeys(SOCIAL, "action_resume"),
    **dict.fromkeys(SITUATIONS, "action_situation"),
    "affirm": "action_affirm",
    "deny": "action_deny",
    "cancel": "action_cancel",
    "ask_repeat": "action_repeat",
    "inform": "action_inform",
    "request_human": "action_hand_over",
    "nlu_fallback": "action_not_understood",
    "check_balance": "action_show_balance",
    "ask_debt_origin": "action_explain_origin",
    "ask_interest_costs": "action_explain_interest",
    "ask_due_date": "action_show_due_date",
    "ask_how_to_pay": "action_show_payment_details",
    "request_installments": "action_start_plan",
    "negotiate_terms": "action_start_plan",
    "request_deferral": "action_start_plan",
    "request_discount": "action_start_plan",
    "choose_offer": "action_start_plan",
    "counter_offer": "action_start_plan",
    "change_plan": "action_change_plan",
    "promise_payment": "action_start_promise",
    "report_payment": "action_start_paid",
    "report_hardship": "action_start_hardship",
    "choose_need": "action_start_hardship",
    "choose_case": "action_choose_case",
    "EXTERNAL_returned": "action_returned",
}
