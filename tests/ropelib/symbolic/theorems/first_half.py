"""The modules whose theorems are at explicit widths, with every formula made of their sides."""

from importlib import import_module

MODULES = (
    "rotation",
    "row_form",
    "isometry",
    "complex_form",
    "inner_product",
    "block_diagonal",
    "uniqueness",
    "relative",
)
THEOREMS = [
    theorem
    for name in MODULES
    for theorem in import_module(f"ropelib.symbolic.theorems.{name}").THEOREMS
]
