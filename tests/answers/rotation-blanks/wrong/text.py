# score: 0/1
# status: error
# misconception: none

lower_left = "-sin(phi)"
lower_right = "cos(phi)"
