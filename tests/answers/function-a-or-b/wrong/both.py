# score: 0/1
# status: error
# misconception: none

rotates = "ab"
breaks_other = [1, 2, 0.5]
