# score: 1/1
# status: proved

import math

beyond_cause = "B"
distance = max(n for n in range(500, 1000) if n / 100 < 2 * math.pi)
first_met_beyond = (distance, distance * 0.01 % (2 * math.pi))
