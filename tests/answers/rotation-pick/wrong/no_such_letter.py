# score: 0/1
# status: error
# misconception: none

pick = "e"
pick_image = [-1, 3]
