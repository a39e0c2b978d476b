"""Twilio's signature, over the address we are configured under: never over what a request says about itself."""

from __future__ import annotations

import hmac
from urllib.parse import parse_qsl, urlsplit

from starlette.datastructures import ImmutableMultiDict
from twilio.request_validator import RequestValidator

Form = ImmutableMultiDict[str, str]


def read_form(body: bytes) -> Form:
    """The posted fields, blanks kept: they are part of what is signed."""
    return ImmutableMultiDict(
        parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=200)
    )


class Signatures:
    """Checks requests against one auth token and one public address."""

    def __init__(self, auth_token: str, public_base: str) -> None:
        self._validator = RequestValidator(auth_token)
        self._base = public_base.rstrip("/")

    def valid(self, path: str, query: str, form: Form, signature: str) -> bool:
        """Compare in constant time, with and without the default port: Twilio signs either."""
        url = self._base + path + (f"?{query}" if query else "")
        given = signature.encode("utf-8", "replace")
        made = [
            self._validator.compute_signature(form_of_url, form).encode() for form_of_url in _spellings(url)
        ]
        same = [hmac.compare_digest(one, given) for one in made]  # both are always compared
        return any(same)

    def sign(self, path: str, query: str, form: Form) -> str:
        """The signature Twilio would send: for tests and for checking an installation."""
        url = self._base + path + (f"?{query}" if query else "")
        return str(self._validator.compute_signature(url, form))


def _spellings(url: str) -> list[str]:
    parts = urlsplit(url)
    default = 443 if parts.scheme == "https" else 80
    if parts.port is None:
        return [url, parts._replace(netloc=f"{parts.netloc}:{default}").geturl()]
    return [url, parts._replace(netloc=parts.hostname or "").geturl()]
