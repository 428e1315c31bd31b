"""Asking about a file whether its score depends on the positions through n − m alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from autograder import formatting
from autograder.probe import Probe
from autograder.proving.agreement import compare
from autograder.proving.deciding import decide_relative, keeps_lengths
from autograder.proving.encodings import Encoded, encode_on_symbols
from autograder.proving.inputs import SHIFTS, Input, basic_inputs, inputs_around
from autograder.proving.program import LIMITS, FarProgram
from autograder.proving.reading import read_numbers
from autograder.proving.report import Report
from autograder.proving.scores import differing_scores, surely_differ
from autograder.proving.stopping import Undecided
from autograder.proving.target import Target
from autograder.proving.witness import Witness, witness_of
from autograder.sandbox.launch import Sandbox
from ropelib.symbolic.deciding.answers import Refutation
from ropelib.symbolic.deciding.relative import SHIFT

#: Beyond this length nothing is asked.
LARGEST_DIM = 4096
#: Seconds for trying the functions around the numbers that they mention.
SEARCHING = 3.0


def ask_file(sandbox: Sandbox, target: Target, dim: int) -> Report:
    """Ask whether encode(q, m) · encode(k, n) is a function of q, k and n − m alone.

    Parameters
    ----------
    sandbox : Sandbox
        Starts the process in which the file runs.
    target : Target
        The file, and one function or two.
    dim : int
        The length d of the vectors, even.

    Raises
    ------
    NotDone
        If the question cannot be put to this file.
    autograder.sandbox.launch.SandboxError
        If no process can be started.
    """
    with FarProgram(sandbox, target) as program:
        try:
            report = _answered(Report(target, dim), program, np.random.default_rng())
        except Undecided as why:
            report = Report(target, dim, reason=str(why))
        return replace(report, printed=program.printed)


def _answered(report: Report, program: FarProgram, rng: np.random.Generator) -> Report:
    target, dim = report.target, report.dim
    if dim > LARGEST_DIM:
        raise Undecided(f"d = {dim} is too large: {LARGEST_DIM} is the most that is tried.")
    names = tuple(dict.fromkeys(target.functions))
    inputs = basic_inputs(dim, rng)
    found = _vectors(program, names, inputs)
    try:
        query, key = encode_on_symbols(program, target, dim)
    except Undecided as why:
        raise Undecided(f"{why} {_seen_in_floats(target, found)}".strip()) from None
    around = list(inputs_around(program.numbers, dim, rng))
    if around:
        more = _vectors(program, names, around, SEARCHING)
        found = {name: [*found[name], *more[name]] for name in names}
    tried = min(map(len, found.values()))
    inputs = [*inputs, *around][:tried]
    for one in (query, key):  # both, for a program may remember that it was called before
        compare(one, inputs, found[one.function][:tried])
    decision = decide_relative(query, key)
    if decision.status == "unknown":
        raise Undecided(f"{decision.reason[:1].upper()}{decision.reason[1:].rstrip('.')}.")
    report = replace(report, status=decision.status, tested=tried)
    domain = f"for all real q, k, m and n, at d = {dim}"
    if isinstance(decision, Refutation):
        witness = witness_of(query, key, decision.values, SHIFT)
        _confirm(program, query, key, witness)
        _, semicolon, remark = decision.domain.partition(";")
        report = replace(report, domain=f"{domain}{semicolon}{remark}", witness=witness)
    else:
        report = replace(report, domain=domain, steps=decision.steps)
    return replace(report, isometry=keeps_lengths((query, key)))


def _vectors(
    program: FarProgram,
    names: Sequence[str],
    inputs: Sequence[Input],
    seconds: float = LIMITS.submission,
) -> dict[str, list[np.ndarray]]:
    """Give what each function gives for inputs in numbers, for as many as there is time for."""
    asked = [(name, one) for one in inputs for name in names]
    answers = program.ask([Probe(name, one) for name, one in asked], seconds)
    found: dict[str, list[np.ndarray]] = {name: [] for name in names}
    for (name, one), answer in zip(asked, answers, strict=False):
        call = formatting.call(name, one)
        found[name].append(read_numbers(answer, len(one[0]), call))
    return found


def _seen_in_floats(target: Target, found: dict[str, list[np.ndarray]]) -> str:
    count = len(SHIFTS)
    queries, keys = found[target.query][:count], found[target.key][count : 2 * count]
    return differing_scores(queries, keys, (target.query, target.key))


def _confirm(program: FarProgram, query: Encoded, key: Encoded, witness: Witness) -> None:
    """Have the program itself show the counter-example.

    Raises
    ------
    Undecided
        Where its numbers do not follow its formula, or are too near to show a difference.
    """
    scores = []
    for inputs in witness.inputs():
        vectors = []
        for encoded, one in zip((query, key), inputs, strict=True):
            found = _vectors(program, [encoded.function], [one])[encoded.function]
            compare(encoded, [one], found)
            vectors.append(found[0])
        scores.append(vectors[0] * vectors[1])
    if not surely_differ(*scores):
        raise Undecided("The scores differ by no more than what a program's floats are rounded.")
