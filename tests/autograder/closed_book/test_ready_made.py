"""Every way to use a function of the course's own, and what only looks like one."""

import pytest

from autograder.closed_book import ready_made

IMPORTS = {
    "a name": "from ropelib import rope\ndef f(x): return rope(x, 1, 2)",
    "another name": "from ropelib import rope as r\ndef f(x): return r(x, 1, 2)",
    "of its module": "from ropelib.encoding import rope as r\ndef f(x): return r(x, 1, 2)",
    "the package": "import ropelib\ndef f(x): return ropelib.rope(x, 1, 2)",
    "the package by another name": "import ropelib as rl\ndef f(x): return rl.encoding.rope(x)",
    "the module": "import ropelib.encoding\ndef f(x): return ropelib.encoding.rope(x, 1, 2)",
    "the module by another name": "import ropelib.encoding as e\ndef f(x): return e.rope(x)",
    "the module from the package": "from ropelib import encoding as e\ndef f(x): return e.rope(x)",
    "a star": "from ropelib import *\ndef f(x): return rope(x, 1, 2)",
    "a star of the module": "from ropelib.encoding import *\ndef f(x): return rope(x, 1, 2)",
    "import_module": "from importlib import import_module\n"
    "def f(x): return import_module('ropelib.encoding').rope(x)",
    "import_module of a part": "import importlib as i\n"
    "def f(x): return i.import_module('.encoding', 'ropelib').rope(x)",
    "import_module, kept": "import importlib; m = importlib.import_module('ropelib')\n"
    "def f(x): return m.rope(x)",
    "__import__": "# built in\ndef f(x): return __import__('ropelib').rope(x)",
    "__import__ of a module": "# built in\n"
    "def f(x): return __import__('ropelib.encoding', fromlist=['rope']).rope(x)",
    "getattr": "import ropelib\ndef f(x): return getattr(ropelib, 'rope')(x, 1, 2)",
    "getattr with something else": "import ropelib\n"
    "def f(x): return getattr(ropelib.encoding, 'rope', None)(x, 1, 2)",
    "handed on": "import ropelib\nf = lambda x: ropelib.rope(x)",
    "in a comprehension": "import ropelib\nf = [ropelib.rope(x, 1, 2) for x in range(3)]",
    "as a value": "import ropelib\nf = dict(turn=ropelib.rope)",
    "as a default": "import ropelib\ndef f(x, turn=ropelib.rope): return turn(x, 1, 2)",
    "as a decorator": "import ropelib\n@ropelib.rope\ndef f(x): return x",
    "in an f-string": "import ropelib\nf = f'{ropelib.rope(1, 2, 3)}'",
    "where it is assigned": "import ropelib\nf = (turn := ropelib.rope)(1, 2, 3)",
    "in one of two ways": "try: from ropelib import rope\nexcept ImportError: rope = None\n"
    "def f(x): return rope(x)",
}


@pytest.mark.parametrize("source", IMPORTS.values(), ids=IMPORTS)
def test_however_it_is_imported_it_is_found_where_it_is_used(source):
    found = ready_made(source, names=["f"])
    assert {use.function for use in found} == {"rope"}
    assert not any(use.is_earlier for use in found)


def test_an_import_inside_a_function_counts_there_alone():
    source = "def f(x):\n    from ropelib import rope\n    return rope(x)\ndef g(x): return rope(x)"
    assert [use.line for use in ready_made(source, names=["f"])] == [3]
    assert ready_made(source, names=["g"]) == ()


def test_it_is_told_how_a_function_is_written_and_whether_it_is_called():
    source = "import ropelib as rl\nturn = rl.encoding.rope\n"
    source += "def f(x):\n    return turn(x, rl.frequencies(4))"
    found = [(use.function, use.line, use.written, use.called) for use in ready_made(source)]
    assert found == [
        ("rope", 2, "rl.encoding.rope", False),
        ("frequencies", 4, "rl.frequencies", True),
        ("rope", 4, "turn", True),
    ]


def test_an_answer_that_is_the_function_itself_is_found_at_its_import():
    (use,) = ready_made("import numpy\nfrom ropelib import rope", names=["rope"])
    assert (use.function, use.line, use.called) == ("rope", 2, False)
    (use,) = ready_made("import ropelib\nrope = ropelib.rope", names=["rope"])
    assert (use.function, use.line, use.called) == ("rope", 2, False)


