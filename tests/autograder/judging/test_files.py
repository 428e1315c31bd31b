import os
import sys
from pathlib import Path

import pytest

from autograder.judging.files import CallError, named_files


def test_files_come_in_the_order_of_the_call(here, files):
    files(b="", a="")
    paths = named_files(["b.py", "a.py", "b.py"])
    assert paths == [Path("b.py"), Path("a.py"), Path("b.py")]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such files there")
def test_a_file_without_an_end_is_not_opened(here):
    os.mkfifo("fifo.py")
    for name in ("fifo.py", "/dev/zero"):
        with pytest.raises(CallError, match="is no file of text"):
            named_files([name])


@pytest.mark.skipif(sys.platform == "win32", reason="links are for administrators there")
def test_a_link_to_a_file_is_followed(here, files):
    files(a="x = 1")
    os.symlink("a.py", "link.py")
    os.symlink("nothing.py", "broken.py")
    assert named_files(["link.py"]) == [Path("link.py")]
    with pytest.raises(CallError, match=r"There is no file broken\.py"):
        named_files(["broken.py"])
