import datetime
import os
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from autograder.classroom.timestamps import read_timestamp

NO_TIME = "Its timestamp.txt holds no time; it counts as on time."
NOON = datetime.datetime(2026, 3, 1, 12)


def written(folder, data):
    (folder / "timestamp.txt").write_bytes(data if isinstance(data, bytes) else data.encode())
    return read_timestamp(folder)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-01 12:00:00 UTC",
        "2026-03-01 12:00:00.000000 UTC\n",
        "2026-03-01 07:00:00 America/New_York",
        "2026-03-01T12:00:00Z",
        "2026-03-01 12:00:00",
    ],
)
def test_times_are_read_as_nbgrader_writes_them(tmp_path, text):
    assert written(tmp_path, text) == (NOON, "")


def test_without_a_file_it_is_on_time_without_a_word(tmp_path):
    assert read_timestamp(tmp_path) == (None, "")
    assert read_timestamp(tmp_path / "nowhere") == (None, "")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "Its timestamp.txt is empty; it counts as on time."),
        (b" \n", "Its timestamp.txt is empty; it counts as on time."),
        (b"yesterday", NO_TIME),
        (b"\xff\xfe\0\0", NO_TIME),
        (b"2026-13-45 99:00 UTC", NO_TIME),
        (b"9" * 10**6, NO_TIME),
        (b"0001-01-01 00:00 +2300", NO_TIME),
        (b"2026-03-01 12:00 " + b"9" * 60, NO_TIME),
        (b"2026-03-01 12:00 /etc/passwd", NO_TIME),
        (b"2026-03-01 12:00 ../../etc/passwd", NO_TIME),
    ],
)
def test_what_is_no_time_is_told_and_counts_as_on_time(tmp_path, data, sentence):
    assert written(tmp_path, data) == (None, sentence)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
@pytest.mark.parametrize("make", ["link", "dangling", "pipe", "folder"])
def test_what_is_no_regular_file_is_told_and_never_waited_for(tmp_path, make):
    path = tmp_path / "timestamp.txt"
    (tmp_path / "other").write_text("2026-03-01 12:00:00 UTC")
    if make == "pipe":
        os.mkfifo(path)
    elif make == "folder":
        path.mkdir()
    else:
        path.symlink_to(tmp_path / ("other" if make == "link" else "nowhere"))
    assert read_timestamp(tmp_path) == (
        None,
        "Its timestamp.txt cannot be read; it counts as on time.",
    )


@pytest.mark.filterwarnings("ignore:tzname")
@given(st.text() | st.text(alphabet="0123456789-:. +TZUC/", max_size=30) | st.binary(max_size=60))
@example("1 2 99999999999999999999")
@example("10:00 99999999999 x")
@example("Jan 32 2026")
@example("infinity nan snan")
@example("2026-01-01 00:00 ../../etc/shadow")
def test_anything_is_a_time_or_a_sentence(tmp_path_factory, text):
    folder = tmp_path_factory.getbasetemp() / "any-time"
    folder.mkdir(exist_ok=True)
    data = text if isinstance(text, bytes) else text.encode("utf-8", "replace")
    when, sentence = written(folder, data)
    assert (when is None) == bool(sentence)
    assert when is None or when.tzinfo is None
