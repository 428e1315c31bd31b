"""Drive a real JupyterLab, and a lesson in it, for browser tests and screenshots."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import psutil
from free_port import free_port

from autograder.environment import own_environment

ADDRESS = re.compile(r"http://\S+\?token=\w+")
DONE = re.compile(r"^\[\d+\]:$")
STARTING, STOPPING = 60, 20  # seconds


@contextlib.contextmanager
def open_lab(folder: Path, home: Path) -> Iterator[str]:
    """Run `rotary lab` on a free port and give the address that it tells.

    Parameters
    ----------
    folder : Path
        The learner's folder.
    home : Path
        Takes Jupyter's own files, so that nobody's settings are met or touched.

    Raises
    ------
    RuntimeError
        If the lab does not come up, or leaves a process behind.
    """
    command = ["autograder.cli", "lab", str(folder)]
    with _running(command, home, Path.cwd(), os.environ) as address:
        yield address


@contextlib.contextmanager
def open_instructors_lab(root: Path, home: Path) -> Iterator[str]:
    """Run a plain `jupyter lab` in an instructor's course root, as `open_lab` runs the learner's.

    Parameters
    ----------
    root : Path
        The course root.
    home : Path
        As for `open_lab`.

    Raises
    ------
    RuntimeError
        As for `open_lab`.
    """
    as_root = ["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with _running(["jupyterlab", *as_root], home, root, own_environment()) as address:
        yield address


@contextlib.contextmanager
def _running(
    command: list[str], home: Path, place: Path, variables: Mapping[str, str]
) -> Iterator[str]:
    home.mkdir(parents=True, exist_ok=True)
    places = {f"JUPYTER_{name}_DIR": str(home / name) for name in ("CONFIG", "DATA", "RUNTIME")}
    log = home / "lab.log"
    with log.open("w") as said:
        lab = subprocess.Popen(
            [sys.executable, "-P", "-m", *command, "--no-browser", "--port", str(free_port())],
            env={**variables, **places, "PYTHONUNBUFFERED": "1"},
            cwd=place,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
        )
    family = [psutil.Process(lab.pid)]
    try:
        yield _address(lab, log)
    finally:
        with contextlib.suppress(psutil.NoSuchProcess):
            family += family[0].children(recursive=True)
        lab.send_signal(signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            lab.wait(STOPPING)
        _, left = psutil.wait_procs(family, timeout=5)
        for process in left:
            process.kill()
    if left:
        raise RuntimeError(f"The lab left processes behind: {left}")


def _address(lab: subprocess.Popen, log: Path) -> str:
    deadline = time.monotonic() + STARTING
    while not (found := ADDRESS.search(log.read_text())):
        if lab.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"The lab did not come up:\n{log.read_text()}")
        time.sleep(0.1)
    return found.group()


class LessonPage:
    """A lesson in JupyterLab, its cells called by their ids.

    Parameters
    ----------
    page : playwright.sync_api.Page
        An empty page.
    address : str
        What `rotary lab` told.
    notebook : Path
        The notebook's file.
    folder : Path
        The learner's folder, in which it lies.
    """

    def __init__(self, page: Any, address: str, notebook: Path, folder: Path) -> None:
        from playwright.sync_api import expect

        self.page, self._expect = page, expect
        self._order = [cell["id"] for cell in json.loads(notebook.read_text("utf-8"))["cells"]]
        self.checks = [name for name in self._order if name.startswith("check-")]
        # what the page fetched from anywhere but this machine
        self.fetched_outside: list[str] = []
        page.on("request", self._note)
        server, _, token = address.partition("/lab/tree/")
        path = quote(notebook.relative_to(folder).as_posix())
        page.goto(f"{server}/lab/tree/{path}?{token.partition('?')[2]}&reset")
        self.wait_for_kernel()
        # JupyterLab draws the cells out of sight one after the other, when it has time
        last = self.cell(self._order[-1]).locator(".cm-content")
        self._expect(last).to_be_attached(timeout=60_000)

    def _note(self, request: Any) -> None:
        if urlsplit(request.url).hostname not in ("127.0.0.1", None):
            self.fetched_outside.append(request.url)

    def wait_for_kernel(self) -> None:
        """Wait until the kernel has nothing to do."""
        status = self.page.locator(".jp-StatusBar-Widget").get_by_text("| Idle")
        self._expect(status).to_be_visible(timeout=40_000)

    def cell(self, name: str) -> Any:
        """Give the cell with this id."""
        return self.page.locator(
            f'.jp-Notebook .jp-Cell[data-windowed-list-index="{self._order.index(name)}"]'
        )

    def output(self, name: str) -> Any:
        """Give what stands below the cell with this id."""
        return self.cell(name).locator(".jp-OutputArea")

    def verdict(self, exercise: str) -> Any:
        """Give the verdict on an exercise."""
        return self.cell(f"check-{exercise}").locator(".rotary-verdict")

    def _start(self, name: str) -> None:
        """Press Shift-Enter in the selected cell, which is this one."""
        self._mark(name)
        self.page.keyboard.press("Shift+Enter")

    def _prompt(self, name: str) -> Any:
        return self.cell(name).locator(".jp-InputArea-prompt")

    def _mark(self, name: str) -> None:
        # after a restart a cell may get its old number again, which would not show that it ran
        self._prompt(name).evaluate("prompt => { prompt.textContent = 'not yet' }")

    def wait_for(self, name: str, seconds: float = 20) -> None:
        """Wait until a cell that was started has ended."""
        self._expect(self._prompt(name)).to_have_text(DONE, timeout=1000 * seconds)

    def run(self, *names: str) -> None:
        """Run cells one after the other, each with Shift-Enter, and wait for each."""
        for name in names:
            self.cell(name).locator(".cm-content").click()
            self._start(name)
            self.wait_for(name)

    def start_check(self, exercise: str) -> None:
        """Run an answer and start its check: Shift-Enter twice, from the answer on."""
        self.cell(exercise).locator(".cm-content").click()
        self._start(exercise)
        self._start(f"check-{exercise}")
        self.wait_for(exercise)

    def check(self, exercise: str) -> Any:
        """Run an answer and its check, and give the verdict."""
        self.start_check(exercise)
        self.wait_for(f"check-{exercise}")
        return self.verdict(exercise)

    def run_all(self) -> None:
        """Run all cells by the menu, and wait until the last has run or an error has stopped it."""
        self._mark("progress")
        self.menu("Run", "Run All Cells")
        ended = re.compile(r"^\[(\d+| )\]:$")
        self._expect(self._prompt("progress")).to_have_text(ended, timeout=60_000)

    def type_answer(self, exercise: str, *lines: str, keep: int = 0) -> None:
        """Type an answer over all but the first ``keep`` lines of its cell.

        The editor itself indents a line as the one above it.
        """
        self.cell(exercise).locator(".cm-content").click()
        keyboard = self.page.keyboard
        keyboard.press("ControlOrMeta+Home")
        for _ in range(keep):
            keyboard.press("ArrowDown")
        keyboard.press("Home")
        keyboard.press("ControlOrMeta+Shift+End")
        for number, line in enumerate(lines):
            if number:
                keyboard.press("Enter")
            keyboard.type(line)

    def menu(self, *path: str) -> None:
        """Choose from the menu bar: ``menu("Run", "Run All Cells")``."""
        self.page.locator(".lm-MenuBar-item", has_text=path[0]).click()
        for entry in path[1:]:
            self.page.locator(".lm-Menu-item", has=self.page.get_by_text(entry, exact=True)).click()

    def restart_kernel(self) -> None:
        """Restart the kernel, and wait until it is ready."""
        self.menu("Kernel", "Restart Kernel…")
        with self.page.expect_response(lambda reply: "/restart" in reply.url):
            self.page.locator(".jp-Dialog .jp-mod-accept").click()
        self.wait_for_kernel()

    def save(self) -> None:
        """Save with the keyboard, and wait until it is done."""
        self.page.keyboard.press("ControlOrMeta+s")
        self._expect(self.page.locator(".jp-mod-current.jp-mod-dirty")).to_have_count(0)
