# score: 0/1
# status: error
# misconception: none

case = 2
found_base = float("inf")
