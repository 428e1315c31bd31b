# score: 0/1
# status: refuted
# misconception: none

case = 1
non_linear = False
turned_combination = [0, 0]
