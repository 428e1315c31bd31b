# score: 1/1
# status: proved

case = 1
backwards_is_relative = False
backwards_shift = [0, 0, 1]
