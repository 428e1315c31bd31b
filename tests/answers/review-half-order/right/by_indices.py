# score: 1/1
# status: tested

from autograder.notebook import numbers

case = 4
(x,) = numbers("review-half-order", case)
half_split_order = [x[i] for i in (0, 2, 4, 1, 3, 5)]
