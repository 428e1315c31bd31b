# score: 0/1
# status: refuted
# misconception: sine-cosine-swapped

pick = "d"
pick_image = [3, 1]
