# score: 1/1
# status: tested

import math

case = 3
angle = 4 * 7 * math.pi / 12
result = [4 * math.cos(angle) + math.sin(angle), 4 * math.sin(angle) - math.cos(angle)]
