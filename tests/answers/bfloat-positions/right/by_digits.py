# score: 1/1
# status: proved

from autograder.notebook import numbers

case = 1
(n,) = numbers("bfloat-positions", case)
step = 2 ** (int(n).bit_length() - 8)
held = round(n / step) * step
lost_held_off = [257, held, abs(n - held)]
