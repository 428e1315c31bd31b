# score: 1/1
# status: tested

from autograder.notebook import numbers

from ropelib.rotation import rotation_matrix

case = 2
m, theta = numbers("as-matrix", case)
turning_matrix = rotation_matrix(m * theta)
