# score: 1/1
# status: tested

from autograder.notebook import numbers

case = 9
q, k = numbers("review-score", case)
score_again = sum(a * b for a, b in zip(q, k))
