# score: 1/1
# status: proved

first_look = "b"
by_definition = [-2, 1, -3, -4]
