"""The session behind the learner's calls."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Mapping
from functools import cache
from html import escape
from typing import Any

from autograder.answering.cells import CellLog
from autograder.answering.local import LocalAnswerer, learners_traceback
from autograder.answering.watching import Watcher
from autograder.closed_book.telling import told_first
from autograder.exercise import Exercise
from autograder.exercises import (
    UnknownExercise,
    all_exercises,
    get,
    get_graded,
    open_exercises,
)
from autograder.judge import judge
from autograder.memo import Memo
from autograder.progress import ProgressLog
from autograder.render.disclosure import Disclosed, disclose
from autograder.session.drawing import draw
from autograder.session.notebook_file import read_notebook_file
from autograder.session.own_cell import answer_names, find_cell, ready_made_in, values
from autograder.session.shown import Message, Picture, Report
from autograder.session.solutions import solution_source, why_no_model, why_not_yet
from autograder.settings import Settings, SettingsError, load_settings
from autograder.standing import standings
from autograder.verdict import Finding, Status, Verdict


@cache
def current() -> Session:
    """Give the session of this process, which watches the notebook's cells from its start."""
    return Session(_shell())


def _shell() -> Any:
    # Where IPython runs it is imported already; elsewhere it need not even be there.
    ipython = sys.modules.get("IPython")
    return ipython.get_ipython() if ipython else None


