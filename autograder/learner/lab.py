"""What `rotary lab` does: find the open server, else bring the folder up to date and open one."""

from __future__ import annotations

import webbrowser
from collections.abc import Callable
from pathlib import Path

from autograder.learner.server import ServerError, lesson_url, running_server, serve
from autograder.learner.workspace import WorkspaceError, prepare
from autograder.lessons import Lesson, lessons


class LabError(Exception):
    """JupyterLab was not opened; says why and what to do."""


def open_lab(
    folder: Path, tell: Callable[[str], None], *, port: int | None = None, browser: bool = True
) -> int:
    """Open the learner's folder in JupyterLab, and return when it is stopped.

    Parameters
    ----------
    folder : Path
        The learner's folder; it is made when it is not there.
    tell : callable
        Takes the sentences for the learner.
    port : int, optional
        The one port that will do.
    browser : bool
        Whether to open the learner's browser.

    Raises
    ------
    LabError
        If the folder cannot be written, or JupyterLab cannot be started.
    """
    folder = folder.absolute()
    course = lessons()
    if not course:
        raise LabError("This copy of the course has no lessons. Make them: make lessons")
    server = running_server(folder)
    if server is not None:
        url = lesson_url(server, _usual_place(course[0]))
        tell(
            f"JupyterLab is already open on {folder}; its notebooks were not touched:\n\n    {url}"
        )
        if browser:
            webbrowser.open(url)
        return 0
    try:
        copies = prepare(folder, course)
        for message in (message for copy in copies for message in copy.messages):
            tell(message)
        notebook = copies[0].path.relative_to(folder)
        return serve(folder, notebook, tell, port=port, browser=browser)
    except (WorkspaceError, ServerError) as error:
        raise LabError(str(error)) from error


def _usual_place(lesson: Lesson) -> Path:
    return Path(lesson.slug, lesson.path.name)
