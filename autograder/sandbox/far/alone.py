"""One submission in a process of its own, where there is no fork (Windows, macOS).

Started as ``python -I -S alone.py BUILD PORT PATH …``; the first line of standard input is the word
that the near side expects first on the connection, so that nobody else can take its place.
"""

from __future__ import annotations

import os
import socket
import sys
import threading


def main(build: str, port: int, folders: list[str]) -> None:
    """Connect to the near side and serve it."""
    sys.path[:] = [build, *sys.path, *folders]
    word = sys.stdin.readline().strip()
    connection = socket.create_connection(("127.0.0.1", port))
    connection.sendall(bytes.fromhex(word))
    from autograder.sandbox.far.child import serve
    from autograder.sandbox.far.shell import make_shell

    shell = make_shell()
    threading.Thread(target=_end_with_its_starter, args=(os.dup(0),), daemon=True).start()
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    serve(shell, connection)


def _end_with_its_starter(standard_input: int) -> None:
    """Wait for the end of standard input, which comes when the near side dies."""
    os.read(standard_input, 1)
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3:])
