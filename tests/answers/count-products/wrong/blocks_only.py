# score: 0/1
# status: refuted
# misconception: zeros-left-out

from autograder.notebook import numbers

case = 1
(d,) = numbers("count-products", case)
products_of_each_form = [2 * d, 2 * d, 2 * d]
