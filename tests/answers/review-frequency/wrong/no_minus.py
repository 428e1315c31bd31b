# score: 0/1
# status: refuted
# misconception: exponent-without-minus

from autograder.notebook import numbers

case = 2
d, b, j = numbers("review-frequency", case)
frequency_j = b ** (2 * (j - 1) / d)
