# score: 1/1
# status: proved

case = 2
backwards_is_relative = False
backwards_shift = (7, 9, 3)
