# score: 1/1
# status: tested

from autograder.notebook import numbers

case = 1
d, j, b = numbers("theta-value", case)
one_frequency = b ** (-2 * (j - 1) / d)
