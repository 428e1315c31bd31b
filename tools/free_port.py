"""A port for a server of our own."""

import socket


def free_port() -> int:
    """Give a TCP port of this machine on which nothing listens."""
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return trial.getsockname()[1]
