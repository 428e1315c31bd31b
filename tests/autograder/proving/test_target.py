import os
import sys

import pytest

from autograder.proving import target as target_module
from autograder.proving.stopping import NotDone
from autograder.proving.target import TargetError, is_target, parse_target, read_source


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file.py").write_text("x = 1\n")


@pytest.mark.parametrize(
    ("text", "functions"),
    [
        ("file.py:encode", ("encode",)),
        ("./file.py:encode", ("encode",)),
        ("file.py:of_q,of_k", ("of_q", "of_k")),
        ("file.py: of_q , of_k", ("of_q", "of_k")),
        ("file.py:größe", ("größe",)),
    ],
)
def test_a_file_and_its_functions(text, functions):
    target = parse_target(text)
    assert target.path.name == "file.py"
    assert target.functions == functions
    assert (target.query, target.key) == (functions[0], functions[-1])


@pytest.mark.skipif(sys.platform == "win32", reason="no file there has a colon in its name")
@pytest.mark.parametrize("name", [r"C:\x.py", "a:b.py", "with space.py"])
def test_the_last_colon_parts_a_path_from_a_function(here, name):
    with open(name, "w") as file:
        file.write("")
    target = parse_target(f"{name}:encode")
    assert (str(target.path), target.functions) == (name, ("encode",))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("file.py", "Which function of file.py?"),
        ("file.py:", "FILE.py:FUNCTION"),
        (":encode", "FILE.py:FUNCTION"),
        ("file.py:a b", "FILE.py:FUNCTION"),
        ("file.py:encode()", "FILE.py:FUNCTION"),
        ("file.py:a.b", "FILE.py:FUNCTION"),
        ("file.py:,b", "FILE.py:FUNCTION"),
        (r"C:\x.py", "FILE.py:FUNCTION"),
        ("file.py:a,b,c", "one function, or two"),
        ("nowhere.py:encode", "There is no file nowhere.py"),
        (".:encode", "is no file of text"),
        ("nul\0byte.py:encode", "no"),
    ],
)
def test_what_is_wrong_is_said(text, said):
    with pytest.raises(TargetError, match=said.replace("(", r"\(").replace("?", r"\?")):
        parse_target(text)


def test_theorems_and_files_are_told_apart():
    assert not any(map(is_target, ("composition", "inner-product_formula")))
    assert all(map(is_target, ("a.py:f", "a.py", "./a", r"b\a", "f:g")))


def test_a_program_is_read_in_the_encoding_that_it_names(tmp_path):
    (tmp_path / "latin.py").write_bytes("# coding: latin-1\r\nname = 'é'\r\n".encode("latin-1"))
    assert read_source(tmp_path / "latin.py").splitlines()[1] == "name = 'é'"
    (tmp_path / "marked.py").write_bytes(b"\xef\xbb\xbfx = 1\n")
    assert read_source(tmp_path / "marked.py") == "x = 1\n"


@pytest.mark.parametrize(
    "data", [b"x = '\xff'", b"# coding: no-such-code\n"], ids=["not UTF-8", "unknown encoding"]
)
def test_what_is_no_text_is_said(tmp_path, data):
    (tmp_path / "file.py").write_bytes(data)
    with pytest.raises(NotDone, match="file.py is no Python text"):
        read_source(tmp_path / "file.py")


def test_what_is_too_long_is_said(tmp_path, monkeypatch):
    monkeypatch.setattr(target_module, "MOST_BYTES", 3)
    with pytest.raises(NotDone, match="too long"):
        read_source(tmp_path / "file.py")


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="nothing is forbidden to this user"
)
def test_what_may_not_be_read_is_said(tmp_path):
    (tmp_path / "file.py").chmod(0)
    with pytest.raises(NotDone, match="cannot be read: Permission denied"):
        read_source(tmp_path / "file.py")
