# score: 0/1
# status: error
# misconception: none

rotates = "a"
breaks_other = [1, 2]
