# score: 0/1
# status: error
# misconception: none

first_look = "b"
by_definition = ...
