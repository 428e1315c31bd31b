# score: 0/1
# status: error
# misconception: none

states = {"b", "d", "a", "c"}
