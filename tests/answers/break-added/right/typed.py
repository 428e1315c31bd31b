# score: 1/1
# status: proved

case = 2
added_is_relative = False
added_shift = (0, 1, 3)
