# score: 0/1
# status: refuted
# misconception: none

relative_without = False
shift_without = [0.5, 1, 1]
