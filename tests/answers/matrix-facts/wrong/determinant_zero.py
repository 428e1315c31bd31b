# score: 0/1
# status: refuted
# misconception: zeros-make-determinant-zero

case = 1
zeros_and_determinant = [1224, 0]
