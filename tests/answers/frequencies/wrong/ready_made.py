# score: 0/4
# status: unattempted
# misconception: none

import ropelib


def frequencies(d, base=10000.0):
    return ropelib.frequencies(d, base)
