# score: 0/5
# status: unattempted
# misconception: none

import ropelib


def rope(x, position, theta):
    return ropelib.rope(x, position, theta)
