# score: 0/1
# status: error
# misconception: none

pick = 3
pick_image = [-1, 3]
