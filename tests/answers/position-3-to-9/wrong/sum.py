# score: 0/1
# status: refuted
# misconception: positions-added

from autograder.notebook import numbers

case = 1
m, n, theta = numbers("position-3-to-9", case)
turn = (m + n) * theta
