# score: 0/1
# status: error
# misconception: none

case = 2.5
counter_clockwise = True
first_axis = [8, 15]
