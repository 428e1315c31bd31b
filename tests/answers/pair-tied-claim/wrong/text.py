# score: 0/1
# status: error
# misconception: none

case = 1
pairs_tied = "no"
first_number = [0.707, -3.536]
