# score: 0/1
# status: error
# misconception: none

case = 1
first_score = "3"
