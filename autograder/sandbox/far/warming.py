"""Doing once, before any fork, what every notebook would do at its first cell."""

from __future__ import annotations

import io
import json
from contextlib import redirect_stdout

import numpy as np
import sympy as sp


def warm_up() -> None:
    """Import what is imported at first use, and fill the caches of SymPy and of the widgets.

    Nothing here changes what a later cell gives: caches only, no settings.
    """
    # `sympy.init_printing` asks which shell it is in, and so brings in the terminal's.
    import IPython.terminal.interactiveshell  # noqa: F401
    import sympy.interactive.printing  # noqa: F401
    from IPython.core.formatters import DisplayFormatter

    import ropelib.widgets
    from ropelib.symbolic import from_tree, to_tree, traced

    a, b, phi = sp.symbols("a b phi", real=True)
    c, s = sp.cos(a), sp.sin(a)
    matrix = sp.Matrix([[c, 2 * s], [3 * s, c]])
    shown = [
        sp.expand(sp.cos(a + b), trig=True),
        sp.trigsimp((matrix * matrix.subs(a, b))[0, 1]),
        sp.simplify(sp.expand((a * c + s) ** 2 + (b * s - c) ** 2)),
        sp.sqrt(a**2) + sp.exp(sp.I * phi) + sp.Rational(1, 3),
        matrix,
    ]
    with redirect_stdout(io.StringIO()):
        for one in shown:
            sp.latex(one)
            sp.pretty(one)
            DisplayFormatter().format(one)
        json.dumps(np.cos(np.linspace(0, 1, 4)).round(3).tolist())
    np.random.default_rng()  # NumPy imports this part at its first use
    np.cos(traced([a, b])) @ np.array([1.0, 2.0])
    from_tree(to_tree(shown[0]))
    for name in ropelib.widgets.__all__:
        getattr(ropelib.widgets, name)()
