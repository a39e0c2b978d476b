"""The index behind the search over transcripts, kept by the database itself, in the transaction that changes the log.

Words are compared by their beginnings, without regard to case and Polish marks. SQLite: FTS5 over a copy of the
words, kept in step by triggers on `events`. PostgreSQL: a GIN index over an immutable function of the text; nothing
is copied. Either way whoever appends, redacts or forgets events need not know of it. A migration of SQLite that makes
the table `events` anew (`batch_alter_table`) has to call `create` again: its triggers go with the old table.
"""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import Connection, Select, and_, column, func, literal_column, select, table

from channels.store.tables import events
from polish.diacritics import POLISH_LETTERS, strip

_SIGNS = '-_/.,;+@#&=()[]<>"„”–—?!'  # the parser of PostgreSQL would make one word of UL-2026-000123
_WORD = re.compile(r"[^\W_]+")

# FTS5 takes off every mark but that of the letter that has none to take off.
_PUT = """INSERT INTO event_words (conversation, "offset", words)
    VALUES (new.conversation, new."offset", replace(replace(new.text, 'ł', 'l'), 'Ł', 'L'));"""
_DROP = """DELETE FROM event_words WHERE conversation = old.conversation AND "offset" = old."offset";"""
_FILL = """INSERT INTO event_words (conversation, "offset", words)
    SELECT conversation, "offset", replace(replace(text, 'ł', 'l'), 'Ł', 'L') FROM events"""
_SQLITE = (
    'CREATE TABLE event_words (id INTEGER PRIMARY KEY, conversation VARCHAR(40) NOT NULL, "offset" INTEGER NOT NULL, '
    'words TEXT NOT NULL, UNIQUE (conversation, "offset"))',
    "CREATE VIRTUAL TABLE event_search USING fts5("
    "words, content='event_words', content_rowid='id', tokenize='unicode61 remove_diacritics 2')",
    "CREATE TRIGGER event_words_put AFTER INSERT ON event_words BEGIN "
    "INSERT INTO event_search (rowid, words) VALUES (new.id, new.words); END",
    "CREATE TRIGGER event_words_gone AFTER DELETE ON event_words BEGIN "
    "INSERT INTO event_search (event_search, rowid, words) VALUES ('delete', old.id, old.words); END",
    f"CREATE TRIGGER events_put AFTER INSERT ON events BEGIN {_PUT} END",
    f"CREATE TRIGGER events_changed AFTER UPDATE OF text ON events BEGIN {_DROP} {_PUT} END",
    f"CREATE TRIGGER events_gone AFTER DELETE ON events BEGIN {_DROP} END",
    _FILL,
)
_POSTGRESQL = (
    "CREATE FUNCTION event_words(said text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 1000 AS "
    f"$$ SELECT to_tsvector('simple'::regconfig, translate(said, '{POLISH_LETTERS + _SIGNS}', "
    f"'{strip(POLISH_LETTERS) + ' ' * len(_SIGNS)}')) $$",
    "CREATE INDEX ix_events_words ON events USING gin (event_words(text))",
)
UNDONE = {
    "sqlite": (
        *(f"DROP TRIGGER IF EXISTS {name}" for name in ("events_put", "events_changed", "events_gone")),
        "DROP TABLE IF EXISTS event_search",
        "DROP TABLE IF EXISTS event_words",
    ),
    "postgresql": ("DROP INDEX IF EXISTS ix_events_words", "DROP FUNCTION IF EXISTS event_words(text)"),
}

_words = table("event_words", column("id"), column("conversation"), column("offset"))
_search = table("event_search", column("rowid"))


def create(connection: Connection) -> None:
    """Make the index, filled with what is in the log; one that stands is made anew."""
    drop(connection)
    for statement in _SQLITE if connection.dialect.name == "sqlite" else _POSTGRESQL:
        connection.exec_driver_sql(statement)


def drop(connection: Connection) -> None:
    """Take the index away."""
    for statement in UNDONE[connection.dialect.name]:
        connection.exec_driver_sql(statement)


def words_of(sought: str) -> list[str]:
    """The words to look for, as the index knows them.

    >>> words_of("Zaległość UL-2026, raty!")
    ['zaleglosc', 'ul', '2026', 'raty']
    """
    return _WORD.findall(strip(sought.lower()))


def holding(query: Select[Any], words: list[str], dialect: str) -> Select[Any]:
    """The query over `events`, narrowed to those that hold a word beginning with each of these."""
    if dialect == "sqlite":
        wanted = " AND ".join(f'"{word}"*' for word in words)
        found = select(_search.c.rowid).where(literal_column("event_search").op("MATCH")(wanted))
        same = and_(_words.c.conversation == events.c.conversation, _words.c.offset == events.c.offset)
        return query.join(_words, same).where(_words.c.id.in_(found))
    wanted = " & ".join(f"{word}:*" for word in words)
    return query.where(func.event_words(events.c.text).op("@@")(func.to_tsquery("simple", wanted)))
