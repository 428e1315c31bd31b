"""What an import binds: names, and the dotted paths that they then stand for."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from autograder.sandbox.closed_book import ASKED_FOR

#: What a star brings of the functions that the course asks for.
STARRED = {
    "ropelib": ASKED_FOR,
    "ropelib.attention": frozenset({"attention", "multi_head", "rope"}),
    "ropelib.attention_factors": frozenset({"longrope_attention_factor", "yarn_attention_factor"}),
    "ropelib.buckets": frozenset({"alibi_slopes", "t5_bucket"}),
    "ropelib.encoding": frozenset(
        {
            "from_complex",
            "rope",
            "rope_block",
            "rope_complex",
            "rope_matrix",
            "rotation_matrix",
            "to_complex",
        }
    ),
    "ropelib.frequencies": frozenset({"frequencies", "periods"}),
    "ropelib.pairs": frozenset({"from_complex", "to_complex"}),
    "ropelib.per_pair": frozenset({"frequencies", "longrope", "partial_rotary"}),
    "ropelib.ramps": frozenset({"frequencies", "llama3", "yarn"}),
    "ropelib.rivals": frozenset(
        {
            "alibi",
            "alibi_slopes",
            "learned",
            "rotary",
            "sinusoidal",
            "sinusoidal_embedding",
            "t5",
            "t5_bucket",
            "xpos",
        }
    ),
    "ropelib.rotation": frozenset({"rotate", "rotation_matrix"}),
    "ropelib.scaling": frozenset(
        {
            "base_factor",
            "base_scaled",
            "dynamic_ntk",
            "interpolated",
            "llama3",
            "longrope",
            "longrope_attention_factor",
            "partial_rotary",
            "yarn",
            "yarn_attention_factor",
            "yarn_by_index",
        }
    ),
    "ropelib.sinusoidal_embedding": frozenset({"sinusoidal_embedding"}),
    "ropelib.widely_used": frozenset({"dynamic_ntk", "frequencies", "yarn_by_index"}),
}


def imported(node: ast.Import | ast.ImportFrom) -> Iterator[tuple[str, str]]:
    """Give each name that an import binds, with its path.

    Examples
    --------
    >>> [*imported(ast.parse("import ropelib.encoding, numpy as np").body[0])]
    [('ropelib', 'ropelib'), ('np', 'numpy')]
    """
    if isinstance(node, ast.Import):
        for alias in node.names:
            package = alias.name.partition(".")[0]
            yield (alias.asname, alias.name) if alias.asname else (package, package)
        return
    module = "." * node.level + (node.module or "")
    for alias in node.names:
        if alias.name == "*":
            yield from ((name, f"{module}.{name}") for name in sorted(STARRED.get(module, ())))
        else:
            yield alias.asname or alias.name, f"{module}.{alias.name}"
