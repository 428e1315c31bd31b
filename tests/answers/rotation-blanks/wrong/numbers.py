# score: 0/1
# status: refuted
# misconception: none

lower_left = 0
lower_right = 1
