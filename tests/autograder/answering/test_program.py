import functools

import numpy as np

from autograder.answering.program import mentioned_numbers

LIMIT = 31_337
TABLE = {"a": [512, 7.5]}


def helper(m):
    return m > 4096


def branches(m):
    if m == 777 or helper(m):
        return LIMIT
    return [x for x in (11, 13) if x in {17, 19}], TABLE


def test_constants_globals_helpers_and_containers_are_found():
    expected = {777, 31_337, 4096, 11, 13, 17, 19, 512, 7.5}
    assert expected <= set(mentioned_numbers(branches))


def test_defaults_and_closures_are_found():
    bound = 99

    def inner(m, limit=42, *, step=43):
        return m > bound

    assert {42, 43, 99} <= set(mentioned_numbers(inner))


class Holder:
    def method(self, m):
        return m > 123

    def __call__(self, m):
        return m > 321


def test_wrappers_are_looked_through():
    assert 777 in mentioned_numbers(functools.partial(branches, 1))
    assert 777 in mentioned_numbers(np.vectorize(branches))
    assert 777 in mentioned_numbers(functools.lru_cache(branches))
    assert 123 in mentioned_numbers(Holder().method)
    assert 321 in mentioned_numbers(Holder())


def test_recursion_and_endless_data_are_no_trouble():
    data = []
    data.append(data)

    def recursive(m, extra=data):
        return recursive(m - 5)

    assert 5 in mentioned_numbers(recursive)


def test_what_is_no_function_mentions_nothing():
    assert mentioned_numbers(np.cos) == mentioned_numbers(3) == mentioned_numbers(int) == ()


def test_the_number_of_numbers_is_bounded():
    namespace = {}
    exec("def many(m):\n    return [" + ", ".join(f"m + {k}" for k in range(500)) + "]", namespace)
    assert len(mentioned_numbers(namespace["many"])) == 24
