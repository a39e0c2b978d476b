"""The refusals of this service, each a code that the edge turns into a problem in Polish.

Refusal
|-- Unauthorised   401   no or a wrong token
|-- Forbidden      403   identity first, or a token of the wrong kind
|-- Missing        404   nothing there
|-- Conflicting    409   the state forbids it
|-- Invalid        422   what was sent cannot be
`-- Locked         423   too many tries
"""

from __future__ import annotations


class Refusal(Exception):
    """Base: a status and a code."""

    status = 400

    def __init__(self, code: str, **extra: object) -> None:
        super().__init__(code)
        self.code = code
        self.extra = extra


class Unauthorised(Refusal):
    """No token, or not one of ours."""

    status = 401


class Forbidden(Refusal):
    """The caller may not, or not yet."""

    status = 403


class Missing(Refusal):
    """There is no such thing."""

    status = 404


class Conflicting(Refusal):
    """The state of the case forbids it."""

    status = 409


class Invalid(Refusal):
    """What was sent cannot be."""

    status = 422


class Locked(Refusal):
    """Too many tries."""

    status = 423
