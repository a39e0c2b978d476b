"""`make run`: start everything, say where to go, end everything on Ctrl-C."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

from deploy.local.processes import ROOT, DidNotStart, answers
from deploy.local.stack import Stack, wait_for


def main() -> None:
    """Start, print, wait, stop."""
    for number in (signal.SIGINT, signal.SIGTERM):  # a shell may have set Ctrl-C to be ignored
        signal.signal(number, _as_interrupt)
    stack = Stack(Path(os.environ.get("ULGA_DATA_DIR", ROOT / ".data")))
    started = time.monotonic()
    try:
        print("  starting Redis, case backend, actions, Rasa, gateway ...", flush=True)
        times = stack.start()
        demo = stack.run_in_app("-m", "case_backend.demo")
        _wait_for_gateway(stack)
        _say_ready(stack, times, demo, time.monotonic() - started)
        _watch(stack)
    except DidNotStart as failure:
        sys.exit(f"\nstart stopped: {failure}")
    except KeyboardInterrupt:
        print("\n  stopping ...", flush=True)
    finally:
        stack.stop()


def _wait_for_gateway(stack: Stack) -> None:
    if not wait_for(lambda: answers(f"{stack.url('gateway')}/readyz"), 30):
        raise DidNotStart("the gateway does not become ready: see logs/gateway.log in the data folder")


def _say_ready(stack: Stack, times: dict[str, float], demo: str, seconds: float) -> None:
    gateway = stack.url("gateway")
    print("  " + ", ".join(f"{name} {spent:.1f} s" for name, spent in times.items()))
    print(f"\nready in {seconds:.0f} s\n")
    print(f"  chat             {gateway}/")
    print(f"  phone simulator  {gateway}/sms/simulator")
    login, password = stack.console_account()
    print(f"  console          {gateway}/console  (login {login}, password {password})")
    print(f"  case backend     {stack.url('cases')}/docs")
    print(f"  logs             {stack.data / 'logs'}\n")
    print(demo.strip())
    print("\nCtrl-C stops everything.", flush=True)


def _watch(stack: Stack) -> None:
    while True:
        time.sleep(1)
        for name in stack.ended():
            raise DidNotStart(f"{name} ended:\n{stack.processes[name].log_tail()}")


def _as_interrupt(*_: object) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    main()
