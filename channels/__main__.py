"""`python -m channels`: the gateway on ULGA_GATEWAY_HOST and ULGA_GATEWAY_PORT."""

from __future__ import annotations

import gc
import socket
import sys

import uvicorn

from channels import tracing
from channels.app import create_app
from channels.errors import SettingsRefused
from channels.logs import configure, log
from channels.settings import Settings, checked
from channels.webchat.packets import PacketProtocol
from polish import crisis

LARGEST_FRAME = 64 * 1024
# How long a thread that comes back from the disk waits for the loop's thread; Python's 5 ms are a whole answer here.
SWITCH_SECONDS = 0.0005


class Server(uvicorn.Server):
    """Serves, and leaves what is loaded alone: the collector's rounds over it held up everybody for 30 ms."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        gc.collect()
        gc.freeze()


def main() -> int:
    """Serve until stopped; 2 when the settings are not safe to start with."""
    settings = Settings()
    configure(settings.log_level)
    try:
        settings = checked(settings)
    except SettingsRefused as refused:
        log.error("settings_refused", reason=refused.code)
        return 2
    tracing.set_up(settings.otlp_endpoint)
    sys.setswitchinterval(SWITCH_SECONDS)
    app = create_app(settings)
    crisis.ready()
    log.info("starting", port=settings.gateway_port, env=settings.env)
    config = uvicorn.Config(
        app,
        host=settings.gateway_host,
        port=settings.gateway_port,
        ws=PacketProtocol,
        ws_max_size=LARGEST_FRAME,
        ws_per_message_deflate=False,  # frames are small: compressing them costs more than it saves
        forwarded_allow_ips=settings.trusted_proxies,
        access_log=False,  # addresses and tokens stay out of logs
        log_config=None,
        timeout_graceful_shutdown=3,
        server_header=False,
    )
    server = Server(config)
    server.run()
    return 0 if server.started else 3


if __name__ == "__main__":
    sys.exit(main())
