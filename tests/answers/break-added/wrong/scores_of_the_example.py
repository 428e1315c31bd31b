# score: 0/1
# status: refuted
# misconception: none

case = 1
added_is_relative = False
added_shift = [0, 0, 1, 0, 0.479]
