"""Exact reasoning about encodings: deciding equality, refuting it, running programs on symbols."""

from ropelib.symbolic.answers import Answer, Proof, Refutation, Unknown
from ropelib.symbolic.exact import Exact
from ropelib.symbolic.generators import Undecidable
from ropelib.symbolic.isometry import prove_isometry
from ropelib.symbolic.proving import prove_equal
from ropelib.symbolic.refusing import Untraceable
from ropelib.symbolic.relative import prove_relative, prove_relative_score
from ropelib.symbolic.running import run_exactly
from ropelib.symbolic.tracing import traced
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
