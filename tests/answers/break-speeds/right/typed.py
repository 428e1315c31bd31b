# score: 1/1
# status: proved

case = 1
speeds_is_relative = False
speeds_shift = [0, 0, 1]
