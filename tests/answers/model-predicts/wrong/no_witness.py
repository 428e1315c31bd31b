# score: 0/1
# status: error
# misconception: none

case = 1
attention_changes = False
score_at_15_17 = ...
