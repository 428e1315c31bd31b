# score: 0/1
# status: error
# misconception: none

case = 1
non_linear = False
turned_combination = 8.33
