# score: 0/6
# status: unattempted
# misconception: none

from ropelib import from_complex, rope_complex, to_complex


def rope(x, positions, theta):
    return from_complex(rope_complex(to_complex(x), positions, theta))
