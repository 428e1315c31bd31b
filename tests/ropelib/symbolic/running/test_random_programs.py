"""Programs put together at random: what they compute, also through views, is what they compute."""

import warnings

import numpy as np
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from ropelib.symbolic import Untraceable
from ropelib.symbolic.exact.tracing import traced
from ropelib.symbolic.running import run_exactly

#: Lines; {a}, {b} are variables that exist, {v} is new. Where `+{b}` stands NumPy itself errs
#: without the copy, if both share numbers and one is broadcast.
LINES = """
{v} = {a} + {b}
{v} = {a} - 2 * {b}
{v} = {a} * {b}
{v} = {a} * m
{v} = {a} * 1j
{v} = m - {a}
{v} = -{a} / 4
{v} = {a} ** 2
{v} = np.cos(m) * {a}
{v} = {a} @ {b}
{v} = np.zeros_like({a})
{v} = np.empty_like({a})
{v} = np.ones(4, dtype={a}.dtype)
{v} = np.full_like({a}, m)
{v} = np.full({a}.shape, 1.5)
{v} = np.array([m, 2.0, {a}[0].real, {b}[1].imag])
{v} = np.array({a})
{v} = np.asarray({a})
{v} = np.array([{a}, {b}])
{v} = {a}.copy()
{v} = {a}.view(complex)
{v} = {a}.view(np.float64)
{v} = {a}.real
{v} = {a}.imag
{v} = {a}.T
{v} = {a}.conj()
{v} = np.real({a})
{v} = np.imag({a})
{v} = np.conj({a})
{v} = {a}.astype(complex)
{v} = {a}.astype(float)
{v} = {a}.astype({b}.dtype, copy=False)
{v} = {a}.reshape(-1)
{v} = {a}.reshape(2, -1)
{v} = {a}.ravel()
{v} = {a}.flatten()
{v} = {a}[::2]
{v} = {a}[1::2]
{v} = {a}[::-1]
{v} = {a}[1:]
{v} = {a}[1:3]
{v} = {a}[..., 0]
{v} = {a}[None]
{v} = {a}[[1, 0]]
{v} = {a}[np.arange(len({a})) % 2 == 0]
{v} = {a}.swapaxes(0, -1)
{v} = np.concatenate([{a}, {b}])
{v} = np.stack([{a}, {b}], axis=-1)
{v} = np.where(np.arange({a}.shape[-1]) % 2 == 0, {a}, {b})
{v} = np.where(np.arange({a}.shape[-1]) > 1, {a}, 0.5)
{v} = np.outer({a}, {b})
{v} = np.kron({a}, {b})
{v} = np.einsum('...i,...i->...i', {a}, {b})
{v} = np.dot({a}, {b})
{v} = np.repeat({a}, 2, axis=-1)
{v} = np.tile({a}, 2)
{v} = np.roll({a}, 1)
{v} = np.cumsum({a}, axis=0)
{v} = np.cumprod({a}[:2])
{v} = np.sum({a}, axis=0)
{v} = {a}.sum(axis=-1)
{v} = {a}.mean()
{v} = np.add.reduce({a}) + {b}
{v} = np.diff({a})
{v} = np.split({a}, 2)[1]
{v} = np.broadcast_to({a}, (2,) + {a}.shape)
{v} = np.diag({a})
{v} = np.trace(np.outer({a}, {b})) * {a}
{v} = np.pad({a}, 1)
{v} = np.append({a}, m)
{v} = np.delete({a}, 0)
{v} = np.insert({a}, 1, {b}[:1])
{v} = np.moveaxis({a}, 0, -1)
{v} = np.array([complex({a}[0].real, {b}[1].real), 2.0])
{v} = np.array({a}.real.tolist())
{v} = sum({a}) * {b}
{v} = np.column_stack([{a}, {b}])
{v} = np.block([{a}, {b}])
{v} = np.take({a}, [1, 0, 1])
{v} = np.r_[{a}, m, 1.0]
{v} = np.vectorize(lambda t: 2 * t)({a})
{v} = np.apply_along_axis(lambda r: r[::-1], -1, {a})
{a} += {b}
{a} *= 2
{a} *= {b}
{a} -= m
{a} *= 1j
{a}[::2] = {b}[1::2]
{a}[...] = +{b}
{a}[0] = {b}[1]
{a}[1] = m
{a}[0] += m
{a}[1:] += {a}[:-1]
{a}[::-1] = {a}
{a}[[1, 0]] = {b}[[0, 1]]
{a}[np.arange(len({a})) > 0] = 3.0
{a}[np.arange(len({a})) > 0] *= 2
{a}.real = +{b}
{a}.imag = +{b}
{a}.real[:] = +{b}.real
{a}.imag *= 2
{a}.real[0] = m
{a}.view(complex)[:] = +{b}
{a}.view(complex)[0] *= 1j
{a}.view(float)[1] = m
{a}.flat[1] = m
{a}.flat[::2] = 0.5
{a}.fill(m)
np.copyto({a}, +{b})
np.add.at({a}, [0, 0], m)
np.multiply({a}, {b}, out={a})
np.add({a}, {b}, {a})
np.put({a}, [0, 1], {b})
np.negative({a}, out={a}[::-1])
np.multiply({a}, 2.0, out={a}, where=np.arange({a}.shape[-1]) > 0)
{a}[0], {a}[1] = {a}[1], {a}[0]
{a}.shape = (-1,)
""".strip().splitlines()

