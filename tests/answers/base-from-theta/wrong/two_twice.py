# score: 0/1
# status: refuted
# misconception: exponent-doubled

from autograder.notebook import numbers

case = 2
d, j, theta = numbers("base-from-theta", case)
found_base = theta ** (-d / (4 * (j - 1)))
