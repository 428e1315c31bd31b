# score: 0/1
# status: refuted
# misconception: diagonal-for-block-diagonal

from autograder.notebook import numbers

case = 1
(d,) = numbers("matrix-facts", case)
zeros_and_determinant = [d * d - d, 1]
