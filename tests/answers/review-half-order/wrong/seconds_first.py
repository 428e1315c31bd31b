# score: 0/1
# status: refuted
# misconception: none

from autograder.notebook import numbers

case = 1
(x,) = numbers("review-half-order", case)
half_split_order = [*x[1::2], *x[0::2]]
