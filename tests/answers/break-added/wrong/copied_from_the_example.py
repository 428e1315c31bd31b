# score: 0/1
# status: error
# misconception: none

case = 1
added_is_relative = False
added_shift = [0, 0, 1]
