"""A thousand people who have the chat open and say nothing: what they cost, and whether others notice."""

from __future__ import annotations

import asyncio
from pathlib import Path

import aiohttp

from benchmarks.channels.talking import WebTalker, open_chat
from deploy.local.stack import Stack

AT_ONCE = 20


async def hold(stack: Stack, http: aiohttp.ClientSession, sockets: int) -> tuple[float, float, list[float]]:
    """Open so many chats; return the gateway's resident MB before and with them, and turn times meanwhile."""
    before, slots = resident_mb(stack, "gateway"), asyncio.Semaphore(AT_ONCE)

    async def open_one() -> WebTalker:
        async with slots:
            return await open_chat(http)

    chats = await asyncio.gather(*(open_one() for _ in range(sockets)))
    held = resident_mb(stack, "gateway")
    turns = [await chat.says("dzień dobry") for chat in chats[:20]]
    await asyncio.gather(*(chat.socket.close() for chat in chats))
    return before, held, turns


def resident_mb(stack: Stack, name: str) -> float:
    """Resident memory of a service."""
    status = Path(f"/proc/{stack.processes[name].pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024
