# score: 0/1
# status: refuted
# misconception: product-of-sums

from autograder.notebook import numbers

case = 1
q, k = numbers("first-score", case)
first_score = q.sum() * k.sum()
