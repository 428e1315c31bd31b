"""Formulas as they are written by hand, in plain text and in LaTeX."""

import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from ropelib.symbolic.theorems import notation
from ropelib.symbolic.theorems.latex_text import latex
from ropelib.symbolic.theorems.named import Named, NamedMatrix
from ropelib.symbolic.theorems.plain_text import plain
from ropelib.symbolic.theorems.products import (
    Cross,
    Dot,
    Inner,
    SquaredNorm,
    product,
    times,
    total,
)
from ropelib.symbolic.theorems.vocabulary import T, as_row, complex_pairs, rope_matrix, row, turn

a, b, m, n, phi, theta = sp.symbols("a b m n varphi theta", real=True)
x1, x2, q1, k1, theta_1 = sp.symbols("x1 x2 q1 k1 theta_1", real=True)
d, j = sp.symbols("d j", positive=True)
base, scale = sp.symbols("b lambda", positive=True)
index = sp.Symbol("j", integer=True)
q_j, theta_j = sp.IndexedBase("q")[index], sp.IndexedBase("theta")[index]
x, y = row("x"), row("y")
(xc,), (yc,) = complex_pairs(x), complex_pairs(y)
matrix = sp.ImmutableMatrix([[sp.cos(a), sp.sin(a)], [-sp.sin(a), 0]])

HAND = [
    (sp.sin(a) * sp.cos(b) + sp.cos(a) * sp.sin(b), "cos(a)sin(b) + sin(a)cos(b)"),
    (-sp.sin(a) * sp.sin(b) + sp.cos(a) * sp.cos(b), "cos(a)cos(b) − sin(a)sin(b)"),
    (x1 * sp.cos(m * theta) - x2 * sp.sin(m * theta), "x₁cos(mθ) − x₂sin(mθ)"),
    (-m + n, "n − m"),
    ((n - m) * theta_1, "(n − m)θ₁"),
    (1 + m, "m + 1"),
    (2 - 2 * sp.cos(a - b), "2 − 2cos(a − b)"),
    (b + 2 * sp.pi, "b + 2π"),
    (k1 * q1, "q₁k₁"),
    (sp.I * x2 + x1, "x₁ + 𝚒x₂"),
    ((x1 + sp.I * x2) * (sp.cos(phi) + sp.I), "(x₁ + 𝚒x₂)(cos(φ) + 𝚒)"),
    (sp.I * sp.sin(phi), "𝚒 sin(φ)"),
    (m * sp.log(b), "m ln(b)"),
    (x1**2 + x2**2, "x₁² + x₂²"),
    (base ** sp.Mul(-2, j - 1, 1 / d), "b^(−2(j − 1)/d)"),
    ((scale * base) ** (-2 / d), "(λb)^(−2/d)"),
    (2 * sp.pi / theta_1, "2π/θ₁"),
    ((a + b) / 2, "a/2 + b/2"),
    (times(sp.Rational(1, 2), a + b), "(a + b)/2"),
    (1 / (a * b), "1/(ab)"),
    (times(2 / a, 1 / b), "(2/a)/b"),
    (times(-1, a + b), "−(a + b)"),
    (sp.Rational(-3, 4) * a, "−3a/4"),
    (sp.sqrt(2) * a, "√2·a"),
    (times(3, 4), "3·4"),
    (sp.Symbol("score") * a, "a·score"),
    (sp.exp(sp.I * (m - n) * theta_1), "e^(𝚒(m − n)θ₁)"),
    (times(sp.exp(sp.I * a), sp.exp(sp.I * b)), "e^(𝚒a)e^(𝚒b)"),
    (q_j * theta_j, "q_j θ_j"),
    (sp.Sum(q_j * sp.cos(theta_j), (index, 1, d / 2)), "Σ_(j=1…d/2) q_j cos(θ_j)"),
    (2 * sp.Sum(q_j, (index, 1, 3)) + 1, "2Σ_(j=1…3) q_j + 1"),
    (sp.Derivative(sp.cos(a), a), "d/da (cos(a))"),
    (sp.Derivative(a * b, a), "∂/∂a (ab)"),
    (sp.Eq(a, b), "a = b"),
    (sp.Abs(a), "|a|"),
    (turn(a + b), "R_(a + b)"),
    (turn(-phi), "R_(−φ)"),
    (turn(0), "R₀"),
    (T(turn(phi)), "R_φᵀ"),
    (product(turn(a), turn(b)), "R_a R_b"),
    (product(rope_matrix(m, 4), T(rope_matrix(n, 4))), "R(m)R(n)ᵀ"),
    (T(product(turn(a), T(x))), "(R_a xᵀ)ᵀ"),
    (product(2, x), "2x"),
    (total(product(a, x), product(-1, y)), "ax − y"),
    (product(total(x, y), turn(a)), "(x + y)R_a"),
    (sp.HadamardProduct(x, y), "x ∘ y"),
    (sp.Determinant(turn(a)), "det R_a"),
    (sp.Identity(2), "I"),
    (matrix, "[[cos(a), sin(a)], [−sin(a), 0]]"),
    (as_row([x1, -x2]), "[x₁, −x₂]"),
    (Dot(product(x, turn(a)), y), "(x R_a) · y"),
    (Dot(x, y) * sp.cos(a) - Cross(x, y) * sp.sin(a), "(x · y)cos(a) − (x × y)sin(a)"),
    (Dot(x, y) - sp.I * Cross(x, y), "x · y − 𝚒(x × y)"),
    (SquaredNorm(x) + 2 * x1 * x2, "‖x‖² + 2x₁x₂"),
    (Inner(x, y), "⟨x, y⟩"),
    (xc * sp.conjugate(yc), "x'ȳ'"),
    (sp.conjugate(x1 + sp.I * a, evaluate=False), "conj(x₁ + 𝚒a)"),
    (sp.re(xc * yc, evaluate=False), "Re(x'y')"),
    (Named("T", 2 * sp.pi, index=(j + 1,)) + m, "m + T_(j + 1)"),
    (Named("theta", a, index=(sp.S.One,)), "θ₁"),
    (NamedMatrix("swap", as_row([-x2, x1]), arguments=(x,)), "swap(x)"),
]


