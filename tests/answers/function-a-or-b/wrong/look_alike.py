# score: 0/1
# status: refuted
# misconception: look-alike

rotates = "b"
breaks_b = [1, 2, 0.5]
