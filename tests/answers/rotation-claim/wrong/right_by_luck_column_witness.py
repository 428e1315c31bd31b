# score: 0/1
# status: refuted
# misconception: column-form

case = 2
counter_clockwise = True
first_axis = [8, -15]
