# score: 0/1
# status: error
# misconception: none

case = 1
speeds_is_relative = False
speeds_shift = [0, 0, 1]
