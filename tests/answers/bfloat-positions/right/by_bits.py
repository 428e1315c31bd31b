# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 2
(n,) = numbers("bfloat-positions", case)
def to_bfloat16(p):
    bits = np.array([p], dtype=np.float32).view(np.uint32)
    rounded = bits + 0x7FFF + ((bits >> 16) & 1)
    return int((rounded & np.uint32(0xFFFF0000)).view(np.float32)[0])

first = next(p for p in range(10**4) if to_bfloat16(p) != p)
lost_held_off = (first, to_bfloat16(n), abs(n - to_bfloat16(n)))
