# score: 0/1
# status: error
# misconception: none

pick = "c"
pick_image = ...
