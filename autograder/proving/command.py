"""The command `rotary prove`: the list of theorems, one of them, or a question about a file."""

from __future__ import annotations

import json
import time
from dataclasses import replace

import click

from autograder.proving.target import Target, TargetError, is_target, parse_target

#: The length of the vectors where nothing is said.
USUAL_DIM = 4


def prove(what: str | None, dim: int | None, as_json: bool, in_latex: bool) -> int:
    """Do what the command was called for.

    Parameters
    ----------
    what : str, optional
        A theorem's name, or ``FILE.py:FUNCTION[,FUNCTION]``; None for the list of theorems.
    dim : int, optional
        For a file, the length d of the vectors.
    as_json, in_latex : bool
        How to show it, where not as text.

    Returns
    -------
    int
        The exit status: 1 where a file could not be asked.

    Raises
    ------
    click.UsageError
        If the call is wrong.
    """
    if as_json and in_latex:
        raise click.UsageError("--json and --latex do not go together.")
    of_file = what is not None and is_target(what)
    if in_latex and (what is None or of_file):
        raise click.UsageError("--latex is for one theorem: rotary prove THEOREM --latex")
    if dim is not None and not of_file:
        raise click.UsageError("--dim is for a file: rotary prove FILE.py:FUNCTION --dim 8")
    if not of_file:
        return _list(as_json) if what is None else _prove_theorem(what, as_json, in_latex)
    dim = USUAL_DIM if dim is None else dim
    if dim < 2 or dim % 2:
        raise click.UsageError(
            f"--dim must be even and positive, because RoPE turns pairs of entries; it is {dim}."
        )
    try:
        return _prove_file(parse_target(what), dim, as_json)
    except TargetError as error:
        raise click.UsageError(str(error)) from None


def _list(as_json: bool) -> int:
    from autograder.proving.theorem_list import listed, theorem_table

    if as_json:
        click.echo(json.dumps(listed(), indent=2))
        return 0
    from rich.console import Console

    Console(markup=False).print(theorem_table())
    return 0


def _prove_theorem(name: str, as_json: bool, in_latex: bool) -> int:
    from ropelib.symbolic.theorems import find
    from ropelib.symbolic.theorems.rendering import as_dict, as_latex, as_text

    try:
        theorem = find(name)
    except ValueError as error:
        hint = str(error).replace("all_theorems()", "rotary prove")
        raise click.UsageError(f"{hint} For a program write FILE.py:FUNCTION.") from None
    derivation = theorem.prove()
    if as_json:
        click.echo(json.dumps(as_dict(derivation), indent=2))
    else:
        click.echo(as_latex(derivation) if in_latex else as_text(derivation))
    return 0


def _prove_file(target: Target, dim: int, as_json: bool) -> int:
    from autograder.proving.program import WHOLE_COURSE
    from autograder.proving.question import ask_file
    from autograder.proving.report import Report
    from autograder.proving.showing import printed_in_words, report_in_words
    from autograder.proving.stopping import NotDone
    from autograder.sandbox.launch import SandboxError, open_sandbox

    started, failure = time.perf_counter(), ""
    try:
        with open_sandbox(WHOLE_COURSE) as sandbox:
            report = ask_file(sandbox, target, dim)
    except (NotDone, SandboxError) as why:
        failure = str(why)
        report = Report(target, dim, reason=failure, printed=getattr(why, "printed", ""))
    report = replace(report, seconds=time.perf_counter() - started)
    if as_json:
        click.echo(json.dumps(report.as_json(), indent=2))
    else:
        click.echo(printed_in_words(report), err=True, nl=False)
        if not failure:
            click.echo(report_in_words(report))
    if failure:
        click.echo(failure, err=True)
    return 1 if failure else 0
