# score: 0/1
# status: refuted
# misconception: complex-product-counted-once

from autograder.notebook import numbers

case = 1
(d,) = numbers("count-products", case)
products_of_each_form = [d**2, 2 * d, d // 2]
