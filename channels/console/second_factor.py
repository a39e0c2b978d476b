"""The second factor: time-based codes (RFC 6238), sealed secrets, recovery codes that work once.

A code is good for its own half minute and its neighbours, and never twice. Refuses to know of passwords.
"""

from __future__ import annotations

import base64
import hashlib
import io
import secrets

import pyotp
import segno
from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

STEP_SECONDS, NEIGHBOURS = 30, (0, -1, 1)
RECOVERY_CODES, ALPHABET = 10, "abcdefghjkmnpqrstuvwxyz23456789"  # no letter that reads like another


class Sealer:
    """Keeps secrets of second factors unreadable in the database."""

    def __init__(self, secret: str) -> None:
        key = HKDF(SHA256(), 32, salt=None, info=b"ulga console second factor").derive(secret.encode())
        self._fernet = Fernet(base64.urlsafe_b64encode(key))

    def seal(self, secret: str) -> str:
        """The secret as it is stored."""
        return self._fernet.encrypt(secret.encode()).decode()

    def open(self, sealed: str | None) -> str | None:
        """The secret, or None where there is none or the key has changed."""
        try:
            return self._fernet.decrypt(sealed.encode()).decode() if sealed else None
        except InvalidToken:
            return None


def new_secret() -> str:
    """A fresh secret, base32, 160 bits."""
    return pyotp.random_base32()


def address_of(secret: str, login: str, firm: str) -> str:
    """What an authenticator app reads: an otpauth address."""
    return pyotp.TOTP(secret).provisioning_uri(name=login, issuer_name=firm)


def picture_of(address: str) -> str:
    """The address as a QR code, SVG."""
    out = io.BytesIO()
    segno.make(address, error="m").save(out, kind="svg", scale=5, border=2, xmldecl=False, svgns=True)
    return out.getvalue().decode()


def step_of(secret: str, code: str, now: float, last: int) -> int | None:
    """The half minute that a code belongs to, if it is good and was not used before.

    >>> of_the_rfc = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
    >>> step_of(of_the_rfc, "287082", 59.0, last=0), step_of(of_the_rfc, "287082", 59.0, last=1)
    (1, None)
    """
    totp = pyotp.TOTP(secret)
    current = int(now // STEP_SECONDS)
    for neighbour in NEIGHBOURS:
        step = current + neighbour
        if step > last and secrets.compare_digest(totp.generate_otp(step), code):
            return step
    return None


def new_recovery_codes() -> list[str]:
    """Ten codes for the day the phone is lost, 59 bits each."""
    return ["-".join(_group() for _ in range(3)) for _ in range(RECOVERY_CODES)]


def _group() -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(4))


def looks_like_recovery(code: str) -> bool:
    """Tell a recovery code from a time-based one.

    >>> looks_like_recovery("ABCD-efgh-2345"), looks_like_recovery("123 456")
    (True, False)
    """
    return len(code.strip().replace("-", "").replace(" ", "")) == 12


def kept_recovery(code: str) -> str:
    """A recovery code as it is stored and looked up: its hash; long random codes need no slow one."""
    plain = code.strip().lower().replace("-", "").replace(" ", "")
    return hashlib.sha256(plain.encode()).hexdigest()
