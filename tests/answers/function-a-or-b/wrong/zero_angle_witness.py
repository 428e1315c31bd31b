# score: 0/1
# status: refuted
# misconception: none

rotates = "a"
breaks_b = [1, 2, 0]
