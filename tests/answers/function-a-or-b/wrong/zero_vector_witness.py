# score: 0/1
# status: refuted
# misconception: none

rotates = "a"
breaks_b = [0, 0, 0.5]
