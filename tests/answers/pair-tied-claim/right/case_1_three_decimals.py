# score: 1/1
# status: proved

case = 1
pairs_tied = False
first_number = (0.707, -3.536)
