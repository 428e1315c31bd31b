# score: 0/1
# status: error
# misconception: none

from autograder.notebook import numbers

case = 1
q, k = numbers("review-score", case)
score_again = q * k
