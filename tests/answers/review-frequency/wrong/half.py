# score: 0/1
# status: refuted
# misconception: exponent-halved

from autograder.notebook import numbers

case = 1
d, b, j = numbers("review-frequency", case)
frequency_j = b ** (-(j - 1) / d)
