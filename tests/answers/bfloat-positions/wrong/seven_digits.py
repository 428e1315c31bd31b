# score: 0/1
# status: refuted
# misconception: leading-one-forgotten

from autograder.notebook import numbers

case = 1
(n,) = numbers("bfloat-positions", case)
step = 2 ** max(0, int(n).bit_length() - 7)
held = round(n / step) * step
lost_held_off = [129, held, abs(n - held)]
