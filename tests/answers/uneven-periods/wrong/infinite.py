# score: 0/1
# status: error
# misconception: none

case = 1
grow_alike = False
factors = [1, float("inf")]
