"""Who grades: this process alone, or several, each with its own sandbox."""

from __future__ import annotations

import atexit
import signal
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, contextmanager
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Protocol

from autograder.classroom.course import Course, open_course
from autograder.classroom.grader import Grader, Plan, Prepared
from autograder.classroom.outcome import not_graded
from autograder.sandbox.launch import open_sandbox

#: A process costs seconds to start, so there is one for so many submissions at the least.
FEWEST_EACH = 8
#: Submissions under way for each process, so that none waits for work and memory stays flat.
AHEAD = 2


class Crew(Protocol):
    """Grades submissions and writes feedback."""

    def prepare(self, students: Sequence[str], recorded: frozenset[str]) -> Iterator[Prepared]:
        """Grade the students' submissions, and give them as they are done."""

    def write_feedback(self, student: str) -> None:
        """Have the feedback of a student written."""

    def failures(self) -> Mapping[str, str]:
        """Wait for all feedback; give {student: why not} for what could not be written."""


@contextmanager
def crew(course: Course, plan: Plan, jobs: int, count: int) -> Iterator[Crew]:
    """Gather those who grade.

    Parameters
    ----------
    course : Course
        The course root.
    plan : Plan
        What the class has in common.
    jobs : int
        How many processes may grade.
    count : int
        How many submissions there are.
    """
    jobs = min(jobs, count // FEWEST_EACH)
    if jobs <= 1:
        with open_sandbox() as sandbox:
            yield _Alone(Grader(course, plan, sandbox))
        return
    start = (str(course.root), plan)
    with ProcessPoolExecutor(jobs, get_context("spawn"), _start_worker, start) as pool:
        try:
            yield _Several(pool, jobs * AHEAD)
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


class _Alone:
    """Grades in this process."""

    def __init__(self, grader: Grader) -> None:
        self._grader = grader
        self._failures: dict[str, str] = {}

    def prepare(self, students: Sequence[str], recorded: frozenset[str]) -> Iterator[Prepared]:
        for student in students:
            yield self._grader.prepare(student, student in recorded)

    def write_feedback(self, student: str) -> None:
        if why := self._grader.write_feedback(student):
            self._failures[student] = why

    def failures(self) -> Mapping[str, str]:
        return self._failures


class _Several:
    """Grades in several processes."""

    def __init__(self, pool: ProcessPoolExecutor, most: int) -> None:
        self._pool, self._most = pool, most
        self._feedback: dict[str, Future[str]] = {}

    def prepare(self, students: Sequence[str], recorded: frozenset[str]) -> Iterator[Prepared]:
        waiting, running = iter(students), {}
        while True:
            for student in islice(waiting, self._most - len(running)):
                running[self._submit(student, student in recorded)] = student
            if not running:
                return
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for job in done:
                yield _result(job, running.pop(job))

    def _submit(self, student: str, recorded: bool) -> Future[Prepared]:
        try:
            return self._pool.submit(_prepare, student, recorded)
        except BrokenProcessPool as error:
            job: Future[Prepared] = Future()
            job.set_exception(error)
            return job

    def write_feedback(self, student: str) -> None:
        try:
            self._feedback[student] = self._pool.submit(_write_feedback, student)
        except BrokenProcessPool as error:
            self._feedback[student] = Future()
            self._feedback[student].set_exception(error)

    def failures(self) -> Mapping[str, str]:
        found = {}
        for student, job in self._feedback.items():
            error = job.exception()
            why = _ENDED if isinstance(error, BrokenProcessPool) else str(error or job.result())
            if why:
                found[student] = why
        return found


_ENDED = "a process that grades was ended from outside, perhaps for want of memory"


def _result(job: Future[Prepared], student: str) -> Prepared:
    error = job.exception()
    if error is None:
        return job.result()
    why = _ENDED if isinstance(error, BrokenProcessPool) else f"{type(error).__name__}: {error}"
    return Prepared(not_graded(student, f"It was not graded: {why}. Grade it again."))


_grader: Grader | None = None


def _start_worker(root: str, plan: Plan) -> None:
    global _grader
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who asked says when to stop
    stack = ExitStack()
    atexit.register(stack.close)
    _grader = Grader(open_course(Path(root)), plan, stack.enter_context(open_sandbox()))


def _prepare(student: str, recorded: bool) -> Prepared:
    assert _grader is not None
    return _grader.prepare(student, recorded)


def _write_feedback(student: str) -> str:
    assert _grader is not None
    return _grader.write_feedback(student)
