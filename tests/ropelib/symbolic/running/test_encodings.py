"""Ways to write an encoding, right and wrong: each gives its own formula."""

# ruff: noqa: E501 (programs of one line)
import pytest

PRELUDE = """
import cmath
import functools
import math
from functools import partial, reduce

import numpy as np


def angles(position, d):
    return position * 100.0 ** (-np.arange(0, d, 2) / d)
"""

#: A body of ``encode(x, position)`` with ``d`` and the angles ``a``, or whole programs.
BODIES = {
    "slices and stack": "np.stack([x[::2]*np.cos(a) - x[1::2]*np.sin(a), x[::2]*np.sin(a) + x[1::2]*np.cos(a)], axis=-1).reshape(d)",
    "stack, ravel": "np.stack((x[0::2]*np.cos(a) - x[1::2]*np.sin(a), x[0::2]*np.sin(a) + x[1::2]*np.cos(a)), axis=1).ravel()",
    "dstack": "np.dstack([x[::2]*np.cos(a) - x[1::2]*np.sin(a), x[::2]*np.sin(a) + x[1::2]*np.cos(a)]).flatten()",
    "column_stack": "np.column_stack((x[::2]*np.cos(a) - x[1::2]*np.sin(a), x[::2]*np.sin(a) + x[1::2]*np.cos(a))).reshape(-1)",
    "vstack and transpose": "np.vstack([x[::2]*np.cos(a) - x[1::2]*np.sin(a), x[::2]*np.sin(a) + x[1::2]*np.cos(a)]).T.ravel()",
    "concatenate of new axes": "np.concatenate([(x[::2]*np.cos(a) - x[1::2]*np.sin(a))[:, None], (x[::2]*np.sin(a) + x[1::2]*np.cos(a))[:, np.newaxis]], axis=1).reshape(d)",
    "hstack of pairs": "np.hstack([x[2*j:2*j+2] @ np.array([[np.cos(a[j]), np.sin(a[j])], [-np.sin(a[j]), np.cos(a[j])]]) for j in range(d//2)])",
    "complex by 1j": "(lambda z: np.stack([z.real, z.imag], -1).reshape(d))((x[::2] + 1j*x[1::2]) * np.exp(1j*a))",
    "complex by functions": "(lambda z: np.stack([np.real(z), np.imag(z)], axis=-1).ravel())((x[::2] + 1j*x[1::2]) * (np.cos(a) + 1j*np.sin(a)))",
    "complex by view": "(x.astype(np.float64).view(np.complex128) * np.exp(1j*a)).view(np.float64)",
    "complex by view, builtin types": "(x.copy().view(complex) * np.exp(1j*a)).view(float)",
    "complex by ascontiguousarray": "(np.ascontiguousarray(x).view(np.complex128) * np.exp(1j*a)).view(x.dtype)",
    "complex by astype": "(lambda z: np.column_stack([z.real, z.imag]).ravel())((x[::2].astype(complex) + x[1::2].astype(complex)*1j) * np.exp(1j*a))",
    "complex reshape view": "(x.reshape(-1, 2).view(np.complex128)[:, 0] * np.exp(1j*a)).view(np.float64)",
    "complex dot": "(x.reshape(d//2, 2) @ np.array([1, 1j]) * np.exp(1j*a)).view(float)",
    "conjugate trick": "np.conj(np.conj(x[::2] + 1j*x[1::2]) * np.exp(-1j*a)).view(float)",
    "swapped with signs": "x*np.repeat(np.cos(a), 2) + np.stack([-x[1::2], x[::2]], axis=-1).reshape(d)*np.repeat(np.sin(a), 2)",
    "swap by reshape flip": "x*np.repeat(np.cos(a), 2) + x.reshape(-1, 2)[:, ::-1].ravel()*np.tile([-1.0, 1.0], d//2)*np.repeat(np.sin(a), 2)",
    "gather and where": "x*np.cos(np.repeat(a, 2)) + np.where(np.arange(d) % 2 == 0, -1, 1)*x[np.arange(d) ^ 1]*np.sin(np.repeat(a, 2))",
    "where of two": "np.where(np.arange(d) % 2 == 0, x*np.repeat(np.cos(a), 2) - np.roll(x, -1)*np.repeat(np.sin(a), 2), np.roll(x, 1)*np.repeat(np.sin(a), 2) + x*np.repeat(np.cos(a), 2))",
    "take": "x*np.take(np.cos(a), np.arange(d)//2) + x.take(np.arange(d) ^ 1)*np.take(np.sin(a), np.arange(d)//2)*(-1.0)**(np.arange(d)+1)",
    "take_along_axis": "x*np.cos(a).repeat(2) + np.take_along_axis(x, np.arange(d) ^ 1, 0)*np.sin(a).repeat(2)*np.array([-1, 1]*(d//2))",
    "integer signs": "x*np.repeat(np.cos(a), 2) + x[[i + 1 - 2*(i % 2) for i in range(d)]]*np.repeat(np.sin(a), 2)*np.array([(-1)**(i + 1) for i in range(d)])",
    "flip": "x*np.repeat(np.cos(a), 2) + np.flip(x.reshape(-1, 2), axis=1).reshape(-1)*np.repeat(np.sin(a), 2)*np.resize([-1, 1], d)",
    "swapaxes": "np.stack([x.reshape(-1, 2).swapaxes(0, 1)[0]*np.cos(a) - x.reshape(-1, 2).T[1]*np.sin(a), x.reshape(-1, 2).T[0]*np.sin(a) + x.reshape(-1, 2).T[1]*np.cos(a)]).swapaxes(0, 1).reshape(d)",
    "moveaxis": "np.moveaxis(np.stack([x[::2]*np.cos(a) - x[1::2]*np.sin(a), x[::2]*np.sin(a) + x[1::2]*np.cos(a)]), 0, 1).reshape(-1)",
    "einsum, batch of blocks": "np.einsum('ji,jik->jk', x.reshape(-1, 2), np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]]).transpose(2, 0, 1)).ravel()",
    "einsum, optimised": "np.einsum('ji,ikj->jk', x.reshape(-1, 2), np.stack([np.stack([np.cos(a), np.sin(a)]), np.stack([-np.sin(a), np.cos(a)])]), optimize=True).reshape(d)",
    "einsum, ellipsis": "np.einsum('...i,...ij->...j', x.reshape(-1, 2), np.moveaxis(np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]]), -1, 0)).reshape(d)",
    "matmul, batch of blocks": "(x.reshape(-1, 1, 2) @ np.moveaxis(np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]]), 2, 0)).reshape(d)",
    "kron": "x @ sum(np.kron(np.diag(np.eye(d//2)[j]), np.array([[np.cos(a[j]), np.sin(a[j])], [-np.sin(a[j]), np.cos(a[j])]])) for j in range(d//2))",
    "kron of signs": "x*np.kron(np.cos(a), np.ones(2)) + (x @ np.kron(np.eye(d//2), np.array([[0, 1], [-1, 0]])))*np.kron(np.sin(a), [1, 1])",
    "outer": "np.outer(np.cos(a), [1, 1]).ravel()*x + (x @ np.kron(np.identity(d//2), [[0, 1], [-1, 0]]))*np.outer(np.sin(a), np.ones(2)).ravel()",
    "diagonals": "x @ (np.diag(np.repeat(np.cos(a), 2)) + np.diag(np.insert(np.sin(a), slice(1, None), 0.0).repeat(1)[:0].tolist() + [s for j in range(d//2) for s in ((np.sin(a)[j], 0.0) if j < d//2 - 1 else (np.sin(a)[j],))], 1) - np.diag([s for j in range(d//2) for s in ((np.sin(a)[j], 0.0) if j < d//2 - 1 else (np.sin(a)[j],))], -1))",
    "block": "x @ np.block([[np.array([[np.cos(a[i]), np.sin(a[i])], [-np.sin(a[i]), np.cos(a[i])]]) if i == j else np.zeros((2, 2)) for j in range(d//2)] for i in range(d//2)])",
    "vectorize": "np.array([x[2*j]*np.vectorize(math.cos)(a)[j] - x[2*j+1]*np.sin(a[j]) if r == 0 else x[2*j]*np.sin(a[j]) + x[2*j+1]*np.vectorize(math.cos)(a)[j] for j in range(d//2) for r in (0, 1)])",
    "list of math.cos": "np.array([f for j in range(d//2) for f in (math.cos(a[j])*x[2*j] - math.sin(a[j])*x[2*j+1], math.sin(a[j])*x[2*j] + math.cos(a[j])*x[2*j+1])])",
    "sum of a generator": "[sum(x[i]*(np.eye(d)[i, k]*np.cos(a[k//2])) for i in range(d)) + (x[k-1]*np.sin(a[k//2]) if k % 2 else -x[k+1]*np.sin(a[k//2])) for k in range(d)]",
    "complex numbers one by one": "[part for j in range(d//2) for w in [complex(x[2*j], x[2*j+1])*cmath.exp(1j*a[j])] for part in (w.real, w.imag)]",
    "cmath.rect": "np.array([part for j in range(d//2) for w in [complex(x[2*j], x[2*j+1])*cmath.rect(1, a[j])] for part in (w.real, w.imag)])",
    "fromiter": "np.fromiter((math.cos(a[k//2])*x[k] + (math.sin(a[k//2])*x[k-1] if k % 2 else -math.sin(a[k//2])*x[k+1]) for k in range(d)), dtype=float)",
    "apply_along_axis": "np.apply_along_axis(lambda p: np.array([p[0]*np.cos(p[2]) - p[1]*np.sin(p[2]), p[0]*np.sin(p[2]) + p[1]*np.cos(p[2])]), 1, np.column_stack([x.reshape(-1, 2), a])).ravel()",
    "tile": "np.tile(np.cos(a)[:, None], (1, 2)).ravel()*x + np.tile(np.sin(a)[:, None], 2).reshape(d)*np.ravel(np.column_stack([-x[1::2], x[::2]]))",
    "broadcast_to": "np.broadcast_to(np.cos(a)[:, None], (d//2, 2)).reshape(d)*x + np.ravel(np.stack([-x[1::2], x[::2]], 1)*np.expand_dims(np.sin(a), 1))",
    "split": "(lambda e, o: np.stack([e*np.cos(a) - o*np.sin(a), e*np.sin(a) + o*np.cos(a)], -1).reshape(d))(*(p.squeeze(1) for p in np.split(x.reshape(-1, 2), 2, axis=1)))",
    "tensordot": "np.concatenate([np.tensordot(x[2*j:2*j+2], np.array([[np.cos(a[j]), np.sin(a[j])], [-np.sin(a[j]), np.cos(a[j])]]), axes=1) for j in range(d//2)])",
    "degrees": "(lambda t: np.stack([x[::2]*np.cos(t) - x[1::2]*np.sin(t), x[::2]*np.sin(t) + x[1::2]*np.cos(t)], -1).ravel())(np.radians(np.degrees(a)))",
    "quarter turns": "x*np.repeat(np.cos(a), 2) + np.stack([x[::2]*np.cos(np.pi/2) - x[1::2]*np.sin(np.pi/2), x[::2]*np.sin(np.pi/2) + x[1::2]*np.cos(np.pi/2)], -1).reshape(d)*np.repeat(np.sin(a), 2)",
    "shifted cosine": "np.stack([x[::2]*np.cos(a) - x[1::2]*np.cos(a - np.pi/2), x[::2]*np.cos(a - np.pi/2) + x[1::2]*np.cos(a)], -1).ravel()",
    "matrix power": "x @ np.linalg.matrix_power(np.kron(np.eye(d//2), [[0.0, 1.0], [-1.0, 0.0]]), 3)*np.repeat(np.sin(a), 2)",
    "multi_dot": "np.linalg.multi_dot([x.reshape(1, d), np.diag(np.repeat(np.cos(a), 2)), np.eye(d)])[0]",
    "Horner": "x*np.repeat(np.polyval([1/24, 0, -1/2, 0, 1], a), 2)",
    "r_ and c_": "np.c_[x[::2]*np.cos(a) - x[1::2]*np.sin(a), x[::2]*np.sin(a) + x[1::2]*np.cos(a)].ravel() + np.r_[x[:2], np.zeros(d-2)]*0",
    "halves": "np.concatenate([x[:d//2]*np.cos(a) - x[d//2:]*np.sin(a), x[:d//2]*np.sin(a) + x[d//2:]*np.cos(a)])",
    "wrong sign": "np.stack([x[::2]*np.cos(a) + x[1::2]*np.sin(a), -x[::2]*np.sin(a) + x[1::2]*np.cos(a)], axis=-1).reshape(d)",
    "off by one": "np.stack([x[::2]*np.cos(a + 1) - x[1::2]*np.sin(a + 1), x[::2]*np.sin(a) + x[1::2]*np.cos(a)], axis=-1).reshape(d)",
    "look-alike": "x*np.repeat(np.cos(a), 2) + x[np.arange(d) ^ 1]*np.repeat(np.sin(a), 2)",
    "half-split matrix": "x @ np.block([[np.diag(np.cos(a)), np.diag(np.sin(a))], [-np.diag(np.sin(a)), np.diag(np.cos(a))]])",
    "added": "x + np.stack([np.sin(a), np.cos(a)], axis=-1).reshape(d)",
    "linear in the position": "x*position + position**2/4 - 3*x**2",
    "scaled": "x*np.repeat(np.cos(a), 2)/np.sqrt(d)",
    "decay": "x*np.exp(-0.5*position)*np.repeat(np.cosh(a), 2)",
}

