# score: 0/5
# status: unattempted
# misconception: none

from ropelib import rope_matrix


def rope(x, position, theta):
    return x @ rope_matrix(position, theta)
