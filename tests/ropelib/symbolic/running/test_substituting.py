"""The names that a program finds: replaced while it runs exactly, and as they were afterwards."""

import builtins
import functools
import math
import sys
import types

import numpy as np
import pytest
import sympy as sp

from ropelib.symbolic import Untraceable
from ropelib.symbolic.exact.number import Exact
from ropelib.symbolic.exact.tracing import traced
from ropelib.symbolic.running import run_exactly
from ropelib.symbolic.running.arrays import is_exact
from ropelib.symbolic.running.substituting import _Substitution

M = sp.Symbol("m", real=True)


def program(source, **names):
    namespace = {"__name__": "__main__", **names}
    exec(source, namespace)
    return namespace


def formula(function, *more):
    found = run_exactly(function, traced(M), *more)
    return sp.sympify(found)


CALLS_MATH = """
import math
import numpy as np
from math import cos
from numpy import sin
tool = {'cos': math.cos}

def f(m):
    return cos(m) + sin(m) + np.exp(m)
"""


def test_everything_is_as_before_afterwards():
    names = program(CALLS_MATH)
    before = dict(names)
    import_before = builtins.__import__
    assert sp.simplify(formula(names["f"]) - sp.cos(M) - sp.sin(M) - sp.exp(M)) == 0
    assert names == before
    assert all(names[name] is value for name, value in before.items())
    assert builtins.__import__ is import_before


def test_everything_is_as_before_after_an_error():
    names = program("import math\ndef f(m):\n    math.cos(m)\n    raise KeyError('own')\n")
    before = dict(names)
    with pytest.raises(KeyError, match="own"):
        run_exactly(names["f"], traced(M))
    assert all(names[name] is value for name, value in before.items()) and len(names) == len(before)


def test_numbers_are_as_before_in_between():
    names = program("import numpy as np\ndef f(m):\n    return np.zeros(2) + np.cos(m)\n")
    formula_before = run_exactly(names["f"], traced(M))
    assert isinstance(formula_before[0], Exact)
    assert names["f"](0.0).dtype == np.float64


def test_what_the_program_assigns_itself_is_kept():
    names = program(
        "import numpy as np\ncount = 0\n"
        "def f(m):\n"
        "    global count, again, np, words\n"
        "    count += 1\n    again = np\n    words = ['kept']\n    np = 'mine'\n    return m\n"
    )
    run_exactly(names["f"], traced(M))
    assert names["count"] == 1
    assert names["again"] is np
    assert names["words"] == ["kept"]
    assert names["np"] == "mine"


def test_exact_numbers_do_not_stay_behind():
    names = program(
        "import functools\nimport numpy as np\nkept, seen, last = {}, [1], 5\n"
        "@functools.cache\ndef table(n):\n    return np.array([0.5] * n)\n"
        "class Tool:\n    def __init__(self):\n        self.value = 3\n"
        "tool = Tool()\n"
        "def f(m):\n"
        "    global last, new\n"
        "    kept['a'] = m\n    seen.append(table(2) * m)\n    last = new = m\n    tool.value = m\n"
        "    return m + table(2).sum()\n"
    )
    run_exactly(names["f"], traced(M))
    assert (names["kept"], names["seen"], names["last"]) == ({}, [1], 5)
    assert "new" not in names
    assert names["tool"].value == 3
    assert not is_exact(names["table"](2))


def test_a_stand_in_that_was_taken_away_works_as_the_real_one():
    names = program(
        "import math\nimport numpy as np\nbox = []\n"
        "def f(m):\n    box.extend([np, np.sqrt, math.sqrt, np.zeros, np.vectorize, float])\n"
        "    return m\n"
    )
    run_exactly(names["f"], traced(M))
    module, root, math_root, zeros, vectorize, kind = names["box"]
    assert module.pi == np.pi
    assert (root(2.0), math_root(2), kind("1.5")) == (np.sqrt(2.0), math.sqrt(2), 1.5)
    assert type(zeros(2)) is np.ndarray
    assert vectorize(lambda t: 2 * t)(np.arange(2)).tolist() == [0, 2]


def test_the_program_runs_in_its_own_module_and_those_of_helpers(monkeypatch):
    helper = types.ModuleType("rope_helper_of_a_test")
    exec("import math as m\ndef turn(t):\n    return m.cos(t)\n", vars(helper))
    monkeypatch.setitem(sys.modules, helper.__name__, helper)
    by_module = program("import rope_helper_of_a_test as h\ndef f(m):\n    return h.turn(m)\n")
    inside = program("def f(m):\n    from rope_helper_of_a_test import turn\n    return turn(m)\n")
    assert formula(by_module["f"]) == sp.cos(M)
    assert formula(inside["f"]) == sp.cos(M)
    assert helper.m is math


@pytest.mark.parametrize(
    "body",
    [
        "import math; return math.cos(m)",
        "import numpy; return numpy.cos(m)",
        "import numpy.linalg as la, numpy as np; return np.cos(la.multi_dot([[m], [1]]))",
        "from numpy import cos as c; return c(m)",
        "from math import cos; return cos(m)",
        "import cmath; return cmath.cos(m)",
        "return __import__('math').cos(m)",
        "import importlib as i, numpy; return numpy.cos(i.import_module('numpy').array([m])[0])",
    ],
)
def test_imports_inside_a_function(body):
    assert sp.simplify(formula(program(f"def f(m):\n    {body}\n")["f"]) - sp.cos(M)) == 0


