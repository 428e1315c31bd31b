# score: 0/1
# status: refuted
# misconception: entries-crossed

from autograder.notebook import numbers

case = 1
q, k = numbers("first-score", case)
first_score = q[0] * k[1] + q[1] * k[0]
