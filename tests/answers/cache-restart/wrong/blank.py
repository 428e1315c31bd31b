# score: 0/1
# status: unattempted
# misconception: none

case = 1
restart_is_harmless = ...
after_the_cache = ...
