# score: 1/1
# status: tested

from autograder.notebook import numbers

case = 1
m, n, theta = numbers("position-3-to-9", case)
turn = (n - m) * theta