class Session:
    """Watches which cell binds what, judges, and keeps the learner's progress.

    Parameters
    ----------
    shell : IPython.InteractiveShell, optional
        The shell that runs the notebook's cells.
    """

    def __init__(self, shell: Any) -> None:
        self.shell = shell
        interest = {name for one in all_exercises().values() for name in one.names}
        self.cells = CellLog(frozenset(interest))
        self._hints_given: dict[str, int] = {}
        self._notices: list[str] = []
        self._said: set[str] = set()
        self._lesson = ""
        if shell is not None:
            Watcher(shell, self.cells)

    def outside(self, namespace: Mapping[str, Any]) -> None:
        """Take a whole module for the answer cell."""
        self.cells.runs.clear()
        self.cells.about_to_run({})
        self.cells.has_run(namespace, "")

    def open_lesson(self, slug: str) -> Message:
        """Greet, and say whether the copy is an old one."""
        mine = [one for one in open_exercises().values() if one.lesson == slug]
        if not mine:
            known = ", ".join(sorted({one.lesson for one in open_exercises().values()}))
            return Message(f"There is no lesson “{slug}” in this course; there is {known}.")
        self._lesson = slug
        done = sum(one.done for one in standings(ProgressLog.open(), mine, self._settings()))
        lines = [f"{done} of {len(mine)} exercises done."]
        lines += ["After each answer, run the `check` cell below it."]
        lines += [text for text in (self._old_copy(slug), *self._told()) if text]
        return Message("\n".join(lines))

    def check(self, exercise_id: str) -> Report | Message:
        """Judge an exercise and record the verdict."""
        try:
            exercise = get(exercise_id)
        except UnknownExercise as why:
            return Message(str(why), plain="0")
        settings = self._settings()
        verdict = self._verdict(exercise)
        log = ProgressLog.open()
        answer = self.cells.fingerprint(exercise.id, answer_names(exercise))
        log.record(
            exercise.id,
            verdict.status,
            verdict.score,
            verdict.max_score,
            answer,
            domain=verdict.finding.domain,
            source=self.cells.source(exercise.id, answer_names(exercise)),
        )
        if settings.feedback(exercise.id) == "after-grading":
            return Message(
                "Noted. The verdict on this one comes with the marks.",
                plain=repr(Report(verdict, Disclosed())),
            )
        failures = log.failures(exercise.id)
        early = settings.misconceptions == "early"
        disclosed = disclose(verdict, failures, early, settings.hints)
        return Report(verdict, disclosed, tuple(self._told()))

    def _verdict(self, exercise: Exercise) -> Verdict:
        file = read_notebook_file()
        found = find_cell(exercise, self.cells, file.cell_ids if file else None)
        points = float(self._settings().points(exercise.id, exercise.points))
        try:
            if isinstance(found, Finding):
                stopped = found
            elif uses := ready_made_in(exercise, found, self.cells):
                stopped = told_first(uses)
            else:
                answerer = LocalAnswerer(values(exercise, found))
                return judge(exercise, answerer.ask, points=points)
        except KeyboardInterrupt:
            stopped = Finding(Status.ERROR, "You stopped the check before it was done.")
        except Exception as error:  # a fault of ours must not stop Run All
            stopped = Finding(
                Status.ERROR,
                "The check itself met something that it cannot handle; that is a fault of the "
                "course and not yours. Please report it, with your answer.",
                traceback=learners_traceback(error),
            )
        return Verdict(
            exercise.id, exercise.title, points, stopped, exercise.hints, exercise.reread
        )

    def hint(self, exercise_id: str) -> Message:
        """Give the next hint."""
        try:
            exercise = get(exercise_id)
        except UnknownExercise as why:
            return Message(str(why))
        if not self._settings().hints:
            return Message("Hints are switched off in this course.")
        step = self._hints_given.get(exercise.id, 0) % len(exercise.hints)
        self._hints_given[exercise.id] = step + 1
        return Message(f"Hint {step + 1} of {len(exercise.hints)}: {exercise.hints[step]}")

    def solution(self, exercise_id: str) -> Message:
        """Show the instructor's answer cell, if it may be shown."""
        try:
            asked = get_graded(str(exercise_id))
        except UnknownExercise as why:
            return Message(str(why))
        source = solution_source(asked)
        if source is None:
            return Message("This install holds no solutions; ask your instructor.")
        if isinstance(asked, Memo):
            file = read_notebook_file()
            written = file.sources.get(asked.id) if file else None
            refusal = why_no_model(asked, written, self._settings())
            shown = f"A model answer, to compare yours with:\n{source}"
            return Message(refusal or shown)
        refusal = why_not_yet(asked, ProgressLog.open(), self._settings())
        if refusal:
            return Message(refusal)
        return Message(source, html=f"One way to write it:<pre>{escape(source)}</pre>")

    def progress_picture(self) -> Message:
        """Draw what is done."""
        from autograder.render.progress_picture import progress_picture

        log, settings = ProgressLog.open(), self._settings()
        exercises = list(open_exercises().values())
        done = sum(one.done for one in standings(log, exercises, settings))
        text = f"{done} of {len(exercises)} exercises done"
        return Message(text, html=progress_picture(log, exercises, settings, self._lesson))

    def report(self) -> Message:
        """Write the learner's report beside the lessons, and say where it is."""
        from autograder.session.report_file import write_report

        exercises = list(open_exercises().values())
        return write_report(ProgressLog.open(), exercises, self._settings())

    def concept_map(self) -> Picture:
        """Draw what the course teaches, and how each concept stands."""
        from autograder.concept_map import all_concepts, concept_standings, lesson_titles
        from autograder.lessons import lessons
        from autograder.render.concept_map_picture import concept_map_picture, map_words

        exercises = list(open_exercises().values())
        numbers = [one.slug[:2] for one in lessons()]
        standing = concept_standings(
            all_concepts().values(),
            standings(ProgressLog.open(), exercises, self._settings()),
            [int(number) for number in numbers if number.isdigit()],
        )
        picture = concept_map_picture(standing, lesson_titles())
        return Picture(map_words(standing), html=picture)

    def numbers(self, exercise_id: str, case: int) -> tuple[Any, ...]:
        """Show and give the numbers of a case."""
        shown, numbers = draw(exercise_id, case)
        self._show(Message(shown))
        return numbers

    def _show(self, message: Message) -> None:
        if self.shell is None:
            print(message.text)
            return
        from IPython.display import display

        display(message)

    def _settings(self) -> Settings:
        try:
            settings = load_settings()
            for name in settings.exercises:
                get_graded(name)
        except SettingsError as why:
            self._tell(f"{why} The usual settings hold meanwhile.")
            return Settings()
        except UnknownExercise as why:
            self._tell(f"{settings.source}: {why}")
        return settings

    def _old_copy(self, slug: str) -> str:
        file = read_notebook_file()
        if file is None or not file.release:
            return ""
        from autograder.lessons import release_of

        with contextlib.suppress(OSError, ValueError):
            if file.release != release_of(slug):
                return (
                    f"This notebook is from another version of the course ({file.course}). Close "
                    "it and run `make lab` or `rotary lab`: the new text comes in, and every "
                    "answer of yours stays."
                )
        return ""

    def _tell(self, sentence: str) -> None:
        if sentence not in self._said:
            self._said.add(sentence)
            self._notices.append(sentence)

    def _told(self) -> list[str]:
        notice = ProgressLog.open().take_notice()
        told, self._notices = self._notices + ([notice] if notice else []), []
        return told
