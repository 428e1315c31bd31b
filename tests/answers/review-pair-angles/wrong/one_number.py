# score: 0/1
# status: error
# misconception: none

case = 1
angles_of_4_and_5 = 6.0
