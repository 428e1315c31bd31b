import json
import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder import __version__, progress
from autograder.progress import ProgressLog, course_folder
from autograder.progress_file import LogFile, read_entry


@pytest.fixture(autouse=True)
def data_folder(tmp_path, monkeypatch):
    place = tmp_path / "data"
    monkeypatch.setattr(progress, "data_folder", lambda: place)
    return place


@pytest.fixture
def log(tmp_path):
    return ProgressLog.open(tmp_path)


def line(**changes):
    fields = {"time": "2026-01-02T03:04:05+00:00", "exercise": "a", "status": "proved"}
    fields |= {"score": 1, "max_score": 2, "course": "0.1.0"} | changes
    return json.dumps(fields).encode()


def test_nothing_is_made_before_the_first_record(log, tmp_path):
    assert (log.entries(), log.best("a"), log.failures("a"), log.notice) == ([], None, 0, None)
    assert list(tmp_path.iterdir()) == []


def test_a_record_comes_back_also_to_another_log(log, tmp_path):
    entry = log.record("a", "refuted", 1, 2)
    assert (entry.exercise, entry.status, entry.score, entry.course) == (
        "a",
        "refuted",
        1,
        __version__,
    )
    assert entry.time.endswith("+00:00")
    assert ProgressLog(tmp_path).entries() == log.entries() == [entry]
    assert log.path == tmp_path / ".rotary" / "progress.jsonl"


def test_an_answer_that_earned_nothing_stands_before_no_answer(log):
    log.record("a", "unattempted", 0, 2)
    log.record("a", "refuted", 0, 2)
    log.record("a", "unattempted", 0, 2)
    assert log.best("a").status == "refuted"


def test_failures_start_again_at_a_full_mark(log):
    for status, score in [("refuted", 0), ("error", 0), ("unattempted", 0), ("tested", 1)]:
        log.record("a", status, score, 2)
    log.record("b", "refuted", 0, 1)
    assert log.failures("a") == 2
    log.record("a", "proved", 2, 2)
    assert log.failures("a") == 0
    log.record("a", "refuted", 1, 2)
    assert (log.failures("a"), log.tries("a")) == (1, 5)


def test_the_best_is_the_first_with_the_largest_share(log):
    log.record("a", "refuted", 1, 4)
    best = log.record("a", "tested", 2, 2)
    log.record("a", "proved", 3, 3)
    assert log.best("a") == best


@pytest.mark.parametrize(
    "status, score", [("passed", 1), ("proved", 3), ("proved", -1), ("proved", float("nan"))]
)
def test_a_record_must_make_sense(log, status, score):
    with pytest.raises(ValueError):
        log.record("a", status, score, 2)
    assert log.entries() == []


BROKEN = [
    b"garbage",
    b"\xff\xfe\x00",
    b"[" * 100_000,
    b"[]",
    b"null",
    line()[:-9],
    line(score="1"),
    line(score=True),
    line(score=3),
    line(score=-1),
    line(max_score=10**400),
    line(max_score=float("nan")),
    line(status="passed"),
    line(exercise=""),
    line(exercise=7),
    line(exercise="\ud800"),
    line(time="yesterday"),
    line(course=None),
]


@pytest.mark.parametrize("broken", BROKEN, ids=lambda text: repr(text[:40]))
def test_a_broken_line_is_skipped_counted_and_kept(tmp_path, broken):
    file = tmp_path / ".rotary" / "progress.jsonl"
    file.parent.mkdir()
    file.write_bytes(line(exercise="first") + b"\n" + broken + b"\n" + line() + b"\n")
    log = ProgressLog(tmp_path)
    assert [entry.exercise for entry in log.entries()] == ["first", "a"]
    assert log.take_notice() == "1 line of your progress could not be read and were left out."
    log.record("b", "proved", 1, 1)
    assert broken in file.read_bytes()
    assert log.take_notice() is None


@given(st.binary())
def test_no_bytes_break_the_reader(data):
    for part in data.split(b"\n"):
        try:
            read_entry(part)
        except ValueError:
            continue
        raise AssertionError("random bytes are no record")


@pytest.mark.parametrize("kept", range(0, len(line()), 7))
def test_the_record_after_a_truncated_line_stands_on_its_own_line(tmp_path, kept):
    file = tmp_path / ".rotary" / "progress.jsonl"
    file.parent.mkdir()
    file.write_bytes(line() + b"\n" + line(exercise="cut")[:kept])
    log = ProgressLog(tmp_path)
    log.record("b", "proved", 1, 1)
    assert [entry.exercise for entry in log.entries()] == ["a", "b"]


def test_a_whole_last_line_without_its_end_counts_once(tmp_path):
    file = tmp_path / ".rotary" / "progress.jsonl"
    file.parent.mkdir()
    file.write_bytes(line())
    log = ProgressLog(tmp_path)
    assert len(log.entries()) == 1
    log.record("b", "proved", 1, 1)
    assert [entry.exercise for entry in log.entries()] == ["a", "b"]
    assert log.notice is None


def test_the_nearest_course_folder_upward_holds_the_log(tmp_path, monkeypatch):
    lesson = tmp_path / "course" / "01-turn"
    lesson.mkdir(parents=True)
    assert course_folder(lesson) == lesson
    (tmp_path / "course" / ".rotary").mkdir()
    monkeypatch.chdir(lesson)
    assert course_folder() == tmp_path / "course"
    ProgressLog.open().record("a", "proved", 1, 1)
    assert (tmp_path / "course" / ".rotary" / "progress.jsonl").exists()


