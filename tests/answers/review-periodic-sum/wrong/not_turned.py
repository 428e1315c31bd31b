# score: 0/1
# status: refuted
# misconception: none

from autograder.notebook import numbers

case = 1
x, c, s = numbers("review-periodic-sum", case)
summed_entries = x
