# score: 1/1
# status: tested

from autograder.notebook import numbers

case = 1
d, b, j = numbers("review-frequency", case)
frequency_j = b ** (-2 * (j - 1) / d)
