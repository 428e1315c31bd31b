# score: 0/1
# status: error
# misconception: none

case = 1
learned_is_relative = False
learned_shift = [0, 0, 1]
