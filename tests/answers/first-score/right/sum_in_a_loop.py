# score: 1/1
# status: tested

from autograder.notebook import numbers

case = 7
q, k = numbers("first-score", case)
first_score = 0
for a, b in zip(q, k):
    first_score += a * b
