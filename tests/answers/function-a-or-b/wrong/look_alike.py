# score: 0/1
# status: refuted
# misconception: look-alike

rotates = "b"
breaks_other = [1, 2, 0.5]
