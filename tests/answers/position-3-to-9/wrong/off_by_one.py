# score: 0/1
# status: refuted
# misconception: off-by-one

from autograder.notebook import numbers

case = 2
m, n, theta = numbers("position-3-to-9", case)
turn = 5 * theta
