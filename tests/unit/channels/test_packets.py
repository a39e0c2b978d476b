"""What a WebSocket writes within one round of the loop leaves in one packet, in order, and never later than that."""

import asyncio

from channels.webchat.packets import LARGEST, Packets


class Wire:
    """A transport that notes what is written."""

    def __init__(self) -> None:
        self.packets: list[bytes] = []
        self.closed = False

    def write(self, data: bytes) -> None:
        self.packets.append(data)

    def close(self) -> None:
        self.closed = True

    def is_closing(self) -> bool:
        return self.closed

    def get_extra_info(self, name: str) -> str:
        return f"its {name}"


def over(wire: Wire) -> Packets:
    return Packets(wire, asyncio.get_running_loop())  # type: ignore[arg-type]


async def test_that_one_round_is_one_packet_in_order() -> None:
    wire = Wire()
    packets = over(wire)
    packets.write(b"ack ")
    packets.write(b"event")
    assert wire.packets == []
    await asyncio.sleep(0)
    packets.write(b"answer")
    await asyncio.sleep(0)

    assert wire.packets == [b"ack event", b"answer"]


async def test_that_much_goes_out_at_once_and_only_once() -> None:
    wire = Wire()
    packets = over(wire)
    packets.write(b"a" * LARGEST)
    packets.write(b"b")
    assert wire.packets == [b"a" * LARGEST + b"b"]
    packets.write(b"c")
    await asyncio.sleep(0)

    assert wire.packets[1:] == [b"c"]


async def test_that_closing_sends_what_is_kept_and_nothing_is_written_afterwards() -> None:
    wire = Wire()
    packets = over(wire)
    packets.write(b"goodbye")
    packets.close()
    packets.write(b"too late")
    await asyncio.sleep(0)

    assert wire.closed and wire.packets == [b"goodbye"]
    assert packets.get_extra_info("peername") == "its peername"
