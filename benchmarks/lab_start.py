"""Time what a newcomer waits for: from `git clone` to an answer of JupyterLab, twice.

Run with ``python benchmarks/lab_start.py``. It clones what is committed into a temporary folder and
calls ``make lab`` there, first with everything to install, then with nothing changed.
"""

import argparse
import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT / "tools"))

from free_port import free_port  # noqa: E402

LESSON = "00-start-here/start-here.ipynb"
FRESH_TARGET, AGAIN_TARGET = 120, 15  # seconds, on 2 cores
PATIENCE = 600
# JupyterLab is on this machine: no proxy has a say.
OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@contextlib.contextmanager
def lab(course: Path, port: int, env: dict[str, str], log: Path) -> Iterator[subprocess.Popen]:
    """Run ``make lab`` in `course`, and leave none of its processes behind."""
    with log.open("w") as output:
        process = subprocess.Popen(
            ["make", "lab", f"LAB_ARGS=--no-browser --port {port}"],
            cwd=course,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        yield process
    finally:
        for number in (signal.SIGTERM, signal.SIGKILL):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, number)
            if group_ends(process, within=10):
                break


def group_ends(process: subprocess.Popen, within: float) -> bool:
    """Tell whether every process of the group is gone before `within` seconds have passed."""
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        process.poll()
        try:
            os.killpg(process.pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False


def answers(port: int, runtime: Path) -> bool:
    """Tell whether the server on `port` shows the first lesson and hands over its notebook."""
    for record in runtime.glob("jpserver-*.json"):
        try:
            server = json.loads(record.read_text())
            if server["port"] != port:
                continue
            for page in ("lab/tree/", "api/contents/"):
                request = urllib.request.Request(
                    f"{server['url']}{page}{LESSON}",
                    headers={"Authorization": f"token {server['token']}"},
                )
                with OPENER.open(request, timeout=30) as response:
                    body = response.read()
            return json.loads(body)["type"] == "notebook"
        # The record may be half written and the port not open yet: ask again.
        except (ValueError, OSError):
            return False
    return False


def wait(process: subprocess.Popen, port: int, runtime: Path, log: Path) -> None:
    """Return when the first lesson answers; raise SystemExit when it never will."""
    deadline = time.monotonic() + PATIENCE
    while not answers(port, runtime):
        if process.poll() is not None or time.monotonic() > deadline:
            tail = "\n".join(log.read_text(errors="replace").splitlines()[-30:])
            sys.exit(f"`make lab` brought up no lesson. The end of what it said:\n{tail}")
        time.sleep(0.1)


def main() -> int:
    """Print both times beside their targets, and return 1 when one is missed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--cache",
        action=argparse.BooleanOptionalAction,
        default=False,
        help="let pip use what it has downloaded before",
    )
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="rotary-course-") as temporary:
        course, runtime = Path(temporary, "course"), Path(temporary, "runtime")
        env = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
        env["JUPYTER_RUNTIME_DIR"] = str(runtime)
        if not options.cache:
            env["PIP_NO_CACHE_DIR"] = "1"
        missed = False
        for title, target in (
            ("fresh clone to the first lesson", FRESH_TARGET),
            ("again, nothing changed", AGAIN_TARGET),
        ):
            port, log = free_port(), Path(temporary, "log")
            start = time.perf_counter()
            if not course.exists():
                subprocess.run(["git", "clone", "--quiet", str(ROOT), str(course)], check=True)
            with lab(course, port, env, log) as process:
                wait(process, port, runtime, log)
                seconds = time.perf_counter() - start
            missed |= seconds > target
            print(f"{title}: {seconds:6.1f} s (target: within {target} s)", flush=True)
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
