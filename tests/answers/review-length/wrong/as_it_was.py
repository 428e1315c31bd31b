# score: 0/1
# status: refuted
# misconception: one-entry-left

case = 1
second_without_sign = 15
