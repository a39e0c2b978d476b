"""Passwords are kept by argon2id at full cost, also where other tests take the cheapest."""

from channels.console import passwords


async def test_that_a_password_is_kept_at_full_cost_and_only_it_matches() -> None:
    kept = passwords.hashed("dobre-haslo-do-testow")
    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert await passwords.matches("dobre-haslo-do-testow", kept)
    assert not await passwords.matches("zle-haslo-do-testow", kept)
    assert not await passwords.matches("dobre-haslo-do-testow", None)
