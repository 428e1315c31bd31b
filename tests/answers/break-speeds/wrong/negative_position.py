# score: 0/1
# status: refuted
# misconception: none

case = 1
speeds_is_relative = False
speeds_shift = [1, 2, -2, 0, 1]
