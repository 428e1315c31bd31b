# score: 0/1
# status: refuted
# misconception: none

first_look = "b"
by_definition = [-3, -2, 1, -4]
