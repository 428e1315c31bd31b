# score: 0/1
# status: refuted
# misconception: none

first_look = "b"
by_definition = [2, -1, -3, -4]
