# score: 1/1
# status: proved

case = 1
zeros_and_determinant = (1224, 1)
