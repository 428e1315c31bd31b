# score: 0/1
# status: refuted
# misconception: none

case = 1
added_is_relative = False
added_shift = [1, 2, -2, 0, 1]
