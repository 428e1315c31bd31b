# score: 0/1
# status: refuted
# misconception: none

from autograder.notebook import numbers

case = 2
m, theta = numbers("block-claim", case)
is_identity = False
leftover = m * theta - 3 * 3.141592653589793
