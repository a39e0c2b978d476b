"""Accounts, from the command line: `python -m channels.console.admin create LOGIN --name "Anna Nowak"`.

The password is asked for, or read as one line from standard input with --stdin; it is never an argument.
"""

import argparse
import asyncio
import getpass
import sys

from channels.console.access import ROLES
from channels.console.passwords import SHORTEST, hashed
from channels.settings import Settings
from channels.store import agents, factors, sessions
from channels.store.db import Database, Tx
from channels.store.log import Moment
from polish.clock import clock_from


def main(arguments: list[str] | None = None) -> int:
    """Run one command; 0 when it was done."""
    given = _parser().parse_args(arguments)
    settings = Settings()
    password = _password(stdin=given.stdin) if given.command in ("create", "password") else ""
    if given.command in ("create", "password") and len(password) < SHORTEST:
        return _say(f"Hasło musi mieć co najmniej {SHORTEST} znaków.", 1)
    return asyncio.run(_run(given, settings, password))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m channels.console.admin", description="Konta konsultantów"
    )
    commands = parser.add_subparsers(dest="command", required=True)
    create = commands.add_parser("create", help="nowe konto")
    create.add_argument("--name", help="imię i nazwisko, tak jak widzi je rozmówca")
    create.add_argument("--role", choices=ROLES, default="agent")
    for name, text in (
        ("password", "nowe hasło"),
        ("reset-second-factor", "usuń drugi składnik; przy logowaniu trzeba go włączyć od nowa"),
        ("disable", "zablokuj konto"),
        ("enable", "odblokuj konto"),
    ):
        commands.add_parser(name, help=text)
    commands.add_parser("list", help="wszystkie konta")
    for name, command in commands.choices.items():
        command.add_argument("--stdin", action="store_true", help="hasło ze standardowego wejścia")
        if name != "list":
            command.add_argument("login")
    return parser


def _password(*, stdin: bool) -> str:
    return sys.stdin.readline().rstrip("\n") if stdin else getpass.getpass("Hasło: ")


async def _run(given: argparse.Namespace, settings: Settings, password: str) -> int:
    db = Database(settings.database_url)
    try:
        await db.start()
        moment = Moment(clock_from(settings.clock).now(), 0.0)
        async with db.write() as tx:
            if given.command == "list":
                return await _list(tx)
            if given.command == "create":
                return await _create(tx, given, password, moment)
            return await _change(tx, given, password)
    finally:
        await db.close()


async def _list(tx: Tx) -> int:
    for agent in await agents.everyone(tx):
        _say(f"{agent.login}\t{agent.role}\t{'aktywne' if agent.active else 'zablokowane'}\t{agent.name}", 0)
    return 0


async def _create(tx: Tx, given: argparse.Namespace, password: str, moment: Moment) -> int:
    made = await agents.create(
        tx,
        login=given.login,
        name=given.name or given.login,
        role=given.role,
        password=hashed(password),
        moment=moment,
    )
    return _say("Konto utworzone.", 0) if made else _say("Taki login już istnieje.", 1)


async def _change(tx: Tx, given: argparse.Namespace, password: str) -> int:
    agent = await agents.by_login(tx, given.login)
    if agent is None:
        return _say("Nie ma takiego konta.", 1)
    if given.command == "password":
        await agents.change(tx, agent.id, password=hashed(password), failures=0, locked_until_s=0.0)
    elif given.command == "reset-second-factor":
        await factors.remove(tx, agent.id)
    else:
        await agents.change(tx, agent.id, active=given.command == "enable", locked_until_s=0.0)
    await sessions.close_all(tx, agent.id)
    return _say("Zmienione.", 0)


def _say(text: str, code: int) -> int:
    print(text, file=sys.stderr if code else sys.stdout)
    return code


if __name__ == "__main__":
    sys.exit(main())
