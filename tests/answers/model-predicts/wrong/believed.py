# score: 0/1
# status: refuted
# misconception: other-vectors-other-scores

case = 1
attention_changes = True
score_at_15_17 = ...
