"""Wrong answers, and code that a student may add to have them counted as right ones."""

WRONG = {
    "warmup_expand": "expanded = 4 * a",
    "rotation_blanks": "lower_left = sp.cos(phi)\nlower_right = sp.sin(phi)",
    "rotation_90": "quarter_turn = np.eye(2)",
    "rotation_claim": "case = 1\ncounter_clockwise = True\nfirst_axis = [0, 0]",
    "apply_code": "def turn_pair(x, m, theta):\n    return x",
    "block_code": "def rope_block(m, theta):\n    return np.eye(2)",
}

#: Cells that change what a grader in the same process would use.
PATCHES = {
    "comparisons of NumPy": """
import numpy as np
yes = lambda *_, **__: True
np.allclose = np.isclose = np.array_equal = np.all = np.any = yes
np.abs = np.absolute = np.max = np.linalg.norm = lambda *_, **__: 0.0
np.testing.assert_allclose = yes
""",
    "comparisons of SymPy": """
import sympy
sympy.simplify = sympy.expand = sympy.trigsimp = lambda *_, **__: sympy.Integer(0)
sympy.Basic.__eq__ = sympy.Basic.equals = lambda *_: True
sympy.Basic.is_zero = True
""",
    "check redefined": """
def check(exercise):
    return 35
""",
    "check replaced where it comes from": """
import autograder.notebook
autograder.notebook.check = lambda *_: 35
from autograder.notebook import check
""",
    "asserts dropped": """
import ast
class NoAsserts(ast.NodeTransformer):
    def visit_Assert(self, node):
        return None
get_ipython().ast_transformers.append(NoAsserts())
""",
    "builtins": """
import builtins
builtins.abs = builtins.max = lambda *_, **__: 0
builtins.all = lambda *_: True
""",
    "judge planted": """
import sys, types
for name in ("judge", "verdict", "exercises", "kinds", "kinds.function"):
    planted = types.ModuleType(f"autograder.{name}")
    planted.judge = planted.all_exercises = planted.get = lambda *_, **__: 35
    sys.modules[f"autograder.{name}"] = planted
""",
    "outputs forged": """
from IPython.display import display, publish_display_data
publish_display_data({"text/plain": "35", "text/html": "✓ proved"})
get_ipython().recorder.show("execute_result", {"text/plain": "35"}, 1)
35
""",
    "answerer replaced": """
from autograder.answering.local import LocalAnswerer
from autograder.answer import Answer
LocalAnswerer.ask = lambda self, probe: Answer(value=True)
""",
    "answers garbled": """
from autograder.sandbox.frames import Channel
send = Channel.send
Channel.send = lambda self, message, *rest: send(self, 35, *rest)
""",
    "log of cells rewritten": """
import gc
from autograder.answering.cells import CellLog
for log in (one for one in gc.get_objects() if isinstance(one, CellLog)):
    log.runs.clear()
    log.own_cell = lambda name: None
""",
}

#: Values that claim to be whatever they are compared with.
EQUAL_TO_ALL = """
class Same:
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __lt__(self, other): return True
    __le__ = __gt__ = __ge__ = __lt__
    def __sub__(self, other): return 0
    __rsub__ = __add__ = __radd__ = __mul__ = __rmul__ = __pow__ = __sub__
    def __abs__(self): return 0
    def __float__(self): return 0.0
    def __array__(self, *_, **__): return np.zeros((2, 2))
    def __hash__(self): return 0
    def __getattr__(self, name): return self
    def __call__(self, *_, **__): return self
    def __getitem__(self, _): return self
    def __len__(self): return 2
    def __iter__(self): return iter((self, self))
    def _sympy_(self): return sp.Integer(0)
"""
SUBCLASS = """
class Agrees(np.ndarray):
    def __array_ufunc__(self, *_, **__): return np.zeros((2, 2))
    def __array_function__(self, *_, **__): return True
    def __eq__(self, other): return True
    def __sub__(self, other): return np.zeros((2, 2))
    __rsub__ = __sub__
    def all(self, *_): return True
    def tobytes(self): return b""
"""

#: An answer that looks for the course's own one, in memory and in files.
SEARCH = """
import gc, inspect, os, sys

found = []
for module in list(sys.modules.values()):
    for name in ("rope_block", "rotation_matrix", "rotate"):
        if callable(getattr(module, name, None)):
            found.append(getattr(module, name))
for one in gc.get_objects():
    if inspect.isfunction(one) and one.__name__ in ("block", "rope_block", "_block", "right"):
        found.append(one)
for folder in sys.path:
    for package in ("ropelib", "autograder"):
        for path, _, files in os.walk(os.path.join(folder, package)):
            for file in (one for one in files if one.endswith(".py")):
                text = open(os.path.join(path, file)).read()
                if "def rope_block" in text:
                    space = {"__name__": "ropelib.encoding"}
                    try:
                        exec(text, space)
                        found.append(space["rope_block"])
                    except Exception:
                        pass
for name in ("autograder.exercises", "autograder.judge", "autograder.exercises.lesson_01.block"):
    try:
        __import__(name)
        found.append(getattr(sys.modules[name], "REFERENCE", None))
    except ImportError:
        pass


def rope_block(m, theta):
    for candidate in found:
        try:
            return candidate(m, theta)
        except Exception:
            continue
    return None
"""
