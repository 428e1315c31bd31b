# score: 0/1
# status: refuted
# misconception: none

case = 1
learned_is_relative = False
learned_shift = [3, 4, 1, 0, 1]
