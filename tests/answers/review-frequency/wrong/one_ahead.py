# score: 0/1
# status: refuted
# misconception: exponent-off-by-one

from autograder.notebook import numbers

case = 1
d, b, j = numbers("review-frequency", case)
frequency_j = b ** (-2 * j / d)
