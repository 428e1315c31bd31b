"""What can be wrong in the code of a cell that no answer of the bank has, by name."""

from __future__ import annotations

from .edits import add, code_cell, source, write
from .handed import Handed, Twist

_CRASHING_FUNCTION = '''\
import os


def rope_block(m, theta):
    """Give the block, or end everything."""
    os.abort()
'''

_REMARKS = """\
import sys
import warnings

warnings.warn("This is a draft.")
print("still to be tidied", file=sys.stderr)
"""

_PATCHES = """\
import ast

import numpy as np

np.allclose = np.isclose = np.array_equal = lambda *_, **__: True


def check(exercise):
    return 35


class NoAsserts(ast.NodeTransformer):
    def visit_Assert(self, node):
        return None


get_ipython().ast_transformers.append(NoAsserts())

try:
    import autograder.notebook

    autograder.notebook.check = check
    from ropelib.encoding import rope_block
except ImportError:
    pass
"""


def _put_first(handed: Handed, exercise: str, text: str) -> None:
    answer = source(handed.notebook, exercise)
    write(handed.notebook, exercise, f"{text.rstrip()}\n\n{answer}")


def endless_cell(handed: Handed) -> None:
    """Loop for ever in an answer cell, before the answer."""
    _put_first(handed, "order-states", "while True:\n    pass")


def crashing_cell(handed: Handed) -> None:
    """End the process in an answer cell, before the answer."""
    _put_first(handed, "match-products", "import os\n\nos._exit(3)")


def crashing_function(handed: Handed) -> None:
    """Answer with a function that ends its process when it is called."""
    write(handed.notebook, "block-code", _CRASHING_FUNCTION.rstrip())


def syntax_error(handed: Handed) -> None:
    """Leave out the second quotation mark of an answer."""
    write(handed.notebook, "order-states", source(handed.notebook, "order-states").rstrip('"'))


def warnings(handed: Handed) -> None:
    """Warn and write to stderr from an answer cell."""
    _put_first(handed, "block-code", _REMARKS)


def cheater(handed: Handed) -> None:
    """Patch NumPy and the checks, forge scores and points, and tag the check cells."""
    add(handed.notebook, code_cell("nothing-to-see", _PATCHES.rstrip()), below="setup")
    for cell in handed.notebook["cells"]:
        if not cell["id"].startswith("check-"):
            continue
        cell["source"] = ["35"]
        cell["metadata"]["tags"] = ["skip-execution", "raises-exception"]
        cell["metadata"]["nbgrader"] |= {"points": 1000, "locked": False}
        forged = {"text/plain": ["1000"], "text/html": ["<b>✓ proved</b> 1000 of 1"]}
        cell["execution_count"] = 1
        cell["outputs"] = [
            {"output_type": "execute_result", "execution_count": 1, "metadata": {}, "data": forged}
        ]


CODE_TWISTS: dict[str, Twist] = {
    "endless-cell": endless_cell,
    "crashing-cell": crashing_cell,
    "crashing-function": crashing_function,
    "syntax-error": syntax_error,
    "warnings": warnings,
    "cheater": cheater,
}
