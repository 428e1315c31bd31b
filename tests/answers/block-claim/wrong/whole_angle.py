# score: 0/1
# status: refuted
# misconception: none

from autograder.notebook import numbers

case = 1
m, theta = numbers("block-claim", case)
is_identity = False
leftover = m * theta
