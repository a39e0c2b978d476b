"""Signed links to one file each, for people who have no chat to open it in; they expire."""

from __future__ import annotations

from itsdangerous import BadData, SignatureExpired, URLSafeTimedSerializer

from channels.errors import TokenRefused

LONGEST = 200
PATH = "/plik/"


class FileLinks:
    """Makes and reads links. The first secret signs; the others are retired ones that still open what they signed."""

    def __init__(self, secrets: tuple[str, ...], base: str, hours: int) -> None:
        self._serializer = URLSafeTimedSerializer(list(reversed(secrets)), salt="ulga-file-v1")
        self._base = base
        self._seconds = hours * 3600

    def address(self, file: str) -> str:
        """The address of the page where the file can be had."""
        return f"{self._base}{PATH}{self._serializer.dumps(file)}"

    def read(self, token: str) -> str:
        """The file that a link opens, or TokenRefused."""
        if len(token) > LONGEST:
            raise TokenRefused("token_invalid")
        try:
            file = self._serializer.loads(token, max_age=self._seconds)
        except SignatureExpired:
            raise TokenRefused("token_expired") from None
        except BadData:
            raise TokenRefused("token_invalid") from None
        return str(file)
