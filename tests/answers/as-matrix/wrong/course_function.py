# score: 0/1
# status: unattempted
# misconception: none

from autograder.notebook import numbers

from ropelib.rotation import rotation_matrix

case = 2
m, theta = numbers("as-matrix", case)
turning_matrix = rotation_matrix(m * theta)
