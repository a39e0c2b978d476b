"""Facts of the case, told only to a verified person; every figure is the backend's."""

from __future__ import annotations

from typing import Any

from rasa_sdk.events import FollowupAction

from actions.base import HUMAN, Events, Turn, UlgaAction, ask_yes
from actions.gate import not_yet
from actions.patience import go_on
from actions.standing import TOLD_OFTEN_ENOUGH, say_why_not, why_not
from actions.words import case_title, short_date, spoken_date
from polish.money import format_grosze
from polish.plurals import count_of

INSTALMENTS = ("Rozłożyć na raty", "/request_installments")
HOW_TO_PAY = ("Jak zapłacić", "/ask_how_to_pay")
LATER = ("Późniejszy termin", "/request_deferral")
OTHER_CASE = ("Inna sprawa", "/choose_case")
WHY_INTEREST = ("Skąd te odsetki", "/ask_interest_costs")


class CaseAction(UlgaAction):
    """A fact about the case: needs identity, then goes on with an interrupted form."""

    async def act(self, turn: Turn) -> Events:
        """Identity first; a barred or held case is explained before any figure is named."""
        if (events := not_yet(turn, self.action_name)) is not None:
            return events
        case = await turn.cases.case(turn.conversation)
        if not case["demand_allowed"] and not case.get("has_running_plan"):
            return await self._say_why_not(turn, case)
        return await self.tell(turn, case)

    async def _say_why_not(self, turn: Turn, case: dict[str, Any]) -> Events:
        """A hold that the person agreed is told with its last day."""
        reason = why_not(case)
        plan = None if reason else await turn.cases.agreement(turn.conversation)
        if plan and plan["kind"] == "hold":
            turn.say("due_hold", until=spoken_date(str(plan["hold_until"])))
            return go_on(turn)
        if reason is None:  # only a demand is forbidden: an agreement that is being made goes on
            if turn.times_said("quiet") >= TOLD_OFTEN_ENOUGH:
                return [FollowupAction("action_hand_over")]
            turn.say("quiet", choices=[] if turn.loop else [INSTALMENTS, HUMAN])
            return go_on(turn)
        return await say_why_not(turn, reason)

    async def tell(self, turn: Turn, case: dict[str, Any]) -> Events:
        """Say the fact."""
        raise NotImplementedError


class ShowBalance(CaseAction):
    """How much is owed today, and of what it consists."""

    action_name = "action_show_balance"

    async def tell(self, turn: Turn, case: dict[str, Any]) -> Events:
        """Show the parts and the sum; then ask what is possible."""
        balance = await turn.cases.balance(turn.conversation)
        total = int(balance["total_grosze"])
        if total <= 0:
            turn.say("balance_zero", as_of=spoken_date(balance["as_of"]))
            return go_on(turn)
        self._say_parts(turn, balance, case)
        if turn.loop:
            return go_on(turn)
        if case.get("has_running_plan"):
            return [FollowupAction("action_show_due_date")]
        other = [OTHER_CASE] if turn.slot("cases") else []
        turn.say("after_balance", choices=[INSTALMENTS, LATER, WHY_INTEREST, HOW_TO_PAY, *other, HUMAN])
        return [*go_on(turn), ask_yes("action_start_plan")]

    def _say_parts(self, turn: Turn, balance: dict[str, Any], case: dict[str, Any]) -> None:
        parts = {
            name: format_grosze(int(balance[f"{name}_grosze"])) for name in ("principal", "interest", "costs")
        }
        rows = [
            {"label": "Kwota główna", "value": parts["principal"]},
            {"label": "Odsetki", "value": parts["interest"]},
            {"label": "Koszty", "value": parts["costs"]},
        ]
        paid = int(balance.get("paid_grosze") or 0)
        if paid:
            rows.append({"label": "Dotychczasowe wpłaty", "value": format_grosze(paid)})
        total, as_of = format_grosze(int(balance["total_grosze"])), spoken_date(balance["as_of"])
        turn.say(
            "balance",
            kind="balance",
            data={
                "title": f"Stan na: {as_of}",
                "rows": rows,
                "total": {"label": "Do zapłaty", "value": total},
            },
            case_text=f"Sprawa: {case_title(case)}. " if turn.slot("cases") else "",
            rates_text=rates_sentence(balance),
            as_of=as_of,
            total=total,
            paid_text=f" Dotychczasowe wpłaty: {format_grosze(paid)}." if paid else "",
            principal=parts["principal"],
            interest=parts["interest"],
            costs=parts["costs"],
        )


