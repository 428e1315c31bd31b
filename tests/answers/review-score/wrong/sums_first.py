# score: 0/1
# status: refuted
# misconception: product-of-sums

from autograder.notebook import numbers

case = 2
q, k = numbers("review-score", case)
score_again = q.sum() * k.sum()
