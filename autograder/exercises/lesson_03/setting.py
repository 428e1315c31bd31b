"""What the exercises of lesson 3 share: symbols, and the forms that a line may be asked in."""

from __future__ import annotations

from functools import partial

import sympy as sp

from autograder.exercise import Exercise

LESSON = "03-complex-form"

lesson_exercise = partial(Exercise, lesson=LESSON)

#: The headings of the notebook.
REVIEW = "Three questions from before"
TURNING_NUMBER = "The number that turns"
EULER = "Euler's form"
PAIR = "A pair as one complex number"
VECTOR = "A vector as complex numbers"
ONE_VECTOR = "RoPE on one vector"
NOTATION = "A token and its position"

i = sp.I
a, b, m, theta, theta1, theta2 = sp.symbols("a b m theta theta1 theta2", real=True)
x1, x2, x3, x4 = sp.symbols("x1:5", real=True)


def turning(angle: sp.Expr) -> sp.Expr:
    """Write cos φ + 𝚒 sin φ, the number that turns by an angle."""
    return sp.cos(angle) + i * sp.sin(angle)


def without_exponential(expr: sp.Expr) -> str:
    """Ask for a line in cosines and sines, with no exponential left."""
    return "this line asks for it in cosines and sines, without e" if expr.has(sp.exp) else ""


def multiplied_out(expr: sp.Expr) -> str:
    """Ask for a line without exponentials, in which no bracket holds an 𝚒."""
    for product in expr.atoms(sp.Mul, sp.Pow):
        if any(part.is_Add and part.has(i) for part in product.args):
            return "brackets are left: `sp.expand(…)` multiplies them out"
    return without_exponential(expr)


def with_single_angles(expr: sp.Expr) -> str:
    """Ask for cosines and sines of a and of b alone, multiplied out."""
    angles = {one.args[0] for one in expr.atoms(sp.cos, sp.sin)}
    if not angles <= {a, b}:
        return "this line asks for cos and sin of a and of b alone"
    return multiplied_out(expr)


def with_one_angle(expr: sp.Expr) -> str:
    """Ask for cosines and sines of one angle, in which a and b stand together."""
    angles = {one.args[0] for one in expr.atoms(sp.cos, sp.sin)}
    if expr.has(sp.exp):
        return without_exponential(expr)
    # SymPy writes sin(−a − b) as −sin(a + b), so that one angle is one argument
    return "" if len(angles) == 1 else "this line asks for cos and sin of one angle only"


def with_exponential(expr: sp.Expr) -> str:
    """Ask for a power of e."""
    return "" if expr.has(sp.exp) else "this line asks for its short name, with `sp.exp`"


def real_form(expr: sp.Expr) -> str:
    """Ask for a line in which no 𝚒 is left, nor a part still to be taken."""
    if expr.has(i, sp.exp, sp.re, sp.im):
        return "this line asks for it in x₁, x₂, cos and sin, without 𝚒"
    return ""
