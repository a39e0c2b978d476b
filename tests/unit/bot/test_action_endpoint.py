"""Rasa's calls of the actions share their connections, and a failure is a failure."""

from __future__ import annotations

import asyncio

import pytest
from aiohttp import web
from rasa.utils.endpoints import ClientResponseError, EndpointConfig

from bot.action_endpoint import KeptEndpoint


def called(handle, times=1):
    """Serve `handle` on loopback, call it; return answers and the number of connections that were opened."""

    async def run():
        peers = set()

        async def counted(request):
            peers.add(request.transport.get_extra_info("peername"))
            return await handle(request)

        app = web.Application()
        app.router.add_post("/webhook", counted)
        runner = web.AppRunner(app)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port = site._server.sockets[0].getsockname()[1]
        endpoint = KeptEndpoint.like(EndpointConfig(f"http://127.0.0.1:{port}/webhook"))
        try:
            return [await endpoint.request(json={"next_action": "action_resume"}) for _ in range(times)], len(
                peers
            )
        finally:
            await endpoint._session().close()
            await runner.cleanup()

    return asyncio.run(run())


def test_connections_are_kept():
    async def echo(request):
        return web.json_response(await request.json())

    answers, connections = called(echo, times=5)
    assert connections == 1
    assert answers[0] == {"next_action": "action_resume"}


@pytest.mark.parametrize("status", [400, 449, 500, 503])
def test_a_refusal_is_raised_as_rasas_own_client_raises_it(status):
    async def refuse(_):
        return web.json_response({}, status=status)

    with pytest.raises(ClientResponseError) as refusal:
        called(refuse)
    assert refusal.value.status == status
