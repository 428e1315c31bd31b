# score: 0/1
# status: unattempted
# misconception: none

case = 1
attention_changes = ...
score_at_15_17 = ...
