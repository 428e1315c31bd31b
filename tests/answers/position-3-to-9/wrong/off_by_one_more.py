# score: 0/1
# status: refuted
# misconception: off-by-one-more

from autograder.notebook import numbers

case = 2
m, n, theta = numbers("position-3-to-9", case)
turn = len(range(m, n + 1)) * theta
