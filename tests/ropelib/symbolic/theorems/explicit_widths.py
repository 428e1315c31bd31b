"""The theorems at explicit widths, with every formula made of their sides."""

from importlib import import_module

from ropelib.symbolic.theorems import MODULES

THEOREMS = [
    theorem
    for name in MODULES[: MODULES.index("any_dimension")]
    for theorem in import_module(f"ropelib.symbolic.theorems.{name}").THEOREMS
]
