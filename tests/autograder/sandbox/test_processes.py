import sys
from pathlib import Path

from autograder.sandbox.processes import far_command

ROOT = Path(__file__).resolve().parents[3]


def test_the_command_keeps_the_project_off_the_path(monkeypatch):
    monkeypatch.setattr(sys, "path", ["", str(ROOT), "/venv/lib/site-packages", "/usr/lib/python3"])
    command = far_command("server.py", Path("/build"), 7)
    assert command[1:3] == ["-I", "-S"]
    assert command[-3:] == ["/build", "7", "/venv/lib/site-packages"]
