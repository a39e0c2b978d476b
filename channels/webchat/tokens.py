"""The key to one conversation: signed, expiring, told apart from every other token we sign."""

from __future__ import annotations

from itsdangerous import BadData, SignatureExpired, URLSafeTimedSerializer

from channels.errors import TokenRefused


class ChatTokens:
    """Makes and reads tokens; the secret signs nothing else under this salt."""

    def __init__(self, secret: str, hours: int) -> None:
        self._serializer = URLSafeTimedSerializer(secret, salt="ulga-chat-v1")
        self._max_age = hours * 3600

    def issue(self, conversation: str) -> str:
        """A fresh token for a conversation."""
        return str(self._serializer.dumps(conversation))

    def read(self, token: str) -> str:
        """The conversation a token opens, or TokenRefused."""
        if not token or len(token) > 400:
            raise TokenRefused("token_invalid")
        try:
            conversation = self._serializer.loads(token, max_age=self._max_age)
        except SignatureExpired:
            raise TokenRefused("token_expired") from None
        except BadData:
            raise TokenRefused("token_invalid") from None
        if not isinstance(conversation, str):
            raise TokenRefused("token_invalid")
        return conversation
