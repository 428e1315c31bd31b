# score: 1/1
# status: proved

case = 1
learned_is_relative = False
learned_shift = [0, 1, 1]
