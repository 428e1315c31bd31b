# score: 0/1
# status: refuted
# misconception: look-alike

pick = "b"
pick_image = [1, 3]
