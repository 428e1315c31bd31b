"""Lesson 8: what follows for any one linear relative map."""

from . import theorem

TWINS = {
    r"R(m)\,R(n)^{\mathsf T} = R(m - n)": theorem("necessity-orthogonal"),
    r"R'(m) = R(m)\,A": theorem("necessity-skew"),
    r"""R(m) = S\, \mathrm{diag}(R_{m\theta_1}, R_{m\theta_2}, \dots)\, S^{\mathsf T}""": theorem(
        "necessity"
    ),
}
