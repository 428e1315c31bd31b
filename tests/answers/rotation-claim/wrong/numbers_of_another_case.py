# score: 0/1
# status: refuted
# misconception: none

case = 3
counter_clockwise = True
first_axis = [8, 15]
