"""The lessons' notebooks, run as a learner runs them: solved, and untouched."""

import json
import re
from pathlib import Path

import nbformat
import pytest
from IPython.core.interactiveshell import InteractiveShell
from nbclient import NotebookClient

from autograder.exercises import all_exercises, all_memos
from autograder.session import session as session_module
from autograder.session.session import Session

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "notebooks").glob("*/*.ipynb"))
RELEASED = sorted((ROOT / "autograder" / "released").glob("*/*.ipynb"))
NOTEBOOKS = [*SOURCES, *RELEASED]


def name(path):
    return f"{path.parents[1].name}/{path.stem}"


def all_cells(path):
    return json.loads(path.read_text(encoding="utf-8"))["cells"]


def code_cells(path):
    return [cell for cell in all_cells(path) if cell["cell_type"] == "code"]


def source(cell):
    return "".join(cell["source"])


def checked(cell):
    found = re.fullmatch(r'check\("([a-z0-9-]+)"\)', source(cell))
    return found and found.group(1)


def meta(cell):
    return cell["metadata"].get("nbgrader", {})


def test_there_is_a_source_and_a_release():
    assert SOURCES
    assert [path.name for path in RELEASED] == [path.name for path in SOURCES]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=name)
def test_the_document_is_valid_and_has_no_outputs(path):
    nbformat.validate(nbformat.read(path, as_version=4))
    for cell in code_cells(path):
        assert cell["outputs"] == []
        assert cell["execution_count"] is None


@pytest.mark.parametrize("path", NOTEBOOKS, ids=name)
def test_ids_are_unique_and_those_of_nbgrader(path):
    cells = all_cells(path)
    ids = [cell["id"] for cell in cells]
    assert len(set(ids)) == len(ids)
    for cell in cells:
        if meta(cell):
            assert meta(cell)["grade_id"] == cell["id"]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=name)
def test_every_exercise_has_its_answer_cell_and_a_check_of_one_line(path):
    cells = {cell["id"]: cell for cell in code_cells(path)}
    lesson = path.parent.name
    mine = [one for one in all_exercises().values() if one.lesson == lesson]
    assert mine
    order = []
    for exercise in mine:
        answer, check = cells[exercise.id], cells[f"check-{exercise.id}"]
        assert checked(check) == exercise.id
        assert meta(check)["points"] == exercise.points
        assert (meta(check)["grade"], meta(check)["locked"], meta(check)["solution"]) == (
            True,
            True,
            False,
        )
        assert (meta(answer)["grade"], meta(answer)["locked"], meta(answer)["solution"]) == (
            False,
            False,
            True,
        )
        order += [exercise.id]
    graded = [cell["id"] for cell in all_cells(path) if meta(cell).get("grade")]
    memos = {memo.id for memo in all_memos().values() if memo.lesson == lesson}
    assert [name for name in graded if name not in memos] == [f"check-{one}" for one in order]
    assert {name for name in graded if name in memos} == memos


@pytest.mark.parametrize("path", RELEASED, ids=name)
def test_a_release_holds_no_solution(path):
    text = path.read_text(encoding="utf-8")
    assert "SOLUTION" not in text
    for cell in code_cells(path):
        if meta(cell).get("solution"):
            assert "..." in source(cell)


@pytest.fixture
def session(tmp_path, monkeypatch):
    """Give a session in a fresh shell, which the notebook's own calls find."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    shell = InteractiveShell()
    session = Session(shell)
    monkeypatch.setattr("autograder.notebook.current", lambda: session)
    monkeypatch.setattr(session_module, "current", lambda: session)
    return session


def run(path, session, capfd):
    """Run a notebook cell by cell; give the reports of its checks, and what went to stderr."""
    reports = {}
    for cell in code_cells(path):
        result = session.shell.run_cell(source(cell), store_history=False, cell_id=cell["id"])
        assert result.success, (cell["id"], result.error_in_exec)
        if checked(cell):
            reports[checked(cell)] = result.result
    return reports, capfd.readouterr().err


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_solved_earns_full_marks(path, session, capfd):
    reports, errors = run(path, session, capfd)
    for exercise, report in reports.items():
        assert report.verdict.status in ("proved", "tested"), (exercise, report.text)
        assert float(repr(report)) == all_exercises()[exercise].points
    assert errors == ""


@pytest.mark.parametrize("path", RELEASED, ids=name)
def test_untouched_earns_nothing_and_says_unattempted(path, session, capfd):
    reports, errors = run(path, session, capfd)
    assert {report.verdict.status for report in reports.values()} == {"unattempted"}
    assert {repr(report) for report in reports.values()} == {"0"}
    assert not any(report.verdict.finding.traceback for report in reports.values())
    assert errors == ""


@pytest.mark.parametrize("path", RELEASED, ids=name)
def test_run_all_goes_through_in_a_real_kernel(path, tmp_path, monkeypatch):
    # The kernel starts elsewhere, and finds the course where it is not installed.
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    notebook = nbformat.read(path, as_version=4)
    kernel = NotebookClient(
        notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": tmp_path}}
    )
    kernel.execute()
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        kinds = [output.output_type for output in cell.outputs]
        assert "error" not in kinds
        assert not any(output.get("name") == "stderr" for output in cell.outputs), cell.id
        if cell.source.startswith("check("):
            ((plain, html),) = [
                (output.data["text/plain"], output.data["text/html"])
                for output in cell.outputs
                if output.output_type == "execute_result"
            ]
            assert plain == "0"
            assert "unattempted" in html
