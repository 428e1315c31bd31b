# score: 1/1
# status: tested

from autograder.notebook import numbers

case = 2
q, k = numbers("first-score", case)
first_score = q @ k
