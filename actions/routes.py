"""Which action serves which intent, what a form asks for, which action takes a filled form.

The same tables as data/rules/ and bot/domain/, where Rasa reads them; a test compares them. Actions need them to serve
a choice that was answered in words or by its number, and to do in one call what Rasa will ask for one by one.
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

# Each form with its slots in the order of asking.
FORMS = {
    "identity_form": ("case_number", "birth_date"),
    "case_form": ("chosen_case",),
    "plan_form": ("plan_wish", "chosen_offer", "plan_confirmed"),
    "hardship_form": ("hardship_consent", "hardship_need"),
    "promise_form": ("promise_on", "promise_confirmed"),
    "paid_form": ("payment_told",),
}
SUBMITS = {
    "identity_form": "action_check_identity",
    "case_form": "action_enter_case",
    "plan_form": "action_submit_plan",
    "hardship_form": "action_submit_hardship",
    "promise_form": "action_submit_promise",
    "paid_form": "action_submit_paid",
}
