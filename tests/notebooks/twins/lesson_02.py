"""Lesson 2: the frequencies in both forms, the base from one of them, the periods."""

import sympy as sp

from ropelib.frequencies import frequencies, periods

from . import every, gives, theorem

b, theta = sp.symbols("b theta", positive=True)

TWINS = {
    r"\theta_j = b^{-2(j-1)/d} \qquad (j = 1, 2, \dots, d/2)": every(
        *(
            gives(
                frequencies,
                (d, b),
                [b ** sp.Rational(-2 * (j - 1), d) for j in range(1, d // 2 + 1)],
            )
            for d in (4, 6, 8)
        )
    ),
    r"""\theta_j = b^{-2(j-1)/d} = e^{-2(j-1)\ln b/d}, \qquad \theta_1 = 1, \quad
    \theta_{j+1} = b^{-2/d}\,\theta_j, \quad \theta_{d/2} = b^{-(d-2)/d}""": theorem(
        "geometric-schedule"
    ),
    r"b = \theta_j^{-\frac{d}{2(j-1)}} \qquad (j \ge 2)": theorem("base-from-frequency"),
    r"T_j = \frac{2\pi}{\theta_j} = 2\pi\, b^{2(j-1)/d}": every(
        theorem("periods"), gives(periods, ([theta],), [2 * sp.pi / theta])
    ),
}
