# score: 1/1
# status: proved

from autograder.notebook import numbers

case = 1
(d,) = numbers("count-products", case)
products_of_each_form = [d**2, 2 * d, 2 * d]
