# score: 1/1
# status: proved

case = 1
non_linear = False
turned_combination = [8.33, 17.31]