@pytest.mark.parametrize(("expr", "text"), HAND, ids=[text for _, text in HAND])
def test_plain_text_is_what_a_hand_would_write(expr, text):
    assert plain(expr).replace("y\u0304", "ȳ") == text


@pytest.mark.parametrize(
    ("expr", "written"),
    [
        (-sp.sin(a) + sp.cos(phi), r"\cos {\varphi} - \sin {a}"),
        (base ** sp.Mul(-2, j - 1, 1 / d), r"b^{-2 \left(j - 1\right)/d}"),
        (2 * sp.pi / theta_1, r"\frac{2 \pi}{\theta_{1}}"),
        (sp.exp(sp.I * sp.pi / 4), r"e^{\pi \mathtt{i}/4}"),
        (turn(sp.pi / 4), r"R_{\pi/4}"),
        (T(turn(phi)), r"R_{\varphi}^{\mathsf T}"),
        (rope_matrix(m - n, 4), "R(m - n)"),
        (times(-1, a + b), r"-\left(a + b\right)"),
        (sp.Sum(theta_j, (index, 1, d / 2)), r"\sum_{j=1}^{d/2} {\theta}_{j}"),
        (xc * sp.conjugate(yc), r"x' \overline{y'}"),
        (NamedMatrix("swap", as_row([-x2, x1]), arguments=(x,)), r"\operatorname{swap}(x)"),
        (as_row([x1, x2]), r"\begin{pmatrix}x_{1} & x_{2}\end{pmatrix}"),
        (SquaredNorm(x), r"\lVert x \rVert^2"),
        (Cross(x, y) * sp.cos(a), r"\left(x \times y\right) \cos {a}"),
    ],
)
def test_latex_is_in_the_same_order(expr, written):
    assert latex(expr) == written


factors = st.sampled_from([a, m, theta, sp.pi, sp.I, 1 / b, sp.cos(a), sp.exp(-a), a - b, 2, -1])
products = st.lists(factors, min_size=1, max_size=4).map(lambda some: sp.Mul(*some))


@given(st.lists(products, min_size=1, max_size=4).map(lambda some: sp.Add(*some)))
@settings(max_examples=60)
def test_what_is_reordered_is_still_the_same(expr):
    assert sp.expand(sp.Add(*notation.terms(expr)) - expr) == 0
    for term in notation.terms(expr):
        written = notation.fraction(term)
        again = sp.Mul(*written.above) / sp.Mul(*written.below)
        assert sp.expand((-again if written.negative else again) - term) == 0


@given(st.lists(products, min_size=1, max_size=4).map(lambda some: sp.Add(*some)))
@settings(max_examples=60)
def test_no_sign_of_python_is_left(expr):
    assert not set(plain(expr)) & set("*-")
    assert "I" not in plain(expr)
