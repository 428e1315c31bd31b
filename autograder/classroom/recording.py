"""Recording a graded submission in nbgrader's gradebook, in one transaction."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import EllipsisType
from typing import Any

from nbgrader.api import Comment, Grade, Gradebook, InvalidEntry, SubmittedNotebook
from nbgrader.preprocessors import AssignLatePenalties
from sqlalchemy.exc import SQLAlchemyError
from traitlets.config import Config

from autograder.classroom.grading import Graded
from autograder.classroom.points import CHECK
from autograder.render.disclosure import disclose
from autograder.render.text import SIGNS, score_in_words
from autograder.verdict import Status, Verdict

#: What nbgrader itself says of an answer that is still the stub.
NO_RESPONSE = "No response."
#: What stands before a memo's model answer.
MODEL = "A model answer, to compare yours with:"


@dataclass(frozen=True)
class Submission:
    """Whose notebook it is: the student, the lesson, its notebook, and when it was handed in.

    Without a time (None) it is on time; left out, the time stays that the gradebook has.
    """

    student: str
    lesson: str
    notebook: str
    timestamp: datetime.datetime | None | EllipsisType = ...


def record(gradebook: Gradebook, submission: Submission, graded: Graded, config: Config) -> None:
    """Write scores, flags and automatic comments; all of them, or on any error none.

    Manual scores, extra credit and comments written by people stay as they are. As with nbgrader,
    a score that has a manual one beside it is marked for another look.

    Parameters
    ----------
    gradebook : nbgrader.api.Gradebook
        Open.
    submission : Submission
        Whose it is. The student and the submission are made where they are not there.
    graded : Graded
        What to write.
    config : Config
        nbgrader's configuration, for the plugin that sets late penalties.

    Raises
    ------
    nbgrader.api.MissingEntry
        If the lesson has not been released into this gradebook.
    sqlalchemy.exc.SQLAlchemyError
        If the database refuses; nothing is then written.
    """
    with one_transaction(gradebook):
        with gradebook.db.no_autoflush:
            notebook = _submitted(gradebook, submission)
        for grade in notebook.grades:
            _score(grade, graded)
        for comment in notebook.comments:
            comment.auto_comment = _comment(comment, graded)
        if graded.needs_a_look:
            notebook.flagged = True
        gradebook.db.flush()
        _late_penalty(gradebook, notebook, submission, config)


@contextmanager
def one_transaction(gradebook: Gradebook) -> Iterator[None]:
    """Hold back the commits that nbgrader's own methods make until the block is done."""
    session = gradebook.db
    gradebook.db = _Held(session)
    try:
        yield
        session.commit()
    except (_Refused, InvalidEntry) as error:
        session.rollback()
        raise error.__context__ or error from None
    except BaseException:
        session.rollback()
        raise
    finally:
        gradebook.db = session


class _Refused(Exception):
    """The database refused; nbgrader would log a traceback of its error and give another one."""


class _Held:
    """A session whose commits only send what is pending to the database."""

    def __init__(self, session: Any) -> None:
        self._session = session

    def commit(self) -> None:
        """Send, and do not commit yet."""
        try:
            self._session.flush()
        except SQLAlchemyError as error:
            raise _Refused from error

    def __getattr__(self, name: str) -> Any:
        return getattr(self._session, name)


def max_scores(gradebook: Gradebook, lesson: str, notebook: str) -> dict[str, float]:
    """Give full marks by exercise, as the release that stands in the gradebook has them."""
    cells = gradebook.find_notebook(notebook, lesson).grade_cells
    return {cell.name.removeprefix(CHECK): float(cell.max_score) for cell in cells}


def _submitted(gradebook: Gradebook, submission: Submission) -> SubmittedNotebook:
    gradebook.update_or_create_student(submission.student)
    when = {} if submission.timestamp is ... else {"timestamp": submission.timestamp}
    gradebook.update_or_create_submission(submission.lesson, submission.student, **when)
    names = (submission.notebook, submission.lesson, submission.student)
    return gradebook.find_submission_notebook(*names)


def _score(grade: Grade, graded: Graded) -> None:
    name = grade.name.removeprefix(CHECK)
    if name in graded.faults:
        grade.auto_score = None
    elif name in graded.verdicts:
        grade.auto_score = graded.verdicts[name].score
    else:
        grade.auto_score = None if graded.written.get(name) and not graded.problem else 0.0
    grade.needs_manual_grade = grade.auto_score is None or grade.manual_score is not None


def _comment(comment: Comment, graded: Graded) -> str | None:
    verdict = graded.verdicts.get(comment.name)
    if graded.problem:
        return graded.problem
    if verdict is not None:
        # The verdict itself stands below the answer; where all is right, a comment is but noise.
        return None if verdict.score >= verdict.max_score else in_a_sentence(verdict)
    if not graded.written.get(comment.name):
        return NO_RESPONSE
    model = graded.models.get(comment.name)
    return f"{MODEL} {model}" if model else None


def in_a_sentence(verdict: Verdict) -> str:
    """Say a verdict in Markdown: the marks, what is wrong, the idea behind it, the section."""
    if verdict.status is Status.UNATTEMPTED:
        return f"{NO_RESPONSE} {verdict.finding.headline}"
    sign, word = SIGNS[verdict.status]
    parts = [f"{sign} **{word}**, {score_in_words(verdict)}."]
    if verdict.status in (Status.REFUTED, Status.ERROR):
        told = disclose(verdict, failures=3, early=True)
        parts.append(verdict.finding.headline)
        if len(told.misconceptions) > 1:
            parts.append("Two slips at once:")
        parts += [f"*{idea.name}.*" for idea in told.misconceptions]
        if told.reread:
            parts.append(f"Reread: {told.reread}.")
    return " ".join(parts)


def _late_penalty(
    gradebook: Gradebook, notebook: SubmittedNotebook, submission: Submission, config: Config
) -> None:
    """Do as nbgrader's own step does, within the transaction."""
    gradebook.db.refresh(notebook)
    step = AssignLatePenalties(config=config)
    step.init_plugin()
    notebook.late_submission_penalty = None
    late = notebook.assignment.total_seconds_late
    if late > 0:
        penalty = step.plugin_inst.late_submission_penalty(submission.student, notebook.score, late)
        if penalty is not None:
            notebook.late_submission_penalty = step._check_late_penalty(notebook, penalty)
