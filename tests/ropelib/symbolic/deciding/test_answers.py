import sympy as sp

from ropelib.symbolic.deciding.answers import ALL_REAL, Proof, Refutation, Unknown

x, y, z = sp.symbols("x y z", real=True)


def test_answers_say_what_they_are():
    assert (Proof().status, Refutation().status, Unknown("?").status) == (
        "proved",
        "refuted",
        "unknown",
    )
    assert Proof().domain == Refutation().domain == ALL_REAL


def test_a_proof_and_an_unknown_are_sentences():
    assert str(Proof("for all real x")) == "Proved for all real x."
    assert str(Unknown("it explodes")) == "Unknown: it explodes."


def test_a_refutation_names_what_is_not_zero():
    one, half = sp.Integer(1), sp.Rational(1, 2)
    assert str(Refutation({x: one, y: half}, "1", "2")) == "Refuted. At x = 1, y = 1/2: 1 ≠ 2."
    assert str(Refutation({x: one, y: sp.S.Zero, z: sp.S.Zero}, "1", "2")) == (
        "Refuted. At x = 1 and everything else 0: 1 ≠ 2."
    )
    assert str(Refutation({x: one, y: sp.S.Zero}, "1", "2")) == "Refuted. At x = 1, y = 0: 1 ≠ 2."
    assert str(Refutation({x: sp.S.Zero}, "1", "2")) == "Refuted. At x = 0: 1 ≠ 2."
    assert str(Refutation({x: sp.S.Zero, y: sp.S.Zero}, "1", "2")) == (
        "Refuted. At everything 0: 1 ≠ 2."
    )
    assert str(Refutation({}, "1", "2")) == "Refuted. 1 ≠ 2."
