# score: 1/1
# status: proved

import math

rotates = "A"
breaks_other = (1, 1, math.pi / 4)
