import json
import os
import re
import signal
import socket
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.request import Request, urlopen

import pytest

from autograder.learner import lab, server
from autograder.learner.server import ServerError, lesson_url, running_server, serve

NOTEBOOK = Path("01-turn", "turn.ipynb")
ROOT = Path(lab.__file__).parents[2]


@pytest.fixture(autouse=True)
def jupyter_home(tmp_path, monkeypatch):
    """No server of this machine's user is met, and none of their files touched."""
    for name in ("RUNTIME", "CONFIG", "DATA"):
        monkeypatch.setenv(f"JUPYTER_{name}_DIR", str(tmp_path / name.lower()))
    (tmp_path / "runtime").mkdir()
    return tmp_path


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "my course"
    folder.mkdir()
    return folder


@pytest.fixture
def answering():
    """A web server on a free port that says yes to everything."""

    class Yes(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_):
            pass

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Yes)
    Thread(target=httpd.serve_forever, daemon=True).start()
    yield httpd.server_address[1]
    httpd.shutdown()
    httpd.server_close()


def announce(home, folder, port, pid=None):
    """Write what Jupyter writes when a server starts."""
    info = {"url": f"http://127.0.0.1:{port}/", "port": port, "token": "t&t"}
    info |= {"root_dir": str(folder), "pid": pid or os.getpid()}
    (home / "runtime" / "jpserver-1.json").write_text(json.dumps(info))


def closed_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def test_a_server_on_the_folder_is_found(jupyter_home, folder, answering):
    assert running_server(folder) is None
    announce(jupyter_home, folder, answering)
    found = running_server(folder)
    assert found["port"] == answering
    assert running_server(jupyter_home) is None
    url = f"http://127.0.0.1:{answering}/lab/tree/a%20b/c.ipynb?token=t%26t"
    assert lesson_url(found, Path("a b", "c.ipynb")) == url


def test_a_server_that_does_not_answer_is_not_running(jupyter_home, folder):
    announce(jupyter_home, folder, closed_port())
    assert running_server(folder) is None


def test_an_open_folder_is_not_touched(jupyter_home, folder, answering, lesson, monkeypatch):
    monkeypatch.setattr(lab, "lessons", lambda: [lesson()])
    announce(jupyter_home, folder, answering)
    opened, said = [], []
    monkeypatch.setattr(lab.webbrowser, "open", opened.append)
    assert lab.open_lab(folder, said.append) == 0
    assert list(folder.iterdir()) == []
    assert opened[0] in said[0]
    assert "already open" in said[0]
    assert lab.open_lab(folder, said.append, browser=False) == 0
    assert len(opened) == 1


def test_a_port_that_is_in_use_is_told(folder, answering):
    with pytest.raises(ServerError, match=f"Port {answering} is in use"):
        serve(folder, NOTEBOOK, print, port=answering)


def test_a_jupyterlab_that_does_not_start_is_told(folder, monkeypatch):
    stop = [sys.executable, "-c", "raise SystemExit(3)"]
    monkeypatch.setattr(server, "_command", lambda *_: stop)
    with pytest.raises(ServerError, match="ended before it was ready"):
        serve(folder, NOTEBOOK, lambda _: None)


def test_trouble_is_one_kind_of_error(folder, lesson, monkeypatch):
    monkeypatch.setattr(lab, "lessons", list)
    with pytest.raises(lab.LabError, match="has no lessons"):
        lab.open_lab(folder, print)
    monkeypatch.setattr(lab, "lessons", lambda: [lesson()])
    (folder / "file").write_text("")
    with pytest.raises(lab.LabError, match="cannot hold the course"):
        lab.open_lab(folder / "file", print)


LAB = """
import sys
from pathlib import Path
from autograder import cli, lessons
from autograder.learner import lab
released = lessons.lessons(Path(sys.argv.pop(1)))
lab.lessons = lambda: released
cli.main()
"""


def start(folder, lesson, *options):
    (folder / "json.py").write_text("raise SystemExit('a file of the learner stood in the way')")
    command = [sys.executable, "-c", LAB, str(lesson().path.parents[1]), "lab", str(folder)]
    return subprocess.Popen(
        [*command, "--no-browser", *options],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )


def address(process):
    for line in process.stdout:
        if found := re.search(r"http://127\.0\.0\.1:(\d+)/lab/tree/(\S+)\?token=(\w+)", line):
            return found
    raise AssertionError("no address was printed")


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")
@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_jupyterlab_opens_on_the_lesson_and_ends_cleanly(folder, lesson, stop):
    port = closed_port()
    process = start(folder, lesson, "--port", str(port))
    try:
        found = address(process)
        assert (int(found[1]), found[2]) == (port, "01-turn/turn.ipynb")
        api = f"http://127.0.0.1:{port}/api"
        ask = Request(f"{api}/contents/01-turn", headers={"Authorization": f"token {found[3]}"})
        with urlopen(ask) as reply:
            assert [file["name"] for file in json.load(reply)["content"]] == ["turn.ipynb"]
        with pytest.raises(OSError, match="403"):
            urlopen(f"{api}/contents")
        info = running_server(folder)
        assert info["port"] == port
        process.send_signal(stop)
        assert process.wait(30) == 0
        assert "Stopping" in process.stdout.read()
        with pytest.raises(OSError, match="refused"):
            urlopen(api)
        with pytest.raises(ProcessLookupError):
            os.kill(info["pid"], 0)
    finally:
        process.kill()
        process.communicate()
