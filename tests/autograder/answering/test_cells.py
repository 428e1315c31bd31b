import pytest
import sympy as sp

from autograder.answering.cells import CellLog, assigned_names, without_timing_magic


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("pick = 'c'", {"pick"}),
        ("a, (b, *c) = 1, (2, 3)", {"a", "b", "c"}),
        ("for i in range(3):\n    total = i", {"i", "total"}),
        ("if (n := 3) > 2: pass", {"n"}),
        ("with open('x') as handle: pass", {"handle"}),
        ("import numpy as np\nfrom math import cos", {"np", "cos"}),
        ("def f(x):\n    inner = 1\n    return inner", {"f"}),
        ("class A:\n    b = 1", {"A"}),
        ("try:\n    pass\nexcept ValueError as e:\n    pass", {"e"}),
        ("x += 1", {"x"}),
        ("print(y)\nz.a = 1\nw[0] = 2", set()),
        ("this is no python", set()),
        ("", set()),
    ],
)
def test_assigned_names(source, names):
    assert assigned_names(source) == names


def run(log, namespace, source, cell_id=None):
    log.about_to_run(namespace)
    error = None
    try:
        exec(source, namespace)
    except Exception as why:
        error = why
    log.has_run(namespace, source, cell_id, error)


def test_only_what_the_cell_bound_counts():
    log, namespace = CellLog({"pick", "other"}), {}
    run(log, namespace, "pick = 'c'", "one")
    run(log, namespace, "print(pick)", "two")
    assert log.own_cell("one").bound == {"pick": "c"}
    assert log.own_cell("two").bound == {}
    assert log.last_binding({"pick"}).cell_id == "one"


def test_the_same_value_again_is_bound_again():
    log, namespace = CellLog({"pick"}), {}
    run(log, namespace, "pick = 'c'", "one")
    run(log, namespace, "pick = 'c'", "two")
    assert log.own_cell("two").bound == {"pick": "c"}


def test_of_a_failed_cell_only_what_changed_counts():
    log, namespace = CellLog({"pick", "image"}), {"image": 1}
    run(log, namespace, "pick = 'c'\n1 / 0\nimage = 2", "one")
    assert log.own_cell("one").bound == {"pick": "c"}
    assert log.own_cell("one").error == "ZeroDivisionError: division by zero"


def test_names_bound_in_ways_that_the_source_does_not_show():
    log, namespace = CellLog({"pick"}), {}
    run(log, namespace, "exec('pick = 3')", "one")
    assert log.own_cell("one").bound == {"pick": 3}


def test_data_is_kept_as_it_was():
    log, namespace = CellLog({"rows", "matrix"}), {"sp": sp}
    run(log, namespace, "rows = [[0, 1]]; matrix = sp.Matrix([[1, 2]])", "one")
    run(log, namespace, "rows[0][0] = 9; matrix[0, 0] = 9", "two")
    assert log.own_cell("one").bound == {"rows": [[0, 1]], "matrix": sp.Matrix([[1, 2]])}


@pytest.mark.parametrize(
    ("cell", "source"),
    [
        ("%%time\npick = 1", "pick = 1"),
        ("\n%%capture out\npick = 1", "pick = 1"),
        ("%%timeit\npick = 1", "%%timeit\npick = 1"),
        ("pick = 1", "pick = 1"),
    ],
)
def test_magics_that_only_watch_are_dropped(cell, source):
    assert without_timing_magic(cell) == source


def test_an_empty_cell_binds_nothing_that_the_one_before_it_bound():
    log = CellLog(frozenset({"answer"}))
    log.about_to_run({})
    log.has_run({"answer": 1}, "answer = 1", "first")
    log.has_run({"answer": 1}, "", "empty")
    assert [dict(run.bound) for run in log.runs] == [{"answer": 1}, {}]
