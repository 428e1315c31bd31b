# score: 0/1
# status: error
# misconception: none

from autograder.notebook import numbers

case = 1
q, k = numbers("first-score", case)
first_score = q * k
