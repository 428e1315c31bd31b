# score: 0/1
# status: error
# misconception: none

case = -1
counter_clockwise = True
first_axis = [8, 15]
