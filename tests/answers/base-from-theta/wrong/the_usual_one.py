# score: 0/1
# status: refuted
# misconception: none

from autograder.notebook import numbers

case = 2
d, j, theta = numbers("base-from-theta", case)
found_base = 10000
