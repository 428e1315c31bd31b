"""Lesson 7: interpolation, a larger base, and the blend of YaRN."""

import numpy as np

from ropelib.frequencies import frequencies
from ropelib.scaling import yarn

from . import theorem


def _yarn_is_the_blend() -> bool:
    """Compare the course's YaRN with the equation, pair by pair, for several models."""
    for d, base, s, trained in ((64, 1e4, 8, 4096), (128, 5e5, 32, 8192), (8, 100.0, 2, 50)):
        theta = frequencies(d, base)
        blend = []
        for one in theta:
            r = trained / (2 * np.pi / one)
            gamma = min(1, max(0, (r - 1) / (32 - 1)))
            blend.append((1 - gamma) * one / s + gamma * one)
        if not np.allclose(yarn(d, base, s, trained), blend, rtol=1e-12, atol=0):
            return False
    return True


TWINS = {
    r"\mathrm{Ro}'(x, m\theta) = \mathrm{Ro}\left(x, \tfrac{L}{L'}\, m\theta\right)": theorem(
        "interpolation"
    ),
    r"""T_{d/2}(\lambda b) = \frac{L'}{L}\, T_{d/2}(b) \iff
    \lambda = \left(\frac{L'}{L}\right)^{\frac{d}{d-2}}""": theorem("base-scaling"),
    r"""\frac{T_j(\lambda b)}{T_j(b)} = \lambda^{2(j-1)/d} =
    \left(\frac{L'}{L}\right)^{2(j-1)/(d-2)}""": theorem("uneven-periods"),
    r"""\theta'_j = (1 - \gamma_j)\,\frac{\theta_j}{s} + \gamma_j\,\theta_j, \qquad
    \gamma_j = \min\left(1, \max\left(0, \frac{r_j - 1}{32 - 1}\right)\right)""": (
        _yarn_is_the_blend
    ),
}
