"""What the command prints, and its exit status."""

import json

import pytest

from autograder.exercises import all_memos, get

from ..bank import ANSWERS
from .conftest import CLOCKWISE, RIGHT

FIELDS = ["file", "exercise", "status", "score", "max_score", "parts"]
FIELDS += ["misconceptions", "counterexample", "message", "seconds"]


def documents(done):
    return json.loads(done.out)


def test_json_is_one_document_with_an_object_a_file(call, files):
    done = call("block-code", *files(right=RIGHT, wrong=CLOCKWISE, right_too=RIGHT), "--json")
    assert (done.status, done.err) == (0, "")
    right, wrong, _ = found = documents(done)
    assert [one["file"] for one in found] == ["right.py", "wrong.py", "right_too.py"]
    assert all(list(one) == FIELDS for one in found)
    assert all(0 < one["seconds"] < 60 for one in found)
    full = get("block-code").points
    assert (right["exercise"], right["status"]) == ("block-code", "proved")
    assert (right["score"], right["max_score"], right["counterexample"]) == (full, full, None)
    assert right["misconceptions"] == []
    assert (wrong["status"], wrong["score"], wrong["max_score"]) == ("refuted", 0, full)
    assert wrong["misconceptions"] == ["column-form"]
    assert list(wrong["counterexample"]) == ["case", "got", "expected", "consequence"]
    assert wrong["counterexample"]["case"].startswith("rope_block(")
    headline, explained = wrong["message"].split("\n")
    assert "wrong on" in headline
    assert explained.startswith("The matrix for column vectors: ")


def test_the_parts_add_up_to_the_score(call, files):
    changed = (ANSWERS / "apply-code/wrong/right_but_input_changed.py").read_text()
    (one,) = documents(call("apply-code", *files(a=changed), "--json"))
    assert one["misconceptions"] == ["input-mutated"]
    parts = one["parts"]
    assert all(list(part) == ["name", "score", "max_score", "right", "note"] for part in parts)
    assert sum(part["score"] for part in parts) == pytest.approx(one["score"])
    assert sum(part["max_score"] for part in parts) == pytest.approx(one["max_score"])
    assert [part["name"] for part in parts if not part["right"]] == ["purity"]
    assert any(part["note"] for part in parts if not part["right"])


def test_text_tells_everything_at_once_and_ends_with_a_table(call, files):
    exercise = get("block-code")
    done = call("block-code", *files(right=RIGHT, wrong=CLOCKWISE))
    assert (done.status, done.err) == (0, "")
    right, wrong, table = done.out.split("\n\n")
    assert right.startswith("right.py\n✓ proved for all real m, θ")
    assert wrong.startswith("wrong.py\n✗ refuted")
    for told in ("Case: rope_block(", "column vectors", exercise.hints[2], "\nReread: "):
        assert told in wrong
    rows = [line.split(maxsplit=4) for line in table.strip().splitlines()]
    assert rows[1][:4] == ["right.py", "✓", "proved", f"{exercise.points}/{exercise.points}"]
    assert rows[2][:4] == ["wrong.py", "✗", "refuted", f"0/{exercise.points}"]
    assert rows[2][4].strip() == "The matrix for column vectors"


def test_one_file_needs_no_table(call, files):
    done = call("block-code", *files(right=RIGHT))
    assert done.status == 0
    assert done.out.count("right.py") == 1
    assert "Misconception" not in done.out


def test_the_same_file_may_be_named_twice(call, files):
    (name,) = files(right=RIGHT)
    found = documents(call("block-code", name, f"./{name}", name, "--json"))
    assert [one["status"] for one in found] == ["proved"] * 3


def test_points_are_those_of_the_course(call, files, here):
    (here / "course.toml").write_text("[exercises.block-code]\npoints = 7\n")
    (one,) = documents(call("block-code", *files(right=RIGHT), "--json"))
    assert (one["score"], one["max_score"]) == (7, 7)


def test_deep_proves_more_and_marks_alike(call, files):
    (one,) = documents(call("block-code", *files(right=RIGHT), "--deep", "--json"))
    assert (one["status"], one["score"]) == ("proved", one["max_score"])


WRONG_CALLS = {
    "no exercise": ((), "Missing argument"),
    "an unknown one": (("block-cod", "a.py"), "Did you mean “block-code”?"),
    "a memo": ((next(iter(all_memos())), "a.py"), "a person reads and grades it"),
    "no file": (("block-code",), "Name the files to judge"),
    "a file that is not there": (("block-code", "a.py", "b.py"), "There is no file b.py."),
    "a folder": (("block-code", "a.py", "."), "is a folder: name its files, *.py."),
    "a file that is a folder's": (("block-code", "a.py/b.py"), "There is no file a.py/b.py."),
    "no path": (("block-code", "a" * 9_000), "is no path"),
    "an unknown option": (("block-code", "a.py", "--jsn"), "No such option"),
}


@pytest.mark.parametrize(("words", "said"), WRONG_CALLS.values(), ids=WRONG_CALLS)
@pytest.mark.parametrize("rest", [(), ("--json",)], ids=["text", "json"])
def test_a_wrong_call_has_status_2_and_judges_nothing(call, files, words, said, rest):
    files(a=RIGHT)
    done = call(*words, *rest)
    assert (done.status, done.out) == (2, "")
    assert said in done.err
