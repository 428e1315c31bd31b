"""Exact reasoning about encodings: deciding equality, refuting it, running programs on symbols."""

from ropelib.symbolic.deciding import Decision, decide_equal, smallest_difference
from ropelib.symbolic.exponential import Undecidable, exponential_form
from ropelib.symbolic.tracing import Traced, Untraceable, traced
from ropelib.symbolic.tree import Tree, TreeError, from_tree, to_tree

__all__ = [
    "Decision",
    "Traced",
    "Tree",
    "TreeError",
    "Undecidable",
    "Untraceable",
    "decide_equal",
    "exponential_form",
    "from_tree",
    "smallest_difference",
    "to_tree",
    "traced",
]
