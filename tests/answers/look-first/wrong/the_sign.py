# score: 0/1
# status: refuted
# misconception: none

first_look = "a"
by_definition = [-2, 1, -3, -4]
