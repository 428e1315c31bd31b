# score: 0/1
# status: refuted
# misconception: pairs-mixed

case = 1
pairs_tied = True
first_number = [0.707, -3.536]