class ExplainOrigin(CaseAction):
    """What the debt is for."""

    action_name = "action_explain_origin"

    async def tell(self, turn: Turn, case: dict[str, Any]) -> Events:
        """Creditor, title, due date."""
        turn.say(
            "origin",
            case_number=str(case["case_number"]),
            title=str(case["title"]),
            creditor=str(case["creditor_name"]),
            due_on=spoken_date(case["due_on"]),
            contract_text=f" Umowa: {case['contract_number']}." if case.get("contract_number") else "",
        )
        return go_on(turn)


class ExplainInterest(CaseAction):
    """Why there is interest, and how it is counted."""

    action_name = "action_explain_interest"

    async def tell(self, turn: Turn, case: dict[str, Any]) -> Events:
        """Running interest with today's rate, or a closed sum."""
        balance = await turn.cases.balance(turn.conversation)
        running = balance["interest_mode"] == "running"
        turn.say(
            "interest_running" if running else "interest_closed",
            principal=format_grosze(int(balance["principal_grosze"])),
            interest=format_grosze(int(balance["interest_grosze"])),
            costs=format_grosze(int(balance["costs_grosze"])),
            rate=f"{balance.get('interest_rate_percent') or '-'}%".replace(".", ","),
            due_on=spoken_date(case["due_on"]),
            rates_text=rates_sentence(balance) if running else "",
        )
        return go_on(turn)


class ShowDueDate(CaseAction):
    """The next instalment, or the original due date."""

    action_name = "action_show_due_date"

    async def tell(self, turn: Turn, case: dict[str, Any]) -> Events:
        """Say the next unpaid instalment of a running plan and how many are left."""
        plan = await turn.cases.plan(turn.conversation)
        if plan is None:
            turn.say("due_no_plan", due_on=spoken_date(case["due_on"]), choices=[INSTALMENTS, HOW_TO_PAY])
            return go_on(turn)
        open_ones = [
            i for i in plan["instalments"] if int(i.get("paid_grosze") or 0) < int(i["amount_grosze"])
        ]
        if not open_ones:
            turn.say("balance_zero", as_of=spoken_date(str(plan["instalments"][-1]["due_on"])))
            return go_on(turn)
        turn.say(
            "due_plan",
            amount=format_grosze(int(open_ones[0]["amount_grosze"])),
            due_on=spoken_date(open_ones[0]["due_on"]),
            left_text=f"Do końca planu: {count_of(len(open_ones), 'rata')}.",
            choices=[HOW_TO_PAY],
        )
        return go_on(turn)


class ShowPaymentDetails(CaseAction):
    """Where to pay: account from the creditor's record only."""

    action_name = "action_show_payment_details"

    async def tell(self, turn: Turn, case: dict[str, Any]) -> Events:
        """Show a card whose fields can be copied."""
        details = await turn.cases.payment_details(turn.conversation)
        account = str(details["account_number"])
        grouped = f"{account[:2]} " + " ".join(account[i : i + 4] for i in range(2, len(account), 4))
        rows = [
            {
                "label": "Odbiorca",
                "value": str(details["account_holder"]),
                "copy": str(details["account_holder"]),
            },
            {"label": "Numer rachunku", "value": grouped, "copy": account},
            {
                "label": "Tytuł przelewu",
                "value": str(details["transfer_title"]),
                "copy": str(details["transfer_title"]),
            },
        ]
        amount = int(details.get("amount_grosze") or 0)
        if amount:
            rows.append({"label": "Kwota", "value": format_grosze(amount)})
        turn.say(
            "payment_details",
            kind="payment",
            data={"title": "Dane do przelewu", "rows": rows, "qr_svg": str(details.get("qr_svg") or "")},
            amount_text=f" Kwota: {format_grosze(amount)}." if amount else "",
            holder=rows[0]["value"],
            account=grouped,
            transfer_title=rows[2]["value"],
        )
        return go_on(turn)


def rates_sentence(balance: dict[str, Any]) -> str:
    """Say until when the interest rates were checked, where the balance goes past that day; else nothing."""
    until = balance.get("verified_until_exceeded")
    return f" Stawki odsetek są sprawdzone do {short_date(str(until))}." if until else ""
