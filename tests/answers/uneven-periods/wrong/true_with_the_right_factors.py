# score: 0/1
# status: refuted
# misconception: periods-grow-alike

case = 1
grow_alike = True
factors = [1, 1.915]
