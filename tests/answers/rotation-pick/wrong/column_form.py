# score: 0/1
# status: refuted
# misconception: column-form

pick = "a"
pick_image = [1, -3]
