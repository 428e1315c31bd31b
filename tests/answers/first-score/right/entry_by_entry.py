# score: 1/1
# status: tested

from autograder.notebook import numbers

case = 1
q, k = numbers("first-score", case)
first_score = q[0] * k[0] + q[1] * k[1]
