# score: 0/6
# status: unattempted
# misconception: none

import ropelib


def rope(x, positions, theta):
    return ropelib.rope(x, positions, theta)