PROGRAMS = {
    "zeros filled by slices": """
def encode(x, position):
    d = len(x)
    a = angles(position, d)
    out = np.zeros(d)
    out[0::2] = x[0::2] * np.cos(a) - x[1::2] * np.sin(a)
    out[1::2] = x[0::2] * np.sin(a) + x[1::2] * np.cos(a)
    return out
""",
    "empty_like filled in a loop": """
def encode(x, position):
    y = np.empty_like(x)
    d = x.shape[-1]
    for j in range(d // 2):
        theta = 100.0 ** (-2 * j / d)
        c, s = np.cos(position * theta), np.sin(position * theta)
        y[2 * j] = c * x[2 * j] - s * x[2 * j + 1]
        y[2 * j + 1] = s * x[2 * j] + c * x[2 * j + 1]
    return y
""",
    "zeros_like with a dtype, math": """
from math import cos, pi, sin
def encode(x, position):
    out = np.zeros_like(x, dtype=np.float64)
    for j, (one, two) in enumerate(zip(x[::2], x[1::2])):
        phi = position * 100 ** (-2 * j / len(x)) + 2 * pi
        out[2*j:2*j+2] = cos(phi) * one - sin(phi) * two, sin(phi) * one + cos(phi) * two
    return out
""",
    "block matrix in a loop": """
def encode(x, position):
    d = x.size
    R = np.zeros((d, d), dtype=x.dtype)
    for j, phi in enumerate(angles(position, d)):
        R[2*j, 2*j] = R[2*j+1, 2*j+1] = np.cos(phi)
        R[2*j, 2*j+1] = np.sin(phi)
        R[2*j+1, 2*j] = -np.sin(phi)
    return x @ R
""",
    "block matrix, transposed by mistake": """
def encode(x, position):
    d = x.size
    R = np.eye(d)
    for j, phi in enumerate(angles(position, d)):
        R[2*j:2*j+2, 2*j:2*j+2] = [[np.cos(phi), -np.sin(phi)], [np.sin(phi), np.cos(phi)]]
    return np.dot(x, R)
""",
    "columns": """
def encode(x, position):
    d = x.size
    R = np.eye(d)
    for j, phi in enumerate(angles(position, d)):
        block = np.array([[np.cos(phi), -np.sin(phi)], [np.sin(phi), np.cos(phi)]])
        R[2*j:2*j+2, 2*j:2*j+2] = block
    return (R @ x[:, None])[:, 0]
""",
    "indices of a matrix": """
def encode(x, position):
    d = len(x)
    a = angles(position, d)
    even = np.arange(0, d, 2)
    R = np.zeros((d, d))
    R[even, even] = R[even + 1, even + 1] = np.cos(a)
    R[even, even + 1], R[even + 1, even] = np.sin(a), -np.sin(a)
    return x.dot(R)
""",
    "in place on a view": """
def encode(x, position):
    y = x.copy()
    z = y.view(np.complex128)
    z *= np.exp(1j * angles(position, len(x)))
    return y
""",
    "through a view of the result": """
def encode(x, position):
    out = np.empty(len(x))
    out.view(complex)[:] = (x[::2] + 1j * x[1::2]) * np.exp(1j * angles(position, len(x)))
    return out
""",
    "one by one through a view": """
def encode(x, position):
    out = np.zeros_like(x)
    z, w = x.view(complex), out.view(complex)
    for j, phi in enumerate(angles(position, len(x))):
        w[j] = z[j] * np.exp(1j * phi)
    return out
""",
    "parts that are assigned": """
def encode(x, position):
    a = angles(position, len(x))
    z = np.empty(len(x) // 2, dtype=complex)
    z.real = x[::2] * np.cos(a) - x[1::2] * np.sin(a)
    z.imag[:] = x[::2] * np.sin(a) + x[1::2] * np.cos(a)
    return z.view(float)
""",
    "in-place operators": """
def encode(x, position):
    a = np.repeat(angles(position, len(x)), 2)
    swapped = np.empty_like(x)
    swapped[::2] = x[1::2]
    swapped[::2] *= -1
    swapped[1::2] = x[::2]
    swapped *= np.sin(a)
    y = x * np.cos(a)
    y += swapped
    y -= 0
    y /= 1.0
    return y
""",
    "out=": """
def encode(x, position):
    a = angles(position, len(x))
    c, s = np.empty(len(a)), np.empty(len(a))
    np.cos(a, out=c)
    np.sin(a, s)
    out = np.empty_like(x)
    np.multiply(x[::2], c, out=out[::2])
    out[::2] -= x[1::2] * s
    np.add(x[::2] * s, x[1::2] * c, out=out[1::2])
    return out
""",
    "add.at": """
def encode(x, position):
    a = np.repeat(angles(position, len(x)), 2)
    out = x * np.cos(a)
    i = np.arange(len(x))
    np.add.at(out, i ^ 1, x * np.sin(a) * np.where(i % 2, -1.0, 1.0))
    return out
""",
    "masks": """
def encode(x, position):
    a = np.repeat(angles(position, len(x)), 2)
    even = np.arange(len(x)) % 2 == 0
    out = np.zeros(len(x))
    out[even] = (x * np.cos(a))[even] - x[~even] * np.sin(a)[~even]
    out[~even] = x[even] * np.sin(a)[even] + (x * np.cos(a))[~even]
    return out
""",
    "imports in the body": """
def encode(x, position):
    import math as m
    import numpy
    from numpy import cos, sin, stack
    d = len(x)
    a = numpy.array([position * m.exp(-m.log(100.0) * 2 * j / d) for j in range(d // 2)])
    return stack([x[::2]*cos(a) - x[1::2]*sin(a), x[::2]*sin(a) + x[1::2]*cos(a)], axis=-1).reshape(d)
""",
    "names from numpy": """
from numpy import arange, cos, empty, repeat, sin, where
def encode(x, position):
    a = repeat(position * 100.0 ** (-arange(0, len(x), 2) / len(x)), 2)
    y = empty(len(x))
    y[::2], y[1::2] = -x[1::2], x[::2]
    return x * cos(a) + y * sin(a)
""",
    "a helper": """
def turn(pair, phi):
    c, s = math.cos(phi), math.sin(phi)
    return [c * pair[0] - s * pair[1], s * pair[0] + c * pair[1]]

def encode(x, position):
    return np.array([turn(p, f) for p, f in zip(x.reshape(-1, 2), angles(position, len(x)))]).ravel()
""",
    "a closure": """
def make(base):
    import numpy as xp
    cos, sin = xp.cos, xp.sin
    def inner(x, position):
        a = position * base ** (-xp.arange(0, len(x), 2) / len(x))
        out = xp.empty(len(x))
        out[0::2] = x[0::2] * cos(a) - x[1::2] * sin(a)
        out[1::2] = x[0::2] * sin(a) + x[1::2] * cos(a)
        return out
    return inner
encode = make(50.0)
""",
    "default arguments": """
def encode(x, position, cos=np.cos, *, sin=np.sin, make=np.empty):
    a = angles(position, len(x))
    out = make(len(x))
    out[0::2], out[1::2] = x[::2]*cos(a) - x[1::2]*sin(a), x[::2]*sin(a) + x[1::2]*cos(a)
    return out
""",
    "a lambda": """
encode = lambda x, position: (x.copy().view(complex) * np.exp(1j * angles(position, len(x)))).view(float)
""",
    "a class": """
class Rope:
    def __init__(self, base):
        self.base, self.xp, self.cos = base, np, np.cos
    def matrix(self, phi):
        m = self.xp.empty((2, 2))
        m[0] = self.cos(phi), np.sin(phi)
        m[1] = -np.sin(phi), self.cos(phi)
        return m
    def __call__(self, x, position):
        d = len(x)
        return np.concatenate([x[2*j:2*j+2] @ self.matrix(position * self.base ** (-2*j/d)) for j in range(d//2)])
encode = Rope(100.0)
""",
    "a bound method": """
class Rope:
    base = 100.0
    def rotate(self, x, position):
        z = self.pairs(x) * np.exp(1j * position * self.base ** (-np.arange(0, len(x), 2) / len(x)))
        return np.column_stack((z.real, z.imag)).ravel()
    @staticmethod
    def pairs(x):
        return np.asarray(x, dtype=float).reshape(-1, 2) @ np.array([1.0, 1.0j])
encode = Rope().rotate
""",
    "a partial": """
def general(base, x, position, *, sign):
    a = position * base ** (-np.arange(0, len(x), 2) / len(x))
    z = (x[::2] + 1j * x[1::2]) * np.exp(sign * 1j * a)
    return np.array([z.real, z.imag]).T.reshape(len(x))
encode = partial(general, 100.0, sign=-1)
""",
    "recursion": """
def encode(x, position, j=0, d=None):
    d = d or len(x)
    if len(x) == 0:
        return np.zeros(0)
    phi = position / 100 ** (2 * j / d)
    first = np.array([x[0]*np.cos(phi) - x[1]*np.sin(phi), x[0]*np.sin(phi) + x[1]*np.cos(phi)])
    return np.concatenate([first, encode(x[2:], position, j + 1, d)])
""",
    "vectorize as a decorator": """
@np.vectorize
def cosine(t):
    return math.cos(t)

@np.vectorize(otypes=[float])
def sine(t):
    return np.sin(t)

turned = np.vectorize(lambda p, t: np.array([p[0]*np.cos(t)-p[1]*np.sin(t), p[0]*np.sin(t)+p[1]*np.cos(t)]), signature='(n),()->(n)')

def encode(x, position):
    a = angles(position, len(x))
    c, s = cosine(a), sine(a)
    return turned(x.reshape(-1, 2), a).ravel() + 0 * np.repeat(c + s, 2)
""",
    "a memory": """
@functools.lru_cache
def table(d):
    return np.array([100.0 ** (-2 * j / d) for j in range(d // 2)])

_kept = {}

def encode(x, position):
    if 'signs' not in _kept:
        _kept['signs'] = np.array([-1.0, 1.0])
    a = np.repeat(position * table(len(x)), 2)
    return x * np.cos(a) + (x.reshape(-1, 2)[:, ::-1] * _kept['signs']).ravel() * np.sin(a)
""",
    "types are looked at": """
from numbers import Real
def encode(x, position):
    if not isinstance(position, (int, float, np.integer, np.floating)) or not isinstance(position, Real):
        raise TypeError('position must be a number')
    if not isinstance(x, np.ndarray) or not np.issubdtype(x.dtype, np.floating) or np.iscomplexobj(x):
        raise TypeError('x must be an array of floats')
    if not np.isfinite(x).all() or np.isnan(position) or math.isinf(position) or x.ndim != 1:
        raise ValueError('x must be a finite vector')
    position = float(position)
    a = angles(position, len(x)).astype(np.result_type(x, np.float32))
    z = np.zeros(len(x) // 2, dtype=np.complex128 if x.dtype == np.float64 else np.complex64)
    z += x[::2]
    z += 1j * x[1::2]
    return (z * np.exp(1j * np.float64(a))).view(x.dtype).astype(float, copy=False)
""",
    "angles by add.accumulate": """
def encode(x, position):
    ratio = 100.0 ** (-2 / len(x))
    theta = np.multiply.accumulate(np.array([1.0] + [ratio] * (len(x) // 2 - 1)))
    a = np.multiply.outer(position, theta)
    y = np.add.reduce([x[::2] * np.cos(a), -x[1::2] * np.sin(a)])
    return np.array([y, np.sum([x[::2] * np.sin(a), x[1::2] * np.cos(a)], axis=0)]).transpose().ravel()
""",
    "copyto, put and flat": """
def encode(x, position):
    d = len(x)
    a = angles(position, d)
    out = np.full((d // 2, 2), 0.0)
    np.copyto(out[:, 0], x[::2] * np.cos(a) - x[1::2] * np.sin(a))
    np.put(out, np.arange(1, d, 2), x[::2] * np.sin(a))
    out.flat[1::2] += x[1::2] * np.cos(a)
    return out.reshape(d)
""",
    "the course's own": """
import ropelib
from ropelib import frequencies, rope_matrix
def encode(x, position):
    one = ropelib.rope(x, position, frequencies(len(x)))
    two = x @ rope_matrix(position, frequencies(len(x)))
    return (one + two) / 2 + 0 * ropelib.rotate(x.reshape(-1, 2), position).ravel()
""",
    "a table of positions": """
def encode(x, position):
    d = len(x)
    whole = np.linspace(0, position, 3)[:, None] * 100.0 ** (-np.arange(0, d, 2) / d)
    c, s = np.cos(whole), np.sin(whole)
    grid = np.meshgrid(np.arange(2.0), x)[1]
    return np.concatenate([c[-1], s[-1]]) + c.T.ravel()[:d] * x + grid[:, 0] + np.atleast_2d(x)[0]
""",
}

