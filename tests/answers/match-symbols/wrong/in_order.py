# score: 0/1
# status: refuted
# misconception: none

meanings = dict(enumerate("abcde", start=1))
