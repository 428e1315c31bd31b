# score: 0/1
# status: error
# misconception: none

case = 1
backwards_is_relative = False
backwards_shift = [0, 0, 1]
