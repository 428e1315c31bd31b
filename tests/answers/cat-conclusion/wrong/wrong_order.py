# score: 0/1
# status: refuted
# misconception: none

conclusion = "c"
third_place = [5, 3]
