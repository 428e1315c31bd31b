# score: 0/1
# status: refuted
# misconception: none

from autograder.notebook import numbers

case = 1
d, b, j = numbers("review-period", case)
period_j = b ** (-2 * (j - 1) / d)