@pytest.mark.parametrize(
    "wrap",
    [
        lambda f: functools.partial(f),
        lambda f: functools.wraps(f)(lambda m: f(m)),
        lambda f: functools.cache(f),
        lambda f: types.MethodType(lambda self, m: f(m), object()),
        lambda f: [f][0],
        lambda f: lambda m: {"a": f}["a"](m),
        lambda f: np.vectorize(f),
        lambda f: type("Tool", (), {"__call__": lambda self, m: f(m)})(),
        lambda f: type("Tool", (), {"g": staticmethod(f)}).g,
        lambda f: type("Tool", (), {"g": classmethod(lambda cls, m: f(m))}).g,
    ],
)
def test_a_function_is_found_behind_others(wrap):
    names = program("import math\ndef f(m):\n    return math.cos(m)\n")
    found = run_exactly(wrap(names["f"]), traced(M))
    assert sp.simplify(sp.sympify(np.asarray(found, dtype=object).item()) - sp.cos(M)) == 0


def test_nothing_of_numpy_itself_is_changed():
    def values(module):
        return {name: id(value) for name, value in vars(module).items()}

    before = values(np), values(math), values(np.linalg)
    names = program(CALLS_MATH)
    during = program("import numpy as np\ndef f(m, look):\n    return m, look()\n")
    _, seen = run_exactly(during["f"], traced(M), lambda: values(np))
    formula(names["f"])
    assert seen == before[0]
    assert (values(np), values(math), values(np.linalg)) == before


def test_a_program_may_ask_for_types():
    names = program(
        "import numbers\nimport numpy as np\n"
        "def f(m, x):\n"
        "    assert isinstance(m, float) and isinstance(m, (int, float)) and np.isscalar(m)\n"
        "    assert isinstance(m, numbers.Real) and isinstance(m, numbers.Number)\n"
        "    assert not isinstance(m, (int, complex, np.ndarray, np.floating, str))\n"
        "    assert isinstance(1j * m, complex) and not isinstance(1j * m, float)\n"
        "    assert isinstance(2.0, float) and isinstance(np.float64(2), (float, np.float64))\n"
        "    assert not isinstance(2, float) and isinstance(2, numbers.Integral)\n"
        "    assert issubclass(np.float64, float) and np.issubdtype(np.float64, np.floating)\n"
        "    assert np.dtype(float) == np.float64 == x.dtype and x.dtype.kind == 'f'\n"
        "    assert isinstance(x, np.ndarray) and x.astype(complex).dtype == complex\n"
        "    assert np.zeros(2, dtype=float).dtype == np.empty(2).dtype == float\n"
        "    assert np.arange(3).dtype == np.array([1, 2]).dtype == np.ones(2, int).dtype\n"
        "    return float(m)\n"
    )
    assert formula(names["f"], traced([M, M])) == M


def test_arguments_are_not_changed():
    names = program(
        "import numpy as np\ndef f(m, x, y):\n    x *= m\n    y[0] = 7.5\n    return x + y\n"
    )
    x, y = traced([M, M]), np.array([1.0, 2.0])
    run_exactly(names["f"], traced(M), x, y)
    assert sp.sympify(x[0]) == M
    assert y.tolist() == [1.0, 2.0]


def test_errors_of_the_program_pass_through():
    names = program("def f(m):\n    raise ValueError('of the program')\n")
    with pytest.raises(ValueError, match="of the program"):
        run_exactly(names["f"], traced(M))


def test_a_traceback_ends_at_the_programs_own_line():
    names = program("import numpy as np\ndef f(m, x):\n    return np.reshape(x, 3)\n")
    with pytest.raises(ValueError, match="cannot reshape") as caught:
        run_exactly(names["f"], traced(M), traced([M, M]))
    assert caught.traceback[-1].frame.f_globals is names


def test_a_time_limit_that_strikes_leaves_nothing_behind():
    class TimeUp(BaseException):
        pass

    names = program("import math\ndef f(m):\n    raise up\n", up=TimeUp())
    with pytest.raises(TimeUp):
        run_exactly(names["f"], traced(M))
    assert names["math"] is math and "float" not in names

    strikes = [TimeUp(), TimeUp()]

    def strike():
        if strikes:
            raise strikes.pop()

    substitution = _Substitution(names["f"])
    substitution.put()
    assert names["math"] is not math
    substitution._undo.insert(1, strike)
    with pytest.raises(TimeUp):
        substitution.undo()
    assert names["math"] is math and not strikes


def test_a_reason_names_the_learners_line_in_a_helper(tmp_path):
    path = tmp_path / "file.py"
    path.write_text(
        "import numpy as np\n\ndef helper(m):\n    return np.floor(m)\n\n"
        "def f(m):\n    return helper(m)\n"
    )
    names = {"__name__": "__main__"}
    exec(compile(path.read_text(), str(path), "exec"), names)
    with pytest.raises(Untraceable, match=r"^line 4: `np.floor\(m\)` rounds numbers$"):
        run_exactly(names["f"], traced(M))
    names = program("def f(m):\n    return range(m)\n")
    with pytest.raises(Untraceable, match="^line 2: "):
        run_exactly(names["f"], traced(M))


def test_a_run_inside_a_run():
    outer = program("def f(m):\n    return inner(m) + 1\n")
    names = program("import math\ndef g(m):\n    return math.cos(m)\n")
    outer["inner"] = lambda m: run_exactly(names["g"], m)
    assert formula(outer["f"]) == sp.cos(M) + 1
