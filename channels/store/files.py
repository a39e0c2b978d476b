"""Attached files. They lie in the database: they stand, go and are backed up together with their conversation."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import insert, select

from channels.store.db import Tx
from channels.store.desk_tables import attachments
from channels.store.log import Moment


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file as it was attached."""

    id: str
    conversation: str
    name: str
    kind: str
    content: bytes

    @property
    def size(self) -> int:
        """Bytes."""
        return len(self.content)


async def put(tx: Tx, file: StoredFile, offset: int, agent: int, moment: Moment) -> None:
    """Keep a file beside the event that carries it."""
    values = {name: getattr(file, name) for name in ("id", "conversation", "name", "kind", "content")}
    await tx.execute(insert(attachments).values(**values, offset=offset, agent=agent, at=moment.at))


async def find(tx: Tx, file: str) -> StoredFile | None:
    """The file, or None when there is none, or no more."""
    columns = [attachments.c[name] for name in StoredFile.__dataclass_fields__]
    row = (await tx.execute(select(*columns).where(attachments.c.id == file))).one_or_none()
    return StoredFile(**row._mapping) if row else None
