# score: 0/1
# status: error
# misconception: none

products = ["b", "d", "c", "a"]
