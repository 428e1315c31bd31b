# score: 0/1
# status: refuted
# misconception: none

case = 2
counter_clockwise = False
first_axis = [8, 15]
