"""What can go wrong between an action and the case backend.

ActionsError
├── CasesUnavailable   no answer in time, or an answer that cannot be read: nothing is known to have changed
└── CasesRefused       the backend applied a rule; `code` says which
"""

from __future__ import annotations


class ActionsError(Exception):
    """Root of this package's errors."""


class CasesUnavailable(ActionsError):
    """The case backend did not answer, or answered with a fault of its own."""


class CasesRefused(ActionsError):
    """The case backend refused by a rule.

    Attributes:
        code: the problem's code, such as "identity_required" or "plan_running".
        status: the HTTP status.
    """

    def __init__(self, code: str, status: int) -> None:
        super().__init__(f"{status} {code}")
        self.code = code
        self.status = status
