"""Lesson 0: the shares of three scores, and the sum that has no order."""

import sympy as sp

from autograder.exercises.lesson_00.setting import shares
from ropelib.widgets.token_order import _TOKENS, shares_of

from . import equal, every, gives, theorem

s = sp.symbols("s1:4", real=True)
a, v = sp.symbols("a1:4", real=True), sp.symbols("v1:4", real=True)
softmax = [sp.exp(one) / sum(map(sp.exp, s)) for one in s]


def _as_judged(scores):
    return [float(share) for share in shares(scores)]


def _as_drawn(x, y):
    return shares_of(_TOKENS, (x, y))[1]


_of_the_picture = [sp.exp(s[0] * one.key[0] + s[1] * one.key[1]) for one in _TOKENS]

TWINS = {
    r"a_i = \frac{e^{s_i}}{e^{s_1} + e^{s_2} + e^{s_3}}": every(
        gives(_as_judged, (list(s),), softmax),
        gives(_as_drawn, (s[0], s[1]), [one / sum(_of_the_picture) for one in _of_the_picture]),
        equal(sum(softmax), 1),
    ),
    "a_1v_1 + a_2v_2 + a_3v_3 = a_3v_3 + a_1v_1 + a_2v_2": every(
        equal(
            sum(one * other for one, other in zip(a, v, strict=True)),
            a[2] * v[2] + a[0] * v[0] + a[1] * v[1],
        ),
        theorem("no-position"),
    ),
}
