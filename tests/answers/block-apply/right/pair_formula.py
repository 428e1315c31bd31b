# score: 1/1
# status: tested

import math

case = 2
c, s = math.cos(2.0), math.sin(2.0)
at_position = (-5 * c - 2 * s, -5 * s + 2 * c)
