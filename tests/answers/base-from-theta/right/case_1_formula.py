# score: 1/1
# status: tested

from autograder.notebook import numbers

case = 1
d, j, theta = numbers("base-from-theta", case)
found_base = theta ** (-d / (2 * (j - 1)))
