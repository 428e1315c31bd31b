# score: 0/1
# status: refuted
# misconception: none

import math

ramp_review = "b"
needs_scaling = [3, 10 / (2 * math.pi)]
