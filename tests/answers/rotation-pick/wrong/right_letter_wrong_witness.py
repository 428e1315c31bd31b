# score: 0/1
# status: refuted
# misconception: none

pick = "c"
pick_image = [1, -3]
