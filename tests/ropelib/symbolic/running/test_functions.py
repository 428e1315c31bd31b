"""NumPy's functions on exact arrays: each gives the values, the shape and the type of NumPy's."""

# ruff: noqa: E501 (calls, one beside the other)
import cmath
import math

import numpy as np
import pytest
import sympy as sp

from ropelib.symbolic import Untraceable
from ropelib.symbolic.exact.tracing import traced
from ropelib.symbolic.running import run_exactly
from ropelib.symbolic.running.function_names import KEEPING, PROMOTING

#: Expressions in a vector x of 4, a matrix y of 2×2, a complex vector z of 2 and a number m.
CALLS = (
    """
np.reshape(x, (2, 2))|np.ravel(y)|np.transpose(y)|np.swapaxes(y, 0, 1)|np.moveaxis(y, 0, 1)
np.rollaxis(y, 1)|np.squeeze(x[None])|np.expand_dims(x, 0)|np.broadcast_to(x, (2, 4))
np.broadcast_arrays(x[:2], y)|np.atleast_1d(m)|np.atleast_2d(x)|np.atleast_3d(x)|np.copy(z)
np.repeat(x, 2)|np.tile(z, 2)|np.roll(x, 2)|np.flip(y)|np.fliplr(y)|np.flipud(y)|np.rot90(y)
np.take(x, [0, 0])|np.take_along_axis(y, np.array([[1], [0]]), 1)|np.compress([True, False], y, 0)
np.extract(np.array([True, False, True, True]), x)|np.delete(x, 1)|np.resize(x, (3, 2))
np.split(x, 2)|np.array_split(x, 3)|np.hsplit(y, 2)|np.vsplit(y, 2)|np.diag(x)|np.diag(y)
np.diagflat(z)|np.diagonal(y)|np.trace(y)|np.tril(y)|np.triu(y)|np.pad(x, (0, 2))
np.pad(z, 1, constant_values=1.5)|np.sum(y)|np.sum(y, axis=0)|np.sum(x, keepdims=True)
np.prod(z)|np.cumsum(y)|np.cumsum(z)|np.cumprod(x)|np.mean(y, axis=1)|np.mean(z)|np.diff(x)
np.vander(x[:2], 3)|np.meshgrid(x, z.real)|np.ascontiguousarray(y.T)|np.asfortranarray(y)
np.shape(y)|np.ndim(m)|np.size(x)|np.linalg.matrix_power(y, 3)|np.linalg.matrix_power(y, 0)
np.linalg.matrix_power(y, -2)|np.linalg.inv(y)|np.linalg.det(y)|np.linalg.solve(y, x[:2])
np.linalg.solve(y, y.T)|np.linalg.inv(np.stack([y, 2 * y.T]))|np.linalg.det(np.kron(y, np.eye(3)))
np.linalg.inv(np.tri(4) + np.diag(x))|np.linalg.solve(np.stack([y, y.T]), y)|np.linalg.det(1j * y)
np.concatenate([x, z])|np.concatenate([y, y], axis=None)|np.stack([x, [m, 1, 2.0, m]])
np.hstack([x, 1.0, m])|np.vstack([x, x])|np.dstack([y, y])|np.column_stack([z, z.real])
np.block([[y, y], [np.eye(2), y]])|np.block([[m, 1.0], [0, m]])|np.append(x, [m, 1j])
np.where([True, False], z, 0)|np.where([[True], [False]], m, x)|np.select([x[:2].size == np.arange(2)], [z])
np.choose([0, 1], [z, z.real])|np.dot(y, y)|np.dot(x, x)|np.dot(x, 2)|np.vdot(z, z)|np.inner(x, x)
np.inner(y, z)|np.outer(x, z)|np.kron(y, np.eye(2))|np.kron(z, [1, 2])|np.einsum('ij->ji', y)
np.einsum('ii', y)|np.einsum('ii->i', y)|np.einsum('i,j', x, z)|np.einsum(y, [0, 1], z, [1], [0])
np.einsum('ij,jk,kl', y, y, y, optimize=True)|np.tensordot(y, y, axes=([0], [1]))
np.cross(x[:3], x[1:])|np.convolve(x, [1.0, m])|np.polyval(x, m)|np.trapezoid(x)|np.average(x)
np.linalg.multi_dot([y, y, z])|np.matmul(y, z)|np.vecdot(z, z)|np.linalg.outer(x, x)
np.add(x, m)|np.subtract(1, x)|np.multiply(z, 1j)|np.divide(x, 4)|np.power(x, 2)|np.negative(z)
np.positive(x)|np.square(z)|np.reciprocal(np.exp(x))|np.conjugate(z)|np.cos(x)|np.sin(z)|np.tan(m)
np.exp(1j * x)|np.cosh(x)|np.sinh(m)|np.tanh(m)|np.deg2rad(x)|np.rad2deg(m)|np.float_power(x, 2)
np.sqrt(np.exp(x))|np.add.reduce(y)|np.add.reduce(y, axis=None)|np.multiply.accumulate(x)
np.add.outer(x, z)|np.multiply.outer([1.0, m], x)|np.add.reduceat(x, [0, 2])
np.real(z)|np.imag(z)|np.real(x)|np.imag(x)|np.real(m)|np.imag([m, 1j * m])|np.iscomplexobj(z)
np.isrealobj(z)|np.isreal(x)|np.isfinite(z)|np.isnan(x)|np.isinf(m)|np.nan_to_num(x)
np.zeros_like(z)|np.ones_like(x, dtype=complex)|np.full_like(x, m)|np.zeros_like(x, shape=(2,))
np.full((2, 2), m)|np.full(3, 1j)|np.eye(2)|np.identity(3)|np.tri(3)|np.linspace(0, m, 4)
np.logspace(0, m, 3)|np.logspace(0, -1, 3, endpoint=False, base=np.exp(m))|np.geomspace(1, np.exp(m), 3)
np.geomspace(np.exp(m), 4.0, 4, endpoint=False)|np.linspace(x, 1, 3)|np.linspace(0.0, 1.0, 3)|np.arange(3.0)|np.insert(x, 1, [m, 2])
np.fromiter((m * k for k in range(3)), float)|np.fromfunction(lambda i, j: i * m + j, (2, 2))
np.apply_along_axis(lambda r: r[::-1], 0, y)|np.apply_along_axis(np.sum, 1, y)|np.r_[x, 1:3, m]
np.c_[x, x]|np.array([[m, 1], [2, z[0]]])|np.array(x, ndmin=2)|np.asarray([1, 2])|np.asarray(m)
np.array([x, x], dtype=complex)|np.array(z, dtype=complex)|np.asarray(x, dtype=np.float32)
np.vectorize(lambda a, b: a * b)(x, m)|np.vectorize(lambda t: 1.0)(x)|np.vectorize(lambda t: (t, 2 * t))(x)
np.vectorize(lambda t: 2 * t, otypes=[complex])(x)|np.result_type(x, z)|np.isscalar(m)
x.astype(complex)|x.view(complex)|z.view(float)|y.T|y.mT|z.conj()|x.sum()|y.trace()|y.ravel()
y.flatten()|x.repeat(2)|x.take([1, 1])|y.swapaxes(0, 1)|x.dot(x)|y.diagonal()|x.cumsum()|x.mean()
x.prod()|y.squeeze()|y.transpose(1, 0)|x.tolist()|x.item(1)|x.copy()|y.reshape(4)|y.compress([1], 0)
x.flat[2]|x.flat[1:]|list(y.flat)|y.nbytes|z.itemsize|y.strides|len(x)|x[...]|x[[True, False, True, True]]
x[::-2]|y[:, ::-1]|y[(1, 0), (0, 1)]|y[np.ix_([1, 0], [0])]|x[np.s_[1:3]]|x[-1]|[v * 2 for v in x]
dict(np.ndenumerate(y))|float(m)|complex(m, 1)|complex(m)|np.float64(m)|np.complex128(x)|abs(-2.0)
math.cos(m)|math.sin(m)|math.exp(m)|math.radians(m)|math.degrees(m)|math.pow(m, 2)|math.fsum(x)
math.prod(x)|math.sqrt(math.exp(m))|math.tan(m)|cmath.exp(1j * m)|cmath.rect(m, 2.0)|cmath.cos(m)
math.isfinite(m)|math.cos(math.pi / 5)|np.sin(np.pi / 3 * np.arange(4))|np.sqrt(2)|np.sqrt([4, 0.5, 3.3])
np.exp(1j * np.pi / 4 * np.arange(3))|np.cos([0.3, np.pi])|math.sqrt(10)|np.sqrt(x.size)
1 / np.sqrt(x.size + 1) * x|np.cos(2 * np.pi * np.arange(4) / 4)|sum(x)|np.sum([m, 1.0])|np.polyval([m, 1], 2.0)
""".replace("\n", "|")
    .strip("|")
    .split("|")
)