START = {"x": [0.5, -1.25, 2.0, 0.75], "y": [1.5, -0.25, -2.0, 3.0]}
MOST, TALLEST = 32, 1e4
STEPS = st.tuples(st.sampled_from(LINES), st.integers(0, 99), st.integers(0, 99))


def written(steps):
    """Make a program of the lines that numbers can run."""
    names, kept = ["x", "y", "z"], ["z = x.view(complex).copy()"]
    for line, one, two in steps:
        new = f"v{len(names)}"
        text = line.format(a=names[one % len(names)], b=names[-1 - two % len(names)], v=new)
        world = {"np": np, "m": 0.625} | {name: np.array(value) for name, value in START.items()}
        try:
            exec("\n".join([*kept, text]), world)
        except Exception:
            continue
        values = [v for v in world.values() if isinstance(v, np.ndarray | float | complex)]
        if any(np.size(v) > MOST or not (np.abs(v) < TALLEST).all() for v in values):
            continue
        kept.append(text)
        if new in world:
            names.append(new)
    body = "\n    ".join(kept)
    listed = ", ".join(names)
    types = "[getattr(v, 'dtype', None) for v in kept]"
    return f"def program(x, y, m):\n    {body}\n    kept = [{listed}]\n    return kept, {types}\n"


def run(source, how):
    namespace = {"np": np, "__name__": "__main__"}
    exec(source, namespace)
    return how(namespace["program"])


def check(steps):
    """Return whether the program ran exactly."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        source = written(steps)
        numbers, types = run(source, lambda p: p(*map(np.array, START.values()), 0.625))
        symbols = sp.symbols("x1:5 y1:5 m", real=True)
        exact = [traced(np.array(part)) for part in (symbols[:4], symbols[4:8])]
        try:
            formulas, declared = run(source, lambda p: run_exactly(p, *exact, traced(symbols[8])))
        except Untraceable as error:
            assert "Exact" not in str(error), source
            return str(error)
        except ValueError as error:  # `.real` of NumPy writes to arrays that are only to be read
            assert "read-only" in str(error), source
            return str(error)
    values = [*START["x"], *START["y"], 0.625]
    point = dict(zip(symbols, map(sp.Rational, values), strict=True))
    for formula, number, kind, real in zip(formulas, numbers, declared, types, strict=True):
        entries = np.asarray(formula, dtype=object)
        assert entries.shape == np.shape(number), source
        if real is not None and kind is not None:
            # A complex number without an imaginary part, which got into an array by itself.
            hidden = (kind, real) == (np.float64, np.complex128) and not np.imag(number).any()
            assert kind == real or hidden, source
        got = [complex(sp.sympify(entry).xreplace(point)) for entry in entries.flat]
        assert np.allclose(got, np.ravel(number), rtol=1e-10, atol=1e-9), source
    return ""


@settings(max_examples=120, deadline=None, derandomize=True)
@given(st.lists(STEPS, min_size=3, max_size=12))
def test_a_random_program_gives_its_own_formula(steps):
    check(steps)
