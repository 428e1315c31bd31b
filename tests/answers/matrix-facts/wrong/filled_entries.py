# score: 0/1
# status: refuted
# misconception: none

case = 1
zeros_and_determinant = [72, 1]
