"""What the course asks learners to write, and what stays there for them to use while it is graded.

Every public function in the modules of `ropelib` itself stands in exactly one of the two sets, and
a test says so: whoever adds one decides.
"""

from __future__ import annotations

#: Placeholders in the learner build: a graded program may not call what it was asked to write.
ASKED_FOR = frozenset(
    {
        "frequencies",
        "from_complex",
        "periods",
        "rope",
        "rope_block",
        "rope_complex",
        "rope_matrix",
        "rotate",
        "rotation_matrix",
        "to_complex",
    }
)

#: As they are in the learner build: the course's counter-example, and how arguments are read.
LEFT_OPEN = frozenset(
    {
        "complex_type",
        "look_alike_matrix",
        "read_complex",
        "read_real",
        "read_width",
    }
)

#: Modules of `ropelib.symbolic` that state no formula which the course asks for; others are absent.
STATES_NO_FORMULA = frozenset(
    {
        "symbolic/__init__.py",
        "symbolic/answers.py",
        "symbolic/comparing.py",
        "symbolic/differing.py",
        "symbolic/encodings.py",
        "symbolic/exact.py",
        "symbolic/exponential.py",
        "symbolic/floats.py",
        "symbolic/from_expression.py",
        "symbolic/functions.py",
        "symbolic/generators.py",
        "symbolic/integers.py",
        "symbolic/intervals.py",
        "symbolic/isometry.py",
        "symbolic/moving.py",
        "symbolic/points.py",
        "symbolic/proving.py",
        "symbolic/refusing.py",
        "symbolic/relative.py",
        "symbolic/roots.py",
        "symbolic/running/__init__.py",
        "symbolic/surds.py",
        "symbolic/tracing.py",
        "symbolic/tree.py",
        "symbolic/words.py",
        "symbolic/writing.py",
        "symbolic/zero.py",
    }
)
