# score: 0/1
# status: refuted
# misconception: offset-forgotten

case = 1
restart_is_harmless = True
after_the_cache = ...