def test_a_folder_that_cannot_be_written_sends_the_log_to_the_users_data(tmp_path, data_folder):
    (tmp_path / ".rotary").write_text("a file in the way")
    log = ProgressLog(tmp_path)
    log.record("a", "proved", 1, 1)
    assert log.path == data_folder / "progress.jsonl"
    assert str(data_folder) in log.take_notice()
    assert log.take_notice() is None
    assert [entry.exercise for entry in ProgressLog(tmp_path).entries()] == ["a"]


def test_without_any_place_the_log_is_in_memory(tmp_path, data_folder):
    (tmp_path / ".rotary").write_text("")
    data_folder.write_text("")
    log = ProgressLog.open(tmp_path)
    log.record("a", "refuted", 0, 1)
    assert log.path is None
    assert "until this session ends" in log.take_notice()
    assert ProgressLog.open(tmp_path).failures("a") == 1


@pytest.mark.parametrize("written", ["nothing", "a part"])
def test_a_disk_that_fills_up_loses_no_verdict(tmp_path, data_folder, monkeypatch, written):
    log = ProgressLog(tmp_path)
    log.record("a", "refuted", 0, 1)
    write = os.write

    def full(descriptor, data):
        if written == "nothing":
            raise OSError(28, "No space left on device")
        return write(descriptor, data[:9])

    monkeypatch.setattr(os, "write", full)
    log.record("a", "refuted", 0, 1)
    monkeypatch.undo()
    assert log.failures("a") == 2
    assert "can be written" in log.notice


def test_only_what_is_new_is_read(tmp_path, monkeypatch):
    file = LogFile(tmp_path / "log")
    (tmp_path / "log").write_bytes((line() + b"\n") * 5000)
    assert len(file.entries()) == 5000
    read = []
    monkeypatch.setattr(
        "autograder.progress_file.read_entry", lambda text: read.append(text) or read_entry(text)
    )
    assert len(file.entries()) == 5000
    with open(tmp_path / "log", "ab") as more:
        more.write(line() + b"\n")
    assert len(file.entries()) == 5001
    assert len(read) == 1


def test_a_log_that_was_replaced_is_read_anew(tmp_path):
    file = LogFile(tmp_path / "log")
    assert file.entries() == []
    (tmp_path / "log").write_bytes((line() + b"\n") * 3)
    assert len(file.entries()) == 3
    (tmp_path / "log").write_bytes(line(exercise="b") + b"\n")
    assert [entry.exercise for entry in file.entries()] == ["b"]
    (tmp_path / "log").unlink()
    assert file.entries() == []


WRITER = """
import sys
from pathlib import Path
from autograder.progress import ProgressLog
log = ProgressLog.open(Path(sys.argv[1]))
print("ready", flush=True)
for number in range(int(sys.argv[3])):
    log.record(sys.argv[2], "refuted", 0, 1)
"""


def writer(folder: Path, name: str, number: int) -> subprocess.Popen:
    command = [sys.executable, "-c", WRITER, str(folder), name, str(number)]
    root = str(Path(progress.__file__).parents[1])
    environment = os.environ | {"PYTHONPATH": root}
    return subprocess.Popen(command, stdout=subprocess.PIPE, env=environment)


def test_two_writers_lose_nothing(tmp_path):
    writers = [writer(tmp_path, name, 500) for name in ("a", "b")]
    with ThreadPoolExecutor() as pool:
        list(pool.map(lambda process: process.communicate(timeout=60), writers))
    assert [process.returncode for process in writers] == [0, 0]
    log = ProgressLog(tmp_path)
    assert (log.failures("a"), log.failures("b"), log.notice) == (500, 500, None)


def test_a_kill_costs_at_most_the_last_line(tmp_path):
    process = writer(tmp_path, "a", 10**9)
    process.stdout.readline()
    log = ProgressLog(tmp_path)
    while log.failures("a") < 20:
        pass
    process.kill()
    process.communicate()
    if os.name == "posix":
        assert process.returncode == -signal.SIGKILL
    before = log.failures("a")
    assert before >= 20
    log.record("a", "refuted", 0, 1)
    again = ProgressLog(tmp_path)
    assert again.failures("a") == before + 1
    lines = log.path.read_bytes().splitlines()
    assert len(lines) - len(again.entries()) <= 1


def test_the_same_answer_checked_again_is_one_failure(tmp_path):
    log = ProgressLog(tmp_path)
    for answer in ("aa", "aa", "bb", "aa", ""):
        log.record("block-code", "refuted", 0, 3, answer)
    assert log.failures("block-code") == 4  # an answer of which nothing is known counts each time
    log.record("block-code", "proved", 3, 3, "cc")
    log.record("block-code", "refuted", 0, 3, "aa")
    assert log.failures("block-code") == 1


def test_records_from_before_answers_were_told_apart_are_read(tmp_path):
    log = ProgressLog(tmp_path)
    entry = log.record("block-code", "refuted", 0, 3)
    line = json.loads(log.path.read_text())
    del line["answer"]
    log.path.write_text(json.dumps(line) + "\n")
    assert ProgressLog(tmp_path).entries() == [entry]
