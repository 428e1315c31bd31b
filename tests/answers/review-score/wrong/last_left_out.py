# score: 0/1
# status: refuted
# misconception: none

from autograder.notebook import numbers

case = 1
q, k = numbers("review-score", case)
score_again = q[0] * k[0] + q[1] * k[1]
