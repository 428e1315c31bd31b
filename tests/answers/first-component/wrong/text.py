# score: 0/1
# status: error
# misconception: none

first_component = "x1*cos(m*theta) - x2*sin(m*theta)"