EARLIER = {
    "an import": ("from ropelib import rope", "def f(x): return rope(x)", (1, False)),
    "a star": ("from ropelib import *", "def f(x): return rope(x)", (1, False)),
    "another name": ("import ropelib\nr = ropelib.rope", "def f(x): return r(x)", (1, False)),
    "a helper": (
        "import ropelib\ndef g(x):\n    return ropelib.rope(x)",
        "def f(x): return g(x)",
        (3, True),
    ),
    "a class": (
        "import ropelib\nclass G:\n    def turn(self, x): return ropelib.rope(x)\ng = G()",
        "f = g.turn",
        (3, True),
    ),
    "a value": ("import ropelib\ny = ropelib.rope(1, 2, 3)", "f = y + 1", (2, True)),
    "under IPython's commands": ("%%time\nimport ropelib\n!ls", "f = ropelib.rope(1)", (1, False)),
}


@pytest.mark.parametrize(("earlier", "source", "told"), EARLIER.values(), ids=EARLIER)
def test_earlier_cells_count_where_the_answer_needs_them(earlier, source, told):
    found = ready_made(source, ["", "x = 1", earlier, "y_ = 2"], ["f"])
    assert {use.function for use in found} == {"rope"}
    assert (found[0].line, found[0].is_earlier) == told
    assert ready_made("def f(x): return x", ["", "x = 1", earlier], ["f"]) == ()


OWN = {
    "its own of the same name": "def rope(x): return x\ndef f(x): return rope(x)",
    "recursion": "def rope(x): return rope(x - 1)\nf = rope",
    "a parameter": "from ropelib import rope\ndef f(x, rope): return rope(x)",
    "a local function": "from ropelib import rope\ndef f(x):\n    def rope(y): return y\n"
    "    return rope(x)",
    "a local name": "from ropelib import rope\ndef f(x):\n    rope = x\n    return rope(x)",
    "the name of a loop": "from ropelib import rope\ndef f(x): return [rope(1) for rope in x]",
    "defined after the import": "from ropelib import rope\ndef rope(x): return x\n"
    "def f(x): return rope(x)",
    "defined after the function": "from ropelib import rope\ndef f(x): return rope(x)\n"
    "def rope(x): return x",
    "assigned": "from ropelib import rope\nrope = 3\nf = rope",
    "another library": "import mylib.rope as rope, numpy as np\nf = rope(np.rope)",
    "a method": "import ropelib\nclass A:\n    def rope(self): return 1\nf = A().rope()",
    "a method of its class": "import ropelib\nclass A:\n    def rope(self): return self.rope(1)\n"
    "f = A",
    "what stays open": "from ropelib import look_alike_matrix\nf = look_alike_matrix(1)",
    "what checks": "import ropelib\nfrom autograder.notebook import check\nf = 1\ncheck('rope')",
    "a comment": "import ropelib\nf = 1  # ropelib.rope(x)",
    "a text": "import ropelib\nf = 'ropelib.rope(x)'",
    "a getattr of its own": "import ropelib\ndef getattr(*a): pass\nf = getattr(ropelib, 'rope')",
    "a name that nothing tells": "import ropelib\nf = getattr(ropelib, 'ro' + input())",
    "imported and left": "from ropelib import rope\ndef f(x): return x",
    "no Python": "import ropelib\nf = = ropelib.rope(x)",
    "deleted": "from ropelib import rope\ndel rope\ndef f(x): return rope(x)",
}


@pytest.mark.parametrize("source", OWN.values(), ids=OWN)
def test_what_is_the_learners_own_or_stays_open_is_not_found(source):
    assert ready_made(source, names=["f"]) == ()


def test_a_star_brings_no_name_that_its_module_has_not():
    """A learner's own `frequencies` from an earlier cell stays their own."""
    earlier = ["def frequencies(d): return [1]", "from ropelib.encoding import *"]
    assert ready_made("def f(d): return frequencies(d)", earlier, ["f"]) == ()
    earlier.append("from ropelib import *")
    assert ready_made("def f(d): return frequencies(d)", earlier, ["f"]) != ()


def test_without_names_all_that_stands_in_the_cell_counts():
    source = "import ropelib\ndef f(x): return x\nassert f(1) == ropelib.rope(1)"
    (use,) = ready_made(source, ["import ropelib\nropelib.rope(2)"])
    assert (use.line, use.is_earlier) == (3, False)


@pytest.mark.parametrize(
    "source",
    [
        "import ropelib\nf = " + "+".join("a" * 20_000),
        "import ropelib\nf = a" + ".b" * 20_000,
        "import ropelib\nf = " + "(" * 150 + "1" + ")" * 150,
        "import ropelib\nf = ropelib.rope(1)" + " " * 300_000,
        "import ropelib\nf = '\0'",
    ],
    ids=["a long sum", "a long chain", "many brackets", "too long a cell", "a NUL"],
)
def test_what_nobody_writes_is_no_trouble(source):
    assert ready_made(source, names=["f"]) == ()
