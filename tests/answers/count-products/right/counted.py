# score: 1/1
# status: proved

from autograder.notebook import numbers

case = 2
(d,) = numbers("count-products", case)
matrix = sum(1 for _ in range(d) for _ in range(d))
pairs = d // 2
products_of_each_form = (matrix, d + d, 4 * pairs)
