# score: 0/1
# status: refuted
# misconception: periods-grow-alike

case = 2
grow_alike = True
factors = ...
