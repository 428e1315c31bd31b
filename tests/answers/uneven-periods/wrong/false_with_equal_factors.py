# score: 0/1
# status: refuted
# misconception: none

case = 1
grow_alike = False
factors = [2, 2]
