# score: 1/1
# status: proved

case = 1
grow_alike = False
factors = [1, 1.915]
