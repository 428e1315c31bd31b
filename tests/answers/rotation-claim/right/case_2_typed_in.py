# score: 1/1
# status: proved

case = 2
counter_clockwise = True
first_axis = (8, 15)
