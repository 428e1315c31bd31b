# score: 3/3
# status: proved

import math


def scaled_base(d, base, trained, longer):
    return base * math.exp(math.log(longer / trained) * d / (d - 2))
