"""SMS as Twilio posts them to the gateway, and the letters that go out for them."""

from typing import Any
from urllib.parse import urlencode

from channel_servers import until

from channels.sms.signature import Form, Signatures
from channels.store import sms

PHONE, OURS = "+48600100200", "+48732000000"
PUBLIC, TOKEN = "https://chat.firma.pl", "auth-token-of-the-tests"


async def post(system: Any, path: str, query: str = "", signature: str | None = None, **fields: str) -> Any:
    form = Form(list(fields.items()))
    signed = Signatures(TOKEN, PUBLIC).sign(path, query, form) if signature is None else signature
    headers = {"x-twilio-signature": signed, "content-type": "application/x-www-form-urlencoded"}
    return await system.http.post(
        path + (f"?{query}" if query else ""), content=urlencode(fields), headers=headers
    )


async def text(system: Any, body: str, sid: str = "SM1", **more: str) -> Any:
    fields = {"MessageSid": sid, "From": PHONE, "To": OURS, "Body": body, "NumMedia": "0"} | more
    return await post(system, "/sms/twilio", **fields)


async def letters(system: Any) -> list[Any]:
    async with system.gateway.db.read() as tx:
        return await sms.to_phone(tx, PHONE, 0)


async def until_state(system: Any, state: str) -> Any:
    async def there() -> Any:
        return [letter for letter in await letters(system) if letter.state == state]

    return await until(there, 15)
