"""The glossary's formulas are those of `ropelib`."""

import doctest
from pathlib import Path

import pytest

GLOSSARY = Path(__file__).resolve().parents[2] / "docs" / "glossary.md"
TEXT = GLOSSARY.read_text(encoding="utf-8")


def test_what_it_computes_is_so():
    done = doctest.testfile(str(GLOSSARY), module_relative=False, encoding="utf-8")
    assert done.attempted > 15
    assert done.failed == 0


def test_every_row_of_a_table_has_as_many_cells_as_its_heading():
    columns = None
    for line in TEXT.splitlines():
        if not line.startswith("|"):
            columns = None
            continue
        columns = columns or line.count("|")
        assert line.count("|") == columns, line


@pytest.mark.parametrize(
    "name", ["rotate_half", "inv_freq", "freqs_cis", "`theta`", "`base`", "position_ids"]
)
def test_what_libraries_call_it_is_there(name):
    assert name in TEXT
