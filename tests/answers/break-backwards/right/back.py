# score: 1/1
# status: proved

case = 3
backwards_is_relative = bool(0)
backwards_shift = [2, 2, -1]
