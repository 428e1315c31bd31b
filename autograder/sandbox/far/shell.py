"""The IPython shell that runs the cells, with every output recorded."""

from __future__ import annotations

import builtins
import re
import signal
import sys
import tempfile
import threading
from types import FrameType
from typing import Any, NoReturn

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets import Instance, Type
from traitlets.config import Config

from autograder.answering.time_limit import TimeUp
from autograder.sandbox.far.outputs import RecordedStream, Recorder
from autograder.sandbox.far.shortening import shorten

_REPEATED = re.compile(r"(skipping similar frames: .*) \(\d+ times\)")


class NoInput(RuntimeError):
    """A cell asked for keyboard input, which nobody can give while it is graded."""

    def _render_traceback_(self) -> list[str]:
        return [f"NoInput: {self}"]


class RecordingHook(DisplayHook):
    """Records the value of a cell."""

    def write_output_prompt(self) -> None:
        """Write no prompt: the number stands in the output."""

    def write_format_data(self, format_dict: Any, md_dict: Any = None) -> None:
        """Record what the value looks like."""
        self.shell.recorder.show("execute_result", format_dict, self.prompt_count)

    def finish_displayhook(self) -> None:
        """End the value: no line end is written."""
        self._is_active = False


class RecordingPublisher(DisplayPublisher):
    """Records what `display` shows."""

    def publish(
        self, data: Any, *_: Any, transient: Any = None, update: bool = False, **__: Any
    ) -> None:
        """Record an object, or what it has become."""
        name = (transient or {}).get("display_id")
        if update:
            self.shell.recorder.update(data, name)
        else:
            self.shell.recorder.show("display_data", data, name=name)

    def clear_output(self, wait: bool = False) -> None:
        """Forget what was shown."""
        self.shell.recorder.start()


class FarShell(InteractiveShell):
    """IPython without terminal, history or input."""

    displayhook_class = Type(RecordingHook)
    display_pub_class = Type(RecordingPublisher)
    recorder = Instance(Recorder, ())

    def showtraceback(self, exc_tuple: Any = None, *rest: Any, **options: Any) -> None:
        """Show an error, of a long traceback the two ends."""
        error = (exc_tuple or sys.exc_info())[1]
        shorten(error)
        if error is not None:
            exc_tuple = type(error), error, error.__traceback__
        super().showtraceback(exc_tuple, *rest, **options)

    def _showtraceback(self, etype: Any, evalue: Any, stb: Any) -> None:
        try:
            message = str(evalue)
        except BaseException:  # the text of a learner's own error is learners' code
            message = ""
        lines = [stb] if isinstance(stb, str) else [str(line) for line in stb]
        # What was left out of a traceback is not in the count.
        lines = [_REPEATED.sub(r"\1 many times", line) for line in lines]
        self.recorder.fail(str(getattr(etype, "__name__", etype)), message, lines)

    def ask_exit(self) -> None:
        """Let ``exit()`` end nothing, for the cells after it are graded too."""


def make_shell() -> FarShell:
    """Make the one shell of this process, whose namespace is ``__main__``."""
    config = Config()
    config.HistoryManager.enabled = False
    config.InteractiveShell.colors = "nocolor"
    # A profile is read by nobody here, and a lasting one would pass things on between learners.
    with tempfile.TemporaryDirectory() as profile:
        return FarShell.instance(config=config, ipython_dir=profile)


def take_over(shell: FarShell) -> None:
    """Send the process's streams to the recorder, and refuse input."""
    sys.stdout = RecordedStream(shell.recorder, "stdout")
    sys.stderr = RecordedStream(shell.recorder, "stderr")
    builtins.input = _no_input


def run_cell(shell: FarShell, source: str, cell_id: str, seconds: float) -> None:
    """Run one cell for at most so many seconds; what it shows is in the shell's recorder."""
    shell.recorder.start()
    has_timer = hasattr(signal, "setitimer") and (
        threading.current_thread() is threading.main_thread()
    )
    if has_timer:
        # One ring only: while IPython shows the error, another would fall into its own code.
        signal.signal(signal.SIGALRM, _ring)
        signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        shell.run_cell(source, store_history=True, cell_id=cell_id)
    except TimeUp as late:  # it fell into IPython's own code
        shell.recorder.fail("TimeUp", str(late), [f"TimeUp: {late}"])
    finally:
        if has_timer:
            signal.setitimer(signal.ITIMER_REAL, 0)


def _ring(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise TimeUp("this cell was still running when its time was over")


def _no_input(*_: Any) -> NoReturn:
    raise NoInput("input() has nobody to answer it here: write the value into the cell")