CASES = {
    name: f"def encode(x, position):\n    d = len(x)\n    a = angles(position, d)\n    return {body}\n"
    for name, body in BODIES.items()
} | PROGRAMS


@pytest.mark.parametrize("dim", [4, 6])
@pytest.mark.parametrize("source", CASES.values(), ids=CASES)
def test_the_formula_is_what_the_program_computes(source, dim, encode, agree):
    agree(encode(PRELUDE + source), (dim,), ())


def test_single_precision_is_taken_as_exact(encode, agree):
    body = """
def encode(x, position):
    z = x.astype(np.float32).view(np.complex64)
    z = z * np.exp(1j * angles(position, len(x))).astype(np.complex64)
    assert z.dtype == np.complex64
    return z.view(np.float32).astype(np.float64)
"""
    agree(encode(PRELUDE + body), (4,), (), rtol=1e-5)


BATCHES = {
    "rows": "np.stack([x[..., ::2]*np.cos(a) - x[..., 1::2]*np.sin(a), x[..., ::2]*np.sin(a) + x[..., 1::2]*np.cos(a)], axis=-1).reshape(x.shape)",
    "complex rows": "(x.astype(float).view(complex) * np.exp(1j*a)).view(float)",
    "empty_like": "(lambda y: [y.__setitem__((slice(None), slice(0, None, 2)), x[:, ::2]*np.cos(a) - x[:, 1::2]*np.sin(a)), y.__setitem__((slice(None), slice(1, None, 2)), x[:, ::2]*np.sin(a) + x[:, 1::2]*np.cos(a)), y][-1])(np.empty_like(x))",
    "einsum": "np.einsum('lji,ljik->ljk', x.reshape(len(x), -1, 2), np.moveaxis(np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]]), (0, 1), (-2, -1))).reshape(x.shape)",
    "a row at a time": "np.array([(row.view(complex) * np.exp(1j*b)).view(float) for row, b in zip(x.copy(), a)])",
    "repeat": "x*np.repeat(np.cos(a), 2, axis=-1) + np.stack([-x[:, 1::2], x[:, ::2]], -1).reshape(x.shape)*np.repeat(np.sin(a), 2, -1)",
    "scores": "np.real(np.einsum('md,nd->mn', x.view(complex)*np.exp(1j*a), np.conj(x.view(complex)*np.exp(1j*a))))",
    "swapaxes": "((x.swapaxes(0, 1)[::2] + 1j*x.T[1::2]) * np.exp(1j*a.T)).T.copy().view(float)",
}


@pytest.mark.parametrize("body", BATCHES.values(), ids=BATCHES)
def test_batches_of_positions(body, encode, agree):
    head = "def encode(x, positions):\n    d = x.shape[-1]\n    a = np.outer(positions, angles(1.0, d))\n"
    agree(encode(f"{PRELUDE}{head}    return {body}\n"), (3, 4), (3,))
