import subprocess
import sys

import pytest

from autograder.classroom.one_at_a_time import Busy, only_one

fcntl = pytest.importorskip("fcntl")
HOLD = """
import os, sys
from pathlib import Path
from autograder.classroom.one_at_a_time import only_one
with only_one(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_the_second_is_refused_until_the_first_is_done(tmp_path):
    lock = tmp_path / "below" / "lock"
    with only_one(lock):
        with pytest.raises(Busy), only_one(lock):
            pass
    with only_one(lock):
        pass


def test_a_killed_holder_lets_go(tmp_path):
    lock = tmp_path / "lock"
    command = [sys.executable, "-c", HOLD, str(lock)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(Busy), only_one(lock):
            pass
        holder.kill()
        holder.wait()
        with only_one(lock):
            pass
