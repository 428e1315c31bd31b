# score: 1/1
# status: tested

import math

at_30_degrees = math.cos(math.radians(60))
