"""Block-diagonal matrices by their generic block, with SymPy's whole matrices as the oracle."""

import pytest
import sympy as sp

from ropelib.symbolic.any_dimension import BlockDiagonal, prove_sums_equal

d = sp.Symbol("d", even=True, positive=True)
j, a, b, c = sp.symbols("j a b c", integer=True, positive=True)
m, n = sp.symbols("m n", real=True)
theta = sp.IndexedBase("theta", real=True)


def rotation(position):
    angle = position * theta[j]
    cos, sin = sp.cos(angle), sp.sin(angle)
    return BlockDiagonal(sp.Matrix([[cos, sin], [-sin, cos]]), j)


def generic(name):
    entries = [sp.IndexedBase(f"{name}{place}", real=True)[j] for place in ("11", "12", "21", "22")]
    return BlockDiagonal(sp.Matrix(2, 2, entries), j)


def block_of(whole, row, column):
    return whole[2 * row - 2 : 2 * row, 2 * column - 2 : 2 * column]


@pytest.mark.parametrize("row", [1, 2, 3])
@pytest.mark.parametrize("column", [1, 2, 3])
def test_blocks_are_those_of_the_whole_matrices(row, column):
    left, right = generic("A"), generic("B")
    assert left.entry_block(row, column) == block_of(left.whole(6), row, column)
    product = left.whole(6) * right.whole(6)
    summed = left.product_block(right, sp.Integer(row), sp.Integer(column), c, 3).doit()
    assert summed.expand() == block_of(product, row, column).expand()
    assert (left @ right).whole(6) == product
    assert left.T.whole(6) == left.whole(6).T


def test_any_two_block_diagonal_matrices_multiply_block_by_block():
    left, right = generic("A"), generic("B")
    product = left.product_block(right, a, b, c, d / 2)
    answer = prove_sums_equal(product, (left @ right).entry_block(a, b), pairs=(a, b))
    assert answer.status == "proved"
    assert answer.domain.endswith("for every pair a and b, at any even d")
    swapped = (right @ left).entry_block(a, b)
    assert prove_sums_equal(product, swapped, pairs=(a, b)).status == "refuted"


@pytest.mark.parametrize(
    ("position", "status"), [(m - n, "proved"), (m + n, "refuted"), (n - m, "refuted")]
)
def test_turning_back_leaves_the_difference(position, status):
    product = rotation(m).product_block(rotation(n).T, a, b, c, d / 2)
    answer = prove_sums_equal(product, rotation(position).entry_block(a, b), pairs=(a, b))
    assert answer.status == status
    blocks = (rotation(m) @ rotation(n).T).block
    assert prove_sums_equal(blocks, rotation(position).block, pairs=(j,)).status == status


def test_blocks_off_the_diagonal_are_not_overlooked():
    product = rotation(m).product_block(rotation(n).T, a, b, c, d / 2)
    everywhere = rotation(m - n).at(a)
    answer = prove_sums_equal(product, everywhere, pairs=(a, b))
    assert answer.status == "refuted"
    assert answer.values[a] != answer.values[b] and answer.values[d] == 4


def test_a_row_is_turned_by_the_block():
    x = sp.IndexedBase("x", real=True)
    row = sp.Matrix([[x[u] for u in range(1, 7)]]) * rotation(m).whole(6)
    pair = rotation(m).turned(x[2 * j - 1], x[2 * j]).subs(j, 3)
    assert row[:, 4:] == pair


def test_a_block_is_two_by_two():
    with pytest.raises(ValueError, match="2×2"):
        BlockDiagonal(sp.eye(3), j)
