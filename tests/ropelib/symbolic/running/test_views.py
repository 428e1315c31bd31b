"""Views of the same numbers: what is written through one is read through the others."""

import numpy as np
import pytest
import sympy as sp

from ropelib.symbolic import Untraceable
from ropelib.symbolic.exact.tracing import traced
from ropelib.symbolic.running import run_exactly

WRITES = """
z = x.view(complex); x[0] = 5; out = z
z = x.view(complex); z[1] = 1 + 2j; out = x
z = x.view(complex); z *= 1j; out = x
z = x.view(complex); w = z[::-1]; w[0] *= 2; out = x
z = x.view(complex); z.real[0] = m; out = x
z = x.view(complex); z.imag = m; out = x
z = x.view(complex); r = z.real; x[2] = 7; out = r
z = x.view(complex); r, i = z.real, z.imag; r += i; out = z
z = x.view(complex); y = z.view(float); y[::2] = 0; out = z + x[0]
a = x[1:3]; z = a.view(complex); z[0] = m; out = x
a = x[1:3].view(complex); b = x.view(complex); a[0] = 9 + 8j; out = b
x.reshape(2, 2).view(complex)[1, 0] = m; out = x
y = x.reshape(2, 2).copy(); z = y.view(complex); y[1] = 3; out = z
z = np.empty(2, complex); z.real = x[:2]; z.imag = m; out = z
z = np.empty(2, complex); z.real[0] = 1; z.imag[0] = m; z[1] = 4; out = z
out = np.empty(4); out.view(complex).real = x[:2]; out.view(complex).imag[:] = m
out = np.empty((2, 2)); out.view(complex)[:, 0] = x[:2] * 1j
z = x[:2] + 1j * x[2:]; out = z.view(float); z[0] = m
z = x[:2] + 1j * x[2:]; f = z.view(float); f *= 2; out = z
z = (x[:2] + 1j * x[2:]).reshape(2, 1); f = z.view(float); f[0] = 3; out = z
z = x.view(complex); out = z.copy(); z[0] = 3
z = x.view(complex); out = z.conj(); z[0] = 3
y = x.astype(float); y[0] = 1; out = x
y = x.astype(float, copy=False); y[0] = 1; out = x
y = np.asarray(x); y[0] = 1; out = x
y = np.array(x); y[0] = 1; out = x
y = np.ascontiguousarray(x); y[0] = 1; out = x
y = x.ravel(); y[0] = 1; out = x
y = x.flatten(); y[0] = 1; out = x
y = x.reshape(2, 2).T.ravel(); y[0] = 1; out = x
y = x.reshape(2, 2).T; y[0, 1] = 1; out = x
y = np.split(x, 2)[1]; y[0] = 1; out = x
y = x.real; y[0] = 1; out = x
y = np.real(x); y[0] = 1; out = x
y = x.conj(); y[0] = 1; out = x
y = np.conj(x); y[0] = 1; out = x
y = np.squeeze(x[None]); y[0] = 1; out = x
y = np.atleast_2d(x); y[0, 0] = 1; out = x
y = np.broadcast_to(x, (2, 4)); x[0] = 1; out = y
y = x[[0, 1]]; y[0] = 1; out = x
y = x[x.shape[0] > np.arange(4)]; y[0] = 1; out = x
y = x[...]; y[0] = 1; out = x
x[1:] += x[:-1]; out = x
x[::-1] -= 2 * x; out = x
x += x[::-1]; out = x
x[[0, 0]] += m; out = x
np.add.at(x, [0, 0], m); out = x
x[:2], x[2:] = x[2:], x[:2]; out = x
x.shape = (2, 2); out = x @ x
x.flat = [1, m]; out = x
x.flat[[0, 3]] = m; out = x
x.fill(m); out = x
x[:] = x[::-1] * 1j; out = x
x[0] = np.complex128(3 + 4j); out = x
x[1] = (x[:1] * (2 + 1j))[0]; out = x
y = x.astype(complex); y.imag[1] = m; out = y.real + y.imag
z = x.view(complex); a = z[:1]; b = z[1:]; a[0] = b[0]; x[3] = m; out = z
np.fill_diagonal(x.reshape(2, 2), m); out = x
np.putmask(x, [True, False, True, False], m); out = x
np.place(x, np.array([True, False, True, False]), [m, 2]); out = x
np.put_along_axis(x, np.array([1, 0]), m, 0); out = x
np.copyto(x, m, where=[True, False, True, False]); out = x
y = x.reshape(2, 2); y[:, 0], y[:, 1] = -y[:, 1], y[:, 0].copy(); out = x
""".strip().splitlines()


@pytest.mark.filterwarnings("ignore:Casting complex values")
@pytest.mark.parametrize("line", WRITES)
def test_it_is_as_with_numbers(line, agree):
    namespace = {"np": np, "__name__": "__main__"}
    exec(f"def f(x, m):\n    x = x.copy()\n    {line}\n    return out\n", namespace)
    agree(namespace["f"], (4,), ())


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("z = np.empty(2, complex); z.real = x[:2]; out = z", "never set"),
        ("out = np.empty(4); out.view(complex)[0] = 1", "never set"),
        ("out = x.reshape(2, 2)[:, :1].view(complex)", None),
        ("out = np.ones((2, 3))[:, :2].view(complex)", "odd and at even"),
        ("out = x.view(np.uint8)", "bytes"),
        ("x.dtype = complex; out = x", "in place"),
        ("a = np.array([m * 1j * 1j, 1.0]); a[0] = 1j * m; out = a", "depending on single"),
        ("a = np.array([m * 1j * 1j, 1.0]); out = a.view(complex)", "depends on single"),
        ("a = np.array([m * 1j * 1j, 1.0]); out = a.conj(); a[0] = 1", "depending on single"),
        ("a = np.array([m * 1j * 1j, 1.0]); a.conj()[0] = 1; out = a", "depending on single"),
        ("a = np.array([m * 1j * 1j, 1.0]); a.imag[0] = 1; out = a", "depending on single"),
        ("a = np.array([m * 1j * 1j, 1.0]); a *= 1j; out = a", "depending on single"),
    ],
)
def test_what_cannot_be_followed_is_refused(line, why):
    namespace = {"np": np, "__name__": "__main__"}
    exec(f"def f(x, m):\n    {line}\n    return out\n", namespace)
    x, m = sp.symbols("x1:5", real=True), sp.Symbol("m", real=True)
    with pytest.raises(Untraceable if why else ValueError, match=why):
        run_exactly(namespace["f"], traced(x), traced(m))
