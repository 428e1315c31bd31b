# score: 0/1
# status: refuted
# misconception: plain-dot-product

from autograder.notebook import numbers

case = 1
model, predicts, theta = numbers("model-predicts", case)
attention_changes = False
score_at_15_17 = model @ predicts
