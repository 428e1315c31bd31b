# score: 0/1
# status: refuted
# misconception: none

rotates = "a"
breaks_other = [1, 0, 0.5]
