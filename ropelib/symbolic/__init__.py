"""Exact reasoning about encodings: deciding equality, refuting it, running programs on symbols."""

from ropelib.symbolic.canonical.generators import Undecidable
from ropelib.symbolic.deciding.answers import Answer, Proof, Refutation, Unknown
from ropelib.symbolic.deciding.equality import prove_equal
from ropelib.symbolic.deciding.isometry import prove_isometry
from ropelib.symbolic.deciding.relative import prove_relative, prove_relative_score
from ropelib.symbolic.exact.number import Exact
from ropelib.symbolic.exact.refusing import Untraceable
from ropelib.symbolic.exact.tracing import traced
from ropelib.symbolic.running import run_exactly
from ropelib.symbolic.tree import Tree, TreeError, from_tree, to_tree

__all__ = [
    "Answer",
    "Exact",
    "Proof",
    "Refutation",
    "Tree",
    "TreeError",
    "Undecidable",
    "Unknown",
    "Untraceable",
    "from_tree",
    "prove_equal",
    "prove_isometry",
    "prove_relative",
    "prove_relative_score",
    "run_exactly",
    "to_tree",
    "traced",
]
