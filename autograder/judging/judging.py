"""Judging files one after the other, each in a process of its own."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path

from autograder.closed_book.cells import ipython_command
from autograder.exercise import Exercise
from autograder.judging.ahead import Ahead
from autograder.judging.files import NotJudged, read_answer
from autograder.judging.judged import Judged
from autograder.judging.running import judge_run, verdict_on
from autograder.sandbox.launch import Sandbox, SandboxError, open_sandbox
from autograder.sandbox.running import FarNotebook
from autograder.session.drawing import draw
from autograder.session.own_cell import find_cell
from autograder.verdict import Finding, Status, Verdict


def judge_files(
    exercise: Exercise, paths: Sequence[Path], points: float, deep: bool = False
) -> Iterator[Judged]:
    """Judge the answers in some files as grading would, in one sandbox.

    Parameters
    ----------
    exercise : Exercise
        What was asked.
    paths : sequence of Path
        The files; each is run as the exercise's answer cell, alone.
    points : float
        Full marks.
    deep : bool
        Whether more is proved than grading does.
    """
    with ExitStack() as stack:
        sandbox, problem = None, ""
        try:
            opened = stack.enter_context(open_sandbox())
            sandbox = stack.enter_context(closing(Ahead(opened, len(paths))))
            sandbox.wait()  # what all files share is no part of the first one's time
        except (OSError, ValueError, SandboxError) as why:
            problem = f"The sandbox does not start: {why}"
        for path in paths:
            started, is_judged = time.perf_counter(), True
            try:
                source = read_answer(path)
                if sandbox is None:
                    raise NotJudged(problem)
                verdict = _verdict(exercise, source, sandbox, points, deep)
            except NotJudged as why:
                is_judged = False
                verdict = verdict_on(exercise, points, Finding(Status.ERROR, str(why)))
            yield Judged(str(path), verdict, time.perf_counter() - started, is_judged)


def _verdict(
    exercise: Exercise, source: str, sandbox: Sandbox, points: float, deep: bool
) -> Verdict:
    if line := ipython_command(source):
        command = source.splitlines()[line - 1].strip()
        sentence = (
            f"Line {line} is a command of IPython, no Python: `{command[:60]}`. Leave it out."
        )
        return verdict_on(exercise, points, Finding(Status.ERROR, sentence))
    try:
        with FarNotebook(sandbox, exercise.names, draw) as far:
            far.run(exercise.id, source, exercise.names)
            found = find_cell(exercise, far.log, frozenset({exercise.id}))
            if isinstance(found, Finding):
                return verdict_on(exercise, points, _of_a_file(found))
            return judge_run(exercise, found, far, points, deep)
    except SandboxError as why:
        raise NotJudged(str(why)) from None
    except Exception as error:  # a fault of ours, which must not cost the files after it
        raise NotJudged(
            "The judge met something that it cannot handle, which is a fault of the course: "
            f"{type(error).__name__}: {error}"
        ) from error


def _of_a_file(finding: Finding) -> Finding:
    """Say of a file what is said of an answer's cell."""
    for cell in ("The cell above ", "Its cell "):
        if finding.headline.startswith(cell):
            return replace(finding, headline=f"The file {finding.headline.removeprefix(cell)}")
    return finding
