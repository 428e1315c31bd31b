# score: 1/1
# status: tested

from autograder.notebook import numbers

case = 1
q, k = numbers("review-score", case)
score_again = q @ k
