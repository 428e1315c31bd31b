# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 3
(d,) = numbers("count-products", case)
products_of_each_form = np.array([d * d, 2 * d, 4 * d // 2])
