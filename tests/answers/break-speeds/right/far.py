# score: 1/1
# status: proved

case = 2
speeds_is_relative = False
speeds_shift = (3, 5, 2)
