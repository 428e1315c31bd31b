# score: 0/1
# status: unattempted
# misconception: none

case = 1
attention_and_score_factor = ...
