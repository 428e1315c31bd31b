# score: 0/1
# status: error
# misconception: none

base_review = "b"
last_growth = ...
