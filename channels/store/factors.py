"""Second factors in SQL: challenges between password and code, used steps, recovery codes."""

from __future__ import annotations

from sqlalchemy import delete, insert, select, update

from channels.store import agents as accounts
from channels.store.agents import Agent
from channels.store.db import Tx
from channels.store.desk_tables import login_challenges, recovery_codes
from channels.store.tables import agents


async def challenge(tx: Tx, agent_id: int, digest: str, now: float, seconds: float) -> None:
    """Remember that a password was right; challenges that are over are swept away."""
    await tx.execute(delete(login_challenges).where(login_challenges.c.expires_s < now))
    values = {"challenge": digest, "agent": agent_id, "expires_s": now + seconds}
    await tx.execute(insert(login_challenges).values(**values))


async def challenged(tx: Tx, digest: str, now: float) -> Agent | None:
    """Whose password was right, while that counts."""
    query = (
        select(agents)
        .join(login_challenges, login_challenges.c.agent == agents.c.id)
        .where(login_challenges.c.challenge == digest, login_challenges.c.expires_s >= now, agents.c.active)
    )
    row = (await tx.execute(query)).one_or_none()
    return accounts.agent_of(row) if row else None


async def forget_challenges(tx: Tx, agent_id: int) -> None:
    """Whoever began to log in begins anew."""
    await tx.execute(delete(login_challenges).where(login_challenges.c.agent == agent_id))


async def use_step(tx: Tx, agent_id: int, step: int) -> bool:
    """Use a half minute up; False when somebody was faster with the same code."""
    unused = (agents.c.id == agent_id) & (agents.c.totp_last < step)
    return (await tx.execute(update(agents).where(unused).values(totp_last=step))).rowcount == 1


async def keep_recovery(tx: Tx, agent_id: int, digests: list[str]) -> None:
    """These codes from now on, and no others."""
    await tx.execute(delete(recovery_codes).where(recovery_codes.c.agent == agent_id))
    if digests:
        await tx.execute(insert(recovery_codes), [{"agent": agent_id, "code": digest} for digest in digests])


async def use_recovery(tx: Tx, agent_id: int, digest: str) -> bool:
    """Use a recovery code up; False when there is none like it."""
    mine = (recovery_codes.c.agent == agent_id) & (recovery_codes.c.code == digest)
    return (await tx.execute(delete(recovery_codes).where(mine))).rowcount == 1


async def remove(tx: Tx, agent_id: int) -> None:
    """The agent logs in with the password alone, or sets a second factor up again."""
    await accounts.change(tx, agent_id, totp_secret=None, totp_pending=None)
    await keep_recovery(tx, agent_id, [])
