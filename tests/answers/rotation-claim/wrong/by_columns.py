# score: 0/1
# status: refuted
# misconception: column-form

case = 1
counter_clockwise = True
first_axis = [12, 5]
