"""What is done with one submission but for the gradebook: take in, run, judge, write down."""

from __future__ import annotations

import hashlib
import json
import traceback
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from nbformat import v4

from autograder import __version__
from autograder.classroom.autograded import Stamp, make_beside, read_stamp
from autograder.classroom.course import Course
from autograder.classroom.exchange_files import keep_for_release
from autograder.classroom.feedback import FeedbackWriter
from autograder.classroom.grading import Graded, grade
from autograder.classroom.model_answers import model_answers
from autograder.classroom.outcome import Outcome, not_graded
from autograder.classroom.recording import Submission
from autograder.classroom.taking import TakenFile, take_folder
from autograder.classroom.timestamps import read_timestamp
from autograder.sandbox.launch import Sandbox, SandboxError
from autograder.settings import load_settings


@dataclass(frozen=True)
class Plan:
    """What a whole class has in common: lesson, notebook's name, full marks, and whether to force.

    Parameters
    ----------
    lesson, notebook : str
        The lesson, and its notebook's name without ``.ipynb``.
    points : mapping
        Full marks by exercise, as the gradebook has them.
    force : bool
        Grade again what has not changed.
    """

    lesson: str
    notebook: str
    points: Mapping[str, float]
    force: bool = False


@dataclass(frozen=True)
class Prepared:
    """A submission that was graded and written beside its place, and is yet to be recorded."""

    outcome: Outcome
    submission: Submission | None = None
    graded: Graded | None = None


class Grader:
    """Grades submissions of a lesson, one after the other.

    Parameters
    ----------
    course : Course
        The course root.
    plan : Plan
        What the class has in common.
    sandbox : Sandbox
        Where learners' code runs.
    """

    def __init__(self, course: Course, plan: Plan, sandbox: Sandbox) -> None:
        self._course, self._plan, self._sandbox = course, plan, sandbox
        self._hints = load_settings(course.root).hints
        self._models = model_answers(course.root, plan.lesson)
        self._writer: FeedbackWriter | None = None

    def prepare(self, student: str, recorded: bool) -> Prepared:
        """Grade one student's submission, whatever it is; one never stops the class.

        Parameters
        ----------
        student : str
            The name of the student's folder.
        recorded : bool
            Whether the gradebook has a submission of this student.
        """
        if sentence := self._course.refusal(student, self._plan.lesson):
            return Prepared(not_graded(student, sentence))
        try:
            return self._prepare(student, recorded)
        except SandboxError as error:
            return Prepared(not_graded(student, str(error)))
        except OSError as error:
            sentence = f"{error.filename or 'A file'}: {error.strerror or error}."
            return Prepared(not_graded(student, sentence))
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            where = f"{Path(last.filename).name}:{last.lineno}"
            sentence = f"The grader itself failed ({type(error).__name__}: {error}; {where})."
            return Prepared(not_graded(student, sentence))

    def write_feedback(self, student: str) -> str:
        """Write one student's feedback; give why not, or an empty text."""
        try:
            if self._writer is None:
                self._writer = FeedbackWriter(self._course)
            self._writer.write(self._plan.lesson, student)
        except Exception as error:  # nbgrader raises what it likes
            return f"{type(error).__name__}: {error}".splitlines()[0]
        return ""

    def _prepare(self, student: str, recorded: bool) -> Prepared:
        plan = self._plan
        folder = self._course.submitted(student, plan.lesson)
        place = self._course.autograded(student, plan.lesson)
        file = take_folder(folder, self._course.root, plan.lesson)
        when, note = read_timestamp(folder)
        key = self._key(file, str(when))
        before = read_stamp(place / f"{plan.notebook}.ipynb")
        same = before is not None and before.key == key and recorded and self._has_feedback(student)
        if same and not plan.force:
            return Prepared(Outcome(student, "as before", before.sentence, before.needs_a_look))
        graded = grade(
            file.taken,
            file.master,
            self._sandbox,
            plan.points,
            hints=self._hints,
            models=self._models,
        )
        failed = [f"The grader failed on {name} ({why})." for name, why in graded.faults.items()]
        sentence = " ".join(filter(None, (graded.problem, *failed, *graded.notes, note)))
        stamp = Stamp(key, sentence, graded.needs_a_look)
        new = make_beside(place, plan.notebook, graded.notebook, stamp, when)
        keep_for_release(folder, new)
        return Prepared(
            Outcome(student, "graded", sentence, graded.needs_a_look),
            Submission(student, plan.lesson, plan.notebook, when),
            # The notebook is on the disk; what is recorded does without it.
            replace(graded, notebook=v4.new_notebook()),
        )

    def _has_feedback(self, student: str) -> bool:
        folder = self._course.feedback(student, self._plan.lesson)
        return (folder / f"{self._plan.notebook}.html").is_file()

    def _key(self, file: TakenFile, when: str) -> str:
        """Give what tells whether a grade would come out the same."""
        about = [
            __version__,
            hashlib.sha256(file.data).hexdigest(),
            file.taken.problem,
            list(file.taken.notes),
            hashlib.sha256(json.dumps(file.master).encode()).hexdigest(),
            sorted(self._plan.points.items()),
            self._hints,
            sorted(self._models.items()),
            when,
        ]
        return hashlib.sha256(json.dumps(about).encode()).hexdigest()[:32]
