# score: 1/1
# status: tested

import math

from autograder.notebook import numbers

case = 2
b, factors, trained, longer = numbers("longrope-numbers", case)
three_thetas_and_factor = [b ** (-j / 3) / factors[j] for j in range(3)]
three_thetas_and_factor.append(math.sqrt(math.log(longer) / math.log(trained)))
