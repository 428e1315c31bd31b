"""What the students of the sample class hand in is what the class says of them."""

import json

import nbformat
import pytest

from autograder.exercises import all_exercises
from autograder.lessons import RELEASED

from .assemble import MEMO, students, write_submission
from .bank_code import answer_code

LESSON = "01-rotation-block"
NOTEBOOK = "rotation-block.ipynb"
MASTER = RELEASED / LESSON / NOTEBOOK
EXERCISES = {one.id for one in all_exercises().values() if one.lesson == LESSON}
CLASS = {student.id: student for student in students()}

every_student = pytest.mark.parametrize("student", CLASS.values(), ids=lambda one: one.id)


def released():
    return json.loads(MASTER.read_text(encoding="utf-8"))


@pytest.fixture
def handed_in(tmp_path):
    """Give what a student hands in: {file name: bytes}."""

    def hand_in(student):
        folder = tmp_path / "handed-in" / student.id
        write_submission(student, folder, MASTER)
        return {path.name: path.read_bytes() for path in folder.iterdir()}

    return hand_in


@pytest.fixture
def notebook_of(handed_in):
    """Give the one notebook, or the one with the right name, of the student with this twist."""

    def read(twist, name=NOTEBOOK):
        (student,) = [one for one in CLASS.values() if one.twist == twist]
        return json.loads(handed_in(student)[name])

    return read


def ids(notebook):
    return [cell.get("id") for cell in notebook["cells"]]


def sources(notebook, cell_id):
    """Give the sources of all cells with an id, from the top down."""
    return ["".join(cell["source"]) for cell in notebook["cells"] if cell.get("id") == cell_id]


@every_student
def test_the_same_files_come_every_time(student, handed_in):
    first = handed_in(student)
    assert first == handed_in(student)
    assert first


@every_student
def test_what_is_handed_in_opens_unless_that_is_the_mishap(student, handed_in):
    for name, content in handed_in(student).items():
        if name.endswith(".ipynb") and student.twist not in ("truncated", "empty-file"):
            notebook = nbformat.from_dict(json.loads(content))
            if student.twist != "duplicated-cells":
                nbformat.validate(notebook)


def test_answers_and_a_memo_stand_in_their_cells(handed_in):
    ada = CLASS["ada"]
    notebook = json.loads(handed_in(ada)[NOTEBOOK])
    assert ids(notebook) == ids(released())
    for exercise, stem in ada.answers.items():
        assert sources(notebook, exercise) == [answer_code(exercise, stem)]
    if MEMO in ids(notebook):
        assert sources(notebook, MEMO) == [ada.memo.strip()]


def test_an_untouched_notebook_is_the_released_one(handed_in):
    assert json.loads(handed_in(CLASS["emeka"])[NOTEBOOK]) == released()


def test_broken_documents_are_broken(handed_in):
    with pytest.raises(ValueError):
        json.loads(handed_in(CLASS["xiang"])[NOTEBOOK])
    assert handed_in(CLASS["bruno"]) == {NOTEBOOK: b""}
    assert list(handed_in(CLASS["dewi"])) == ["notes.txt"]


def test_names_of_files(handed_in):
    assert list(handed_in(CLASS["farid"])) == ["final-version.ipynb"]
    files = handed_in(CLASS["elif"])
    assert sorted(files) == ["rotation-block-Copy1.ipynb", NOTEBOOK]
    other = json.loads(files["rotation-block-Copy1.ipynb"])
    assert sources(other, "block-code") == sources(released(), "block-code")


def test_another_lesson_shares_no_cell(notebook_of):
    notebook = notebook_of("other-lesson")
    assert notebook["metadata"]["rotary"]["lesson"] == "99-other"
    assert not set(ids(notebook)) & set(ids(released()))


def test_of_pasted_cells_the_last_answer_is_right(notebook_of):
    notebook, stub = notebook_of("duplicated-cells"), sources(released(), "order-states")
    answers = CLASS["yusuf"].answers
    assert sources(notebook, "rotation-90") == [
        answer_code("rotation-90", "wrong/clockwise"),
        answer_code("rotation-90", answers["rotation-90"]),
    ]
    right = answer_code("order-states", answers["order-states"])
    assert sources(notebook, "order-states") == [right, *stub]
    marks = [cell["metadata"] for cell in notebook["cells"] if cell["id"] == "rotation-90"]
    assert marks[0] == marks[1]
    assert marks[0]["nbgrader"]["grade_id"] == "rotation-90"


def test_deleted_cells_are_gone(notebook_of):
    lost = set(ids(released())) - set(ids(notebook_of("answers-deleted")))
    three = ("order-states", "match-products", "composition-proof")
    assert lost == {*three, *(f"check-{one}" for one in three)}
    lost = set(ids(released())) - set(ids(notebook_of("checks-deleted")))
    assert lost == {"check-rotation-90", "check-block-code"}
    assert set(ids(released())) - set(ids(notebook_of("retyped"))) == {"length-proof"}


def test_what_tells_cells_apart_is_partly_gone(notebook_of):
    stripped = notebook_of("stripped")
    assert ids(stripped) == ids(released())
    assert all(cell["metadata"] == {} for cell in stripped["cells"])
    assert "rotary" not in stripped["metadata"]
    old = notebook_of("no-ids")
    assert (old["nbformat"], old["nbformat_minor"]) == (4, 4)
    assert set(ids(old)) == {None}
    marks = [cell["metadata"].get("nbgrader", {}).get("grade_id") for cell in old["cells"]]
    assert set(marks) >= EXERCISES


def test_answers_stand_elsewhere(notebook_of):
    notebook = notebook_of("answers-elsewhere")
    assert sources(notebook, "one-turn") == sources(released(), "one-turn")
    assert "=" not in sources(notebook, "block-at-2")[0]
    assert "def next_state" in sources(notebook, "my-one-turn")[0]


def test_a_helper_stands_above_the_function_that_calls_it(notebook_of):
    notebook = notebook_of("helpers-above")
    order = ids(notebook)
    assert order.index("helper-1") + 1 == order.index("apply-code")
    assert "def rotate_half" in sources(notebook, "helper-1")[0]
    assert "def rotate_half" not in sources(notebook, "apply-code")[0]
    assert "rotate_half(" in sources(notebook, "apply-code")[0]


def test_the_cheater_cheats(notebook_of):
    notebook = notebook_of("cheater")
    checks = [cell for cell in notebook["cells"] if cell["id"].startswith("check-")]
    assert len(checks) == len(EXERCISES)
    for cell in checks:
        assert cell["source"] == ["35"]
        assert set(cell["metadata"]["tags"]) == {"skip-execution", "raises-exception"}
        assert cell["outputs"][0]["data"]["text/plain"] == ["1000"]
    (patch,) = sources(notebook, "nothing-to-see")
    assert "np.allclose =" in patch and "def check" in patch
