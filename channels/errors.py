"""The one exception tree of the gateway.

    ChannelError
    |-- SettingsRefused     the process must not start like this
    |-- IllegalMove         the table of modes has no such arrow
    |-- UnknownConversation
    |-- ChoiceRefused       .code: choice_unknown | choice_stale | choice_used
    |-- LeaseLost           another worker holds the conversation now: drop the work
    |-- EngineFault         .code says what was wrong; .maybe_processed whether a retry could answer twice
    |-- CasesFault          the case backend did not take the session
    |-- TokenRefused        .code: token_invalid | token_expired
    |-- Crowded             .code: busy | too_many_tabs
    |-- FrameRefused        .code: what was wrong with a WebSocket frame
    `-- SendFault           in sms/provider.py: what the SMS provider said

No message carries what a person wrote: a traceback ends in a log.
"""

from __future__ import annotations


class ChannelError(Exception):
    """Base of every error of this package; `code` is what logs, metrics and answers name it by."""

    code = "channel_error"

    def __init__(self, code: str | None = None) -> None:
        self.code = code or type(self).code
        super().__init__(self.code)


class SettingsRefused(ChannelError):
    """A setting that production does not start with."""

    code = "settings_refused"


class IllegalMove(ChannelError):
    """The table of modes has no such arrow."""

    code = "illegal_move"


class UnknownConversation(ChannelError):
    """No conversation under that id."""

    code = "conversation_unknown"


class ChoiceRefused(ChannelError):
    """The choice is not on offer in this conversation now."""

    code = "choice_unknown"


class LeaseLost(ChannelError):
    """The conversation belongs to another worker now; whatever was worked out here is void."""

    code = "lease_lost"


class EngineFault(ChannelError):
    """The engine gave no usable answer."""

    code = "engine_fault"

    def __init__(self, code: str, *, maybe_processed: bool) -> None:
        super().__init__(code)
        self.maybe_processed = maybe_processed


class CasesFault(ChannelError):
    """The case backend did not take the session."""

    code = "cases_fault"


class TokenRefused(ChannelError):
    """The chat token is forged, broken or too old."""

    code = "token_invalid"


class Crowded(ChannelError):
    """No room for another connection."""

    code = "busy"


class FrameRefused(ChannelError):
    """A WebSocket frame that the contract does not know; `client_id` where the frame had a readable one."""

    code = "bad_frame"

    def __init__(self, code: str | None = None, client_id: str | None = None) -> None:
        super().__init__(code)
        self.client_id = client_id
