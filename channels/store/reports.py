"""What came of the desk's work: episodes, first answers, ratings, quality reviews. Counts and codes, never words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, func, select, true, update

from channels.conversation.modes import Mode
from channels.store import states
from channels.store.agents import Agent
from channels.store.db import Tx, insert_if_absent
from channels.store.desk_tables import episodes, quality_reviews, ratings
from channels.store.log import Moment
from channels.store.tables import agents, conversations, dead_turns

EPISODE = ("id", "channel", "creditor", "reason", "began_at", "began_s", "claimed_s", "first_word_s", "agent",
           "ended_at", "ended_s", "how", "outcome")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time, its end not in it."""

    begin: datetime
    end: datetime


def of_tenants(agent: Agent) -> ColumnElement[bool]:
    """Episodes that an agent's tenants allow."""
    if agent.creditors is None:
        return true()
    known = episodes.c.creditor.in_(agent.creditors)
    return known | episodes.c.creditor.is_(None) if agent.unassigned else known


async def begun(tx: Tx, agent: Agent, span: Span) -> list[dict[str, Any]]:
    """Every episode that began in that time, the oldest first."""
    query = select(*(episodes.c[name] for name in EPISODE)).where(
        of_tenants(agent), episodes.c.began_at >= span.begin, episodes.c.began_at < span.end
    )
    return [dict(row._mapping) for row in await tx.execute(query.order_by(episodes.c.id))]


async def ended(tx: Tx, agent: Agent, span: Span) -> list[dict[str, Any]]:
    """Every episode that ended in that time."""
    query = select(*(episodes.c[name] for name in EPISODE)).where(
        of_tenants(agent), episodes.c.ended_at >= span.begin, episodes.c.ended_at < span.end
    )
    return [dict(row._mapping) for row in await tx.execute(query)]


async def rated(tx: Tx, agent: Agent, span: Span) -> dict[int, int]:
    """How often each answer was given."""
    return await _counted(tx, agent, span, ratings, "value")


async def faults(tx: Tx, agent: Agent, span: Span) -> dict[str, int]:
    """How often each fault ended in a fallback."""
    return await _counted(tx, agent, span, dead_turns, "code")


async def _counted(tx: Tx, agent: Agent, span: Span, table: Table, column: str) -> dict[Any, int]:
    at = table.c.at
    query = select(table.c[column].label("what"), func.count().label("number")).where(
        at >= span.begin, at < span.end, table.c.conversation.in_(states.visible_ids(agent))
    )
    return {row.what: row.number for row in await tx.execute(query.group_by(table.c[column]))}


async def begun_conversations(tx: Tx, agent: Agent, span: Span) -> int:
    """How many conversations began in that time."""
    query = (
        select(func.count())
        .select_from(conversations)
        .where(
            conversations.c.created_at >= span.begin,
            conversations.c.created_at < span.end,
            conversations.c.id.in_(states.visible_ids(agent)),
        )
    )
    return int((await tx.execute(query)).scalar_one())


async def oldest_waiting(tx: Tx, agent: Agent) -> float | None:
    """Since when the longest waiting one waits."""
    query = select(func.min(conversations.c.mode_since_s)).where(
        conversations.c.mode.in_((Mode.WAITING, Mode.FROZEN)),
        conversations.c.id.in_(states.visible_ids(agent)),
    )
    since: float | None = (await tx.execute(query)).scalar_one()
    return since


async def unreviewed(tx: Tx, agent: Agent, since: datetime) -> list[dict[str, Any]]:
    """Episodes with an agent that ended since then and are in no sample, the oldest first."""
    query = (
        select(episodes.c.id, episodes.c.conversation, episodes.c.agent)
        .outerjoin(quality_reviews, quality_reviews.c.episode == episodes.c.id)
        .where(of_tenants(agent), episodes.c.ended_at >= since, episodes.c.first_word_s.is_not(None))
        .where(quality_reviews.c.episode.is_(None))
        .order_by(episodes.c.id)
    )
    return [dict(row._mapping) for row in await tx.execute(query)]


async def sample(tx: Tx, episode: dict[str, Any], moment: Moment) -> None:
    """Put an episode before the supervisors."""
    values = {"episode": episode["id"], "conversation": episode["conversation"], "agent": episode["agent"]}
    await tx.execute(insert_if_absent(tx, quality_reviews, values | {"sampled_at": moment.at}))


async def to_review(tx: Tx, agent: Agent, limit: int) -> list[dict[str, Any]]:
    """What was sampled and nobody has judged yet."""
    query = (
        select(quality_reviews.c.episode, quality_reviews.c.conversation, quality_reviews.c.agent)
        .add_columns(episodes.c.ended_at, episodes.c.outcome, episodes.c.reason, agents.c.name)
        .join(episodes, episodes.c.id == quality_reviews.c.episode)
        .outerjoin(agents, agents.c.login == quality_reviews.c.agent)
        .where(quality_reviews.c.score.is_(None), of_tenants(agent))
        .order_by(quality_reviews.c.episode)
        .limit(limit)
    )
    return [dict(row._mapping) for row in await tx.execute(query)]


async def review(tx: Tx, agent: Agent, cid: str, changes: dict[str, Any], moment: Moment) -> bool:
    """Judge the sampled episode of a conversation; False when none waits."""
    query = (
        update(quality_reviews)
        .where(quality_reviews.c.conversation == cid, quality_reviews.c.score.is_(None))
        .values(**changes, reviewer=agent.id, reviewed_at=moment.at)
    )
    return (await tx.execute(query)).rowcount > 0


async def results(tx: Tx, agent: Agent, span: Span) -> list[dict[str, Any]]:
    """Averages of the reviews of each agent."""
    parts = ("score", "listening", "clarity", "correctness")
    query = (
        select(quality_reviews.c.agent.label("login"), agents.c.name, func.count().label("count"))
        .add_columns(*(func.avg(quality_reviews.c[part]).label(part) for part in parts))
        .join(episodes, episodes.c.id == quality_reviews.c.episode)
        .outerjoin(agents, agents.c.login == quality_reviews.c.agent)
        .where(quality_reviews.c.score.is_not(None), of_tenants(agent))
        .where(quality_reviews.c.reviewed_at >= span.begin, quality_reviews.c.reviewed_at < span.end)
        .group_by(quality_reviews.c.agent, agents.c.name)
    )
    rows = [dict(row._mapping) for row in await tx.execute(query)]
    return [row | {part: round(float(row[part]), 2) for part in parts} for row in rows]
