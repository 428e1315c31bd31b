# score: 0/4
# status: unattempted
# misconception: none

from ropelib.encoding import rope


def score(q, k, m, n, theta):
    return rope(q, m, theta) @ rope(k, n, theta)
