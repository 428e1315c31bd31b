# score: 0/4
# status: refuted
# misconception: none

top_left = 1
top_left_short = 1
top_right = 0
top_right_short = 0
