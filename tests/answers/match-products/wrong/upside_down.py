# score: 0/1
# status: error
# misconception: none

products = {"b": 1, "d": 2, "c": 3, "a": 4}
