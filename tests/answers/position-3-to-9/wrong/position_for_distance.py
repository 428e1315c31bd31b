# score: 0/1
# status: refuted
# misconception: position-for-distance

from autograder.notebook import numbers

case = 1
m, n, theta = numbers("position-3-to-9", case)
turn = n * theta
