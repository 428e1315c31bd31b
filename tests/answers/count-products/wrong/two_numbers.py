# score: 0/1
# status: error
# misconception: none

from autograder.notebook import numbers

case = 1
(d,) = numbers("count-products", case)
products_of_each_form = [d**2, 2 * d]
