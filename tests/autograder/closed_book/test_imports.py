import ast
import importlib

import pytest

from autograder.closed_book.cells import cell_tree, ipython_command
from autograder.closed_book.imports import STARRED
from autograder.sandbox.closed_book import ASKED_FOR


@pytest.mark.parametrize("module", STARRED)
def test_what_a_star_brings_is_what_the_module_has(module):
    namespace: dict = {}
    exec(f"from {module} import *", namespace)
    assert namespace.keys() & ASKED_FOR == STARRED[module]


def test_every_module_that_defines_an_asked_function_is_known():
    homes = {getattr(importlib.import_module("ropelib"), name).__module__ for name in ASKED_FOR}
    assert homes <= STARRED.keys()


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("%%time\nx = 1", 1),
        ("x = 1\n  \n!ls", 3),
        ("if x:\n    %time y = 2", 2),
        ("x = 1\nnp.cos?", 2),
        ("x = 1", 0),
        ("x = = 1", 0),
        ("%time x = 1\nx = = 1", 0),
        ("x = 5 \\\n% 3", 0),
        ("x = '''\n%time\n'''", 0),
    ],
)
def test_ipythons_commands_are_told_from_errors(source, line):
    assert ipython_command(source) == line


def test_lines_keep_their_numbers_without_commands():
    tree = cell_tree("%%time\nif x:\n    !ls\ny = 2")
    assert [(type(node), node.lineno) for node in tree.body] == [
        (ast.Pass, 1),
        (ast.If, 2),
        (ast.Assign, 4),
    ]
    assert cell_tree("x = = 1") is None
