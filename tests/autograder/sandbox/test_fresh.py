import socket
import subprocess
import sys
import time

import pytest

from autograder.sandbox import fresh


def test_only_the_connection_that_brings_the_word_is_taken(meanwhile):
    word = bytes(range(32))
    alive = subprocess.Popen(["sleep", "600"])
    with socket.create_server(("127.0.0.1", 0)) as listener, alive:
        address = listener.getsockname()

        def strangers():
            for said in (b"x" * 32, word[:31], b"", word[:31] + b"x"):
                with socket.create_connection(address) as stranger:
                    stranger.sendall(said)
                    stranger.shutdown(socket.SHUT_WR)
                    assert stranger.recv(1) == b""
            with socket.create_connection(address) as rude:  # ends with a reset
                rude.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            with socket.create_connection(address) as right:
                right.sendall(word[:16])
                time.sleep(0.1)
                right.sendall(word[16:] + b"frames")
                right.recv(1)

        thread = meanwhile(strangers)
        with fresh._expect(listener, word, alive) as connection:
            assert connection.recv(100) == b"frames"
            assert connection.gettimeout() is None
        thread.join()
        alive.kill()


def test_a_process_that_ends_before_it_calls_back_is_not_waited_for():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        ended = subprocess.Popen([sys.executable, "-c", ""])
        ended.wait()
        with pytest.raises(ConnectionError, match="nobody called back"):
            fresh._expect(listener, b"x" * 32, ended)
