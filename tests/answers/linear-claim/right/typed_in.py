# score: 1/1
# status: proved

case = 2
non_linear = False
turned_combination = (4 * -5.352 - 4 * 4.401, 4 * 3.516 + 4 * 3.825)
