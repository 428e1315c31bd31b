# score: 0/1
# status: refuted
# misconception: none

relative_without = False
shift_without = [0, 0, 1, 1, 1]
