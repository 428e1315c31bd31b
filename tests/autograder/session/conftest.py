"""A notebook without a browser: a real IPython shell, and the session that watches it."""

import pytest
from IPython.core.interactiveshell import InteractiveShell

from autograder.session.session import Session


@pytest.fixture
def notebook(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    shell = InteractiveShell()
    session = Session(shell)
    return Notebook(shell, session)


class Notebook:
    """Runs cells, with ids or without, and checks exercises."""

    def __init__(self, shell, session):
        self.shell, self.session = shell, session

    def run(self, source, cell_id=None):
        return self.shell.run_cell(source, store_history=False, cell_id=cell_id)

    def check(self, exercise):
        return self.session.check(exercise)

    def status(self, exercise):
        return self.check(exercise).verdict.status
