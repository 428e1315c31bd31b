# score: 0/1
# status: refuted
# misconception: float-16-for-bfloat-16

from autograder.notebook import numbers

case = 1
(n,) = numbers("bfloat-positions", case)
step = 2 ** max(0, int(n).bit_length() - 11)
held = round(n / step) * step
lost_held_off = [2049, held, abs(n - held)]
