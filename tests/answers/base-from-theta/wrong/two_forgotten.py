# score: 0/1
# status: refuted
# misconception: exponent-halved

from autograder.notebook import numbers

case = 2
d, j, theta = numbers("base-from-theta", case)
found_base = theta ** (-d / (j - 1))