HEAD = "import cmath, math\nimport numpy as np\ndef f(x, y, w, m):\n    z = w[:2] + 1j * w[2:]\n"


def run_both(call):
    namespace = {"__name__": "__main__"}
    exec(f"{HEAD}    found = {call}\n    return found, getattr(found, 'dtype', None)\n", namespace)
    numbers = (np.array([0.5, -1.25, 2.0, 0.75]), np.array([[1.5, -0.25], [0.5, 3.0]]))
    numbers = (*numbers, np.array([0.25, 0.5, -1.0, 2.0]), 0.625)
    symbols = sp.symbols("x1:13 m", real=True)
    shaped = [np.array(symbols[:4]), np.array(symbols[4:8]).reshape(2, 2), np.array(symbols[8:12])]
    exact = run_exactly(namespace["f"], *map(traced, shaped), traced(symbols[12]))
    values = [float(n) for one in numbers for n in np.ravel(one)]
    return exact, namespace["f"](*numbers), dict(zip(symbols, values, strict=True))


def at(value, point):
    if isinstance(value, dict):
        return {key: at(item, point) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [at(item, point) for item in value]
    if isinstance(value, np.dtype | type):
        return value
    array = np.asarray(value, dtype=object)
    if array.size and isinstance(array.flat[0], bool | np.bool_):
        return array.astype(bool)
    numbers = [complex(sp.sympify(entry).evalf(17, subs=point)) for entry in array.flat]
    return np.array(numbers).reshape(array.shape)


def assert_same(got, expected):
    if isinstance(expected, dict):
        assert got.keys() == expected.keys()
        got, expected = list(got.values()), list(expected.values())
    if isinstance(expected, list | tuple):
        assert len(got) == len(expected)
        for one, other in zip(got, expected, strict=True):
            assert_same(one, other)
    elif isinstance(expected, np.dtype | type):
        assert got == expected
    else:
        assert np.shape(got) == np.shape(expected)
        assert np.allclose(got, np.asarray(expected, complex), rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("call", CALLS)
def test_it_gives_what_numpy_gives(call):
    (formula, declared), (numbers, dtype), point = run_both(call)
    assert_same(at(formula, point), numbers)
    if declared is not None and dtype is not None:
        assert declared == dtype


def test_every_function_that_runs_on_objects_is_called_above():
    text = " ".join(CALLS)
    # Other names of functions that are called, or what they say of memory.
    same = {"concat", "row_stack", "permute_dims", "matrix_transpose", "unstack", "shares_memory"}
    same |= {"may_share_memory", "require", "cumulative_sum", "cumulative_prod", "dsplit"}
    names = {function.__name__ for function in KEEPING | PROMOTING}
    missing = {name for name in names - same if f".{name}(" not in text}
    assert not missing - {"correlate", "linalg.vecdot"}


@pytest.mark.parametrize(
    ("call", "why"),
    [
        ("np.linalg.norm(x)", "takes a length"),
        ("np.hypot(m, m)", "takes a length"),
        ("math.hypot(m, 1)", "takes a length"),
        ("np.angle(z)", "angle"),
        ("np.arctan2(m, 1)", "angle"),
        ("math.atan2(m, 1)", "angle"),
        ("cmath.phase(z[0])", "angle"),
        ("np.floor(x)", "rounds"),
        ("x.round(2)", "rounds"),
        ("round(m)", "rounds"),
        ("int(m)", "plain"),
        ("x.astype(int)", "rounds"),
        ("np.array([m], dtype=int)", "rounds"),
        ("m % 2", "remainder"),
        ("np.mod(x, 2)", "remainder"),
        ("x // 2", "remainder"),
        ("np.max(x)", "size of numbers"),
        ("x.argmax()", "size of numbers"),
        ("np.sort(x)", "size of numbers"),
        ("np.allclose(x, x)", "size of numbers"),
        ("x > 0", "`x > 0`"),
        ("np.maximum(x, 0)", "size"),
        ("abs(m)", "absolute value"),
        ("np.abs(x)", "absolute value"),
        ("x if m else y", "branches on the size of `m`"),
        ("x if m > 3 else y", "`m > 3`"),
        ("[k for k in range(m)]", r"loops over `range\(m\)`"),
        ("x[m]", "index"),
        ("np.arange(4)[m]", "index"),
        ("[1, 2][m]", "index"),
        ("x[:m]", "index"),
        ("np.zeros(m)", "whole number"),
        ("np.arange(m)", "counts up to"),
        ("np.fft.fft(x)", "plain numbers"),
        ("np.linalg.inv(m * np.eye(9))", "plain numbers"),
        ("np.linalg.pinv(y)", "plain numbers"),
        ("np.interp(m, [0, 1], [0, 1])", "plain numbers"),
        ("x.tofile('numbers')", "plain numbers"),
        ("x.view(np.complex64)", "bytes"),
        ("x.view(np.int64)", "bytes"),
        ("z.view(np.float32)", "bytes"),
        ("np.arange(4.0).__setitem__(0, m)", "float"),
        ("np.zeros(4, dtype=int).__setitem__(0, m)", "plain|whole"),
        ("np.empty(2) + m", "never set"),
        ("np.empty(2)", "never set"),
        ("np.empty(2)[0]", "never set"),
        ("np.cos(np.empty_like(x))", "never set"),
        ("np.empty((2, 2)) @ z", "never set"),
        ("x / 0", "divides by something that is 0"),
        ("m + 'text'", "str"),
        ("np.matrix(y) * 2", "plain numbers"),
        ("y * np.matrix([[1, 1], [2, 3], [0, 1], [1, 0]])", "plain numbers"),
        ("np.lib.stride_tricks.as_strided(x, (2,), (8,))", "strides"),
        ("np.sqrt(-np.exp(x))", "negative"),
        ("math.sqrt(-math.exp(m))", "negative"),
        ("np.nditer(x)", "plain numbers"),
        ("x[::2].base", "plain numbers"),
        ("np.isreal(z)", "imaginary"),
        ("np.vectorize(lambda t: 0 if t is x[0] else t)(x)", "plain float|whole"),
    ],
)
def test_what_has_no_exact_meaning_says_so(call, why, tmp_path):
    path = tmp_path / "program.py"
    path.write_text(f"{HEAD}    return {call}\n")
    namespace = {"__name__": "__main__"}
    exec(compile(path.read_text(), str(path), "exec"), namespace)
    symbols = sp.symbols("x1:13 m", real=True)
    shaped = [np.array(symbols[:4]), np.array(symbols[4:8]).reshape(2, 2), np.array(symbols[8:12])]
    with pytest.raises(Untraceable, match=why) as caught:
        run_exactly(namespace["f"], *map(traced, shaped), traced(symbols[12]))
    assert "Exact" not in str(caught.value)


@pytest.mark.parametrize(
    "call",
    [
        "x.reshape(3)",
        "x + y",
        "np.concatenate([x, y])",
        "x[:3].view(complex)",
        "y.T.view(complex)",
        "x[::2].view(complex)",
        "x[9]",
        "x.nothing",
        "np.nothing",
        "x.__imul__(1j)",
        "np.multiply(x, 1j, out=x)",
        "np.copyto(x, x * 1j)",
        "np.array([x[0], [x[1], x[2]]])",
        "x.__setitem__(0, x)",
        "x.__setitem__(slice(None), [1j, 1, 1, 1])",
        "float(1j * m)",
        "x @ y",
        "len(m)",
        "np.array(m)[0]",
        "iter(np.array(m))",
        "x[x]",
        "1 / 0",
        "{}['key']",
        "np.stack([x, y])",
    ],
)
def test_what_numpy_refuses_is_refused_with_the_same_error(call):
    with pytest.raises(Exception) as ours:  # noqa: PT011
        run_both(call)
    namespace = {"__name__": "__main__"}
    exec(f"{HEAD}    return {call}\n", namespace)
    numbers = np.array([0.5, -1.25, 2.0, 0.75]), np.array([[1.5, -0.25], [0.5, 3.0]])
    with pytest.raises(Exception) as real:  # noqa: PT011
        namespace["f"](*numbers, np.array([0.25, 0.5, -1.0, 2.0]), 0.625)
    expected = real.type if call != "len(m)" else Untraceable
    assert issubclass(ours.type, expected)


def test_math_and_cmath_are_those_of_python_on_plain_numbers():
    def program(m):
        return math.cos(0.5), cmath.exp(0.5j), math.floor(2.5), math.pi, math.log(2, 3), m

    found = run_exactly(program, traced(sp.Symbol("m", real=True)))
    assert found[:5] == (math.cos(0.5), cmath.exp(0.5j), 2, math.pi, math.log(2, 3))


def test_a_matrix_of_numpy_may_be_returned():
    t = sp.Symbol("t", real=True)
    result = run_exactly(lambda a: np.matrix([[np.cos(a), 1], [2, 3]]), traced(t))
    assert result.shape == (2, 2) and (result[0, 0] - traced(sp.cos(t))).is_zero()


def test_the_bytes_of_an_array_tell_it_from_others():
    def program(m):
        x = np.array([m, 2.0])
        keys = {one.tobytes() for one in (x, x + 0, x[::-1], np.array([m, 3.0]), x[:1])}
        return len(keys), x.tobytes() == x.copy().tobytes()

    assert run_exactly(program, traced(sp.Symbol("m", real=True))) == (4, True)
