# score: 1/1
# status: tested

import math

case = 0
turn = 2 * math.pi / 5
