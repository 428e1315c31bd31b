# score: 1/1
# status: proved

import math

from autograder.notebook import numbers

case = 3
d, b, L = numbers("never-round", case)
# b^(2(j−1)/d) > L/2π from this j − 1 on
border = d / 2 * math.log(L / (2 * math.pi)) / math.log(b)
pairs_never_round = d // 2 - 1 - math.floor(border)
