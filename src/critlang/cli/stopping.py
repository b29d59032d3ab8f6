"""What is stopped from outside leaves no patient's data behind in temporary folders."""

from __future__ import annotations

import signal
import threading

_ENDING = ("SIGTERM", "SIGHUP")
"""Sent by a scheduler, and by a terminal that closes."""


def stop_as_by_ctrl_c() -> None:
    """Let signals that end the command do it as Ctrl-C does, unless somebody has said otherwise."""
    if threading.current_thread() is not threading.main_thread():
        return  # where signals cannot be handled
    for name in _ENDING:
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) == signal.SIG_DFL:
            signal.signal(number, signal.default_int_handler)
