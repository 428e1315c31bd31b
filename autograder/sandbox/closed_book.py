"""What the course asks learners to write, and what stays there for them to use while it is graded.

Every public function in the modules of `ropelib` itself stands in exactly one of the two sets, and
a test says so: whoever adds one decides.
"""

from __future__ import annotations

#: Placeholders in the learner build: a graded program may not call what it was asked to write.
ASKED_FOR = frozenset(
    {
        "alibi",
        "alibi_slopes",
        "attention",
        "base_factor",
        "base_scaled",
        "dynamic_ntk",
        "frequencies",
        "from_complex",
        "interpolated",
        "learned",
        "llama3",
        "longrope",
        "longrope_attention_factor",
        "multi_head",
        "partial_rotary",
        "periods",
        "rope",
        "rope_block",
        "rope_complex",
        "rope_matrix",
        "rotary",
        "rotate",
        "rotation_matrix",
        "sinusoidal",
        "sinusoidal_embedding",
        "t5",
        "t5_bucket",
        "to_complex",
        "xpos",
        "yarn",
        "yarn_attention_factor",
        "yarn_by_index",
    }
)

#: As they are in the learner build: the course's counter-example, and how arguments are read.
LEFT_OPEN = frozenset(
    {
        "complex_type",
        "look_alike_matrix",
        "read_complex",
        "read_positive",
        "read_real",
        "read_width",
    }
)

#: Folders of `ropelib` which state or compute what the course asks for, in functions of their own:
#: absent, but for stand-ins and for what follows.
CLOSED_FOLDERS = ("symbolic/", "training/")

#: Folders and modules of `ropelib/symbolic/` that state no formula which the course asks for; the
#: theorems, which do, are absent.
STATES_NO_FORMULA = (
    "symbolic/__init__.py",
    "symbolic/canonical/",
    "symbolic/deciding/",
    "symbolic/exact/",
    "symbolic/running/",
    "symbolic/tree.py",
)
