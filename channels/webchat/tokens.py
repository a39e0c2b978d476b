"""The key to one conversation: signed, expiring, told apart from every other token we sign."""

from __future__ import annotations

from fastapi import Request
from itsdangerous import BadData, SignatureExpired, URLSafeTimedSerializer

from channels.errors import TokenRefused

LONGEST = 400


class ChatTokens:
    """Makes and reads tokens. The first secret signs; the others are retired ones that still open what they signed."""

    def __init__(self, secrets: tuple[str, ...], hours: int) -> None:
        # the serializer signs with the last key and reads with all
        self._serializer = URLSafeTimedSerializer(list(reversed(secrets)), salt="ulga-chat-v1")
        self.seconds = hours * 3600

    def issue(self, conversation: str) -> str:
        """A fresh token for a conversation."""
        return str(self._serializer.dumps(conversation))

    def read(self, token: str) -> str:
        """The conversation a token opens, or TokenRefused."""
        if not token or len(token) > LONGEST:
            raise TokenRefused("token_invalid")
        try:
            conversation = self._serializer.loads(token, max_age=self.seconds)
        except SignatureExpired:
            raise TokenRefused("token_expired") from None
        except BadData:
            raise TokenRefused("token_invalid") from None
        if not isinstance(conversation, str):
            raise TokenRefused("token_invalid")
        return conversation


def bearer(request: Request) -> str | None:
    """The token of an Authorization header, if there is one."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token if scheme.lower() == "bearer" and token else None
