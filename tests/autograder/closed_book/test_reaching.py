"""What the answer rests on, and what only stands beside it."""

import pytest

from autograder.closed_book import ready_made

ANSWER = "import numpy as np\nimport ropelib\ndef rope(x, m, theta):\n    return x\n"

BESIDE = {
    "an assertion": "assert np.allclose(rope(x), ropelib.rope(x))",
    "a print": "print(ropelib.rope(x))",
    "a test by NumPy": "np.testing.assert_allclose(rope(x), ropelib.rope(x))",
    "a comparison with a name": "from ropelib import rope as theirs\nprint(theirs(x) - rope(x))",
    "a loop": "for m in range(5):\n    print(rope(x, m) - ropelib.rope(x, m))",
    "a function that checks": "def works(x):\n    return rope(x) == ropelib.rope(x)\nworks(3)",
    "a condition": "if rope(x) != ropelib.rope(x):\n    print('differs')",
    "a script part": "if __name__ == '__main__':\n    print(ropelib.rope(x))",
    "a table of both": "rows = []\nrows.append(rope(x))\nrows.append(ropelib.rope(x))",
    "a plot": "figure, axes = plt.subplots()\naxes.plot(ropelib.rope(x))",
}


@pytest.mark.parametrize("below", BESIDE.values(), ids=BESIDE)
def test_what_only_compares_below_the_answer_is_fine(below):
    assert ready_made(ANSWER + below, names=["rope"]) == ()
    assert ready_made(ANSWER + below) != ()
    assert ready_made("y = 1\n" + ANSWER, [ANSWER + below], ["rope"]) == ()


def test_above_the_answer_a_call_stops_its_cell_while_it_is_graded():
    """What keeps the name from being set counts, and a name for later does not."""
    above = "import ropelib\nprint(ropelib.rope(1))\n"
    (use,) = ready_made(above + ANSWER, names=["rope"])
    assert use.line == 2
    above = "import ropelib\nreference = ropelib.rope\ndef works(x):\n    return ropelib.rope(x)\n"
    assert ready_made(above + ANSWER, names=["rope"]) == ()
    assert ready_made(ANSWER, ["import ropelib\nropelib.rope(1)\ny = 2"], ["rope"]) == ()
    earlier = "import ropelib\nropelib.rope(1)\ndef helper(x): return x"
    (use,) = ready_made("def f(x): return helper(x)", [earlier], ["f"])
    assert (use.line, use.is_earlier) == (2, True)


NEEDED = {
    "step by step": "import ropelib\na = ropelib.rope(x)\nb = a + 1\nf = b[0]",
    "unpacked": "import ropelib\nf, b = 1, 2\nf, b = ropelib.rope(x)",
    "unpacked side by side": "import ropelib\nturn, b = ropelib.rope, 2\ndef f(x): return turn(x)",
    "added to": "import ropelib\nf = 0\nf += ropelib.rope(x)",
    "filled": "import numpy as np, ropelib\nf = np.zeros(4)\nf[:2] = ropelib.rope(x)",
    "appended": "import ropelib\nrows = []\nrows.append(ropelib.rope(x))\nf = rows",
    "in a loop": "import ropelib\nrows = []\nfor m in x:\n    rows.append(ropelib.rope(x, m))\n"
    "f = rows",
    "over a loop": "import ropelib\nf = 0\nfor y in ropelib.rope(x):\n    f = f + y",
    "in one of two ways": "import ropelib\nif x:\n    f = 1\nelse:\n    f = ropelib.rope(x)",
    "on a condition": "import ropelib\nf = 0\nif ropelib.rope(x):\n    f = 1",
    "with": "import ropelib\nwith open(x) as y:\n    f = ropelib.rope(y)",
    "matched": "import ropelib\nmatch ropelib.rope(x):\n    case [f, *_]:\n        pass",
    "tried": "import ropelib\ntry:\n    f = ropelib.rope(x)\nexcept Exception as e:\n    f = e",
    "tried last": "import ropelib\ntry:\n    y = 1\nfinally:\n    f = ropelib.rope(x)",
    "while": "import ropelib\nf = 0\nwhile f < 3:\n    f = ropelib.rope(f)",
    "by a helper": "import ropelib\ndef g(x): return ropelib.rope(x)\ndef f(x): return g(x)",
    "by a helper below": "import ropelib\ndef f(x): return g(x)\ndef g(x): return ropelib.rope(x)",
    "by a helper inside": "import ropelib\ndef f(x):\n    def g(y): return ropelib.rope(y)\n"
    "    return g(x)",
    "by a method": "import ropelib\nclass A:\n    def __call__(self, x): return ropelib.rope(x)\n"
    "f = A()",
    "by an attribute of a class": "import ropelib\nclass A:\n    turn = ropelib.rope\nf = A",
    "by a default": "import ropelib\nf = lambda x, turn=ropelib.rope: turn(x)",
    "by a partial": "import functools, ropelib\nf = functools.partial(ropelib.rope, theta=1)",
    "by a map": "import ropelib\nf = list(map(ropelib.rope, x))",
    "by a global": "import ropelib\nf = 0\ndef g():\n    global f\n    f = ropelib.rope(1)\ng()",
    "by a global function": "import ropelib\ndef take():\n    global r\n    r = ropelib.rope\n"
    "def f(x): return r(x)",
    "async": "import ropelib\nasync def f(x):\n    async with x as y: return ropelib.rope(y)",
    "annotated": "import ropelib\nf: list = ropelib.rope(x)",
    "a star of both": "import ropelib\n*f, y = ropelib.rope(x), 1",
}


@pytest.mark.parametrize("source", NEEDED.values(), ids=NEEDED)
def test_what_the_answer_rests_on_is_found(source):
    assert "rope" in {use.function for use in ready_made(source, names=["f"])}


def test_several_names_and_several_functions_come_in_order():
    source = (
        "from ropelib import frequencies, rope, periods\n"
        "a = rope(1)\nb = frequencies(4)\nd = a\nc = periods(b)"
    )
    found = ready_made(source, names=["d", "b"])
    assert [(use.function, use.line) for use in found] == [("rope", 2), ("frequencies", 3)]
    assert ready_made(source, names=["nothing"]) == ()
