"""The command that looks at a computer: what is there, what fits, what to do next."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from atom_gui.cli.jobs import follow
from atom_gui.cli.output import FAILED, OK, STOPPED, tell
from atom_gui.cli.wheel import facts_in
from atom_gui.core import interpreters, preferences
from atom_gui.core.doctor import smoke
from atom_gui.core.doctor.facts import MachineFacts
from atom_gui.core.doctor.findings import Finding, Profile
from atom_gui.core.doctor.judge import judge
from atom_gui.core.doctor.probe import Request, gather
from atom_gui.core.doctor.redaction import redacted
from atom_gui.core.doctor.smoke import Proof, SmokeRequest
from atom_gui.core.doctor.ways import Way, best, never, way_of, ways
from atom_gui.core.job import Event, StepChanged
from atom_gui.protocol.files import write_text_atomic

_SIGNS = {"broken": "✗", "warning": "!", "unknown": "?", "ok": "✓"}


def doctor(options: argparse.Namespace) -> int:
    """Tell what of this computer, or of one whose facts were saved, fits a way of training.

    Returns:
        1 where something keeps that way from working.
    """
    elsewhere = options.facts is not None
    facts = facts_in(options.facts) if elsewhere else _gathered(options)
    if options.save_facts:
        shared = redacted(facts).model_dump_json(indent=2, exclude_defaults=True)
        write_text_atomic(options.save_facts, shared + "\n")
        tell(f"Written, without names and keys: {options.save_facts}")
    profile: Profile = options.profile or best(facts).profile
    found = judge(facts, profile)
    if not elsewhere:
        found.append(smoke.finding(_proof(options, profile) if options.prove else None, profile))
    if options.json:
        print(json.dumps(_value(facts, profile, found), ensure_ascii=False))
    else:
        _print(facts, profile, found)
    return FAILED if any(one.severity == "broken" for one in found) else OK


def _gathered(options: argparse.Namespace) -> MachineFacts:
    named = options.interpreter or preferences.load().training_python
    request = Request(interpreters.choose(named), start_wsl=options.wsl)

    def told(part: str, share: float, facts: MachineFacts) -> None:
        if not options.json:
            tell(f"{share:4.0%} {part}")

    return gather(request, told)


def _proof(options: argparse.Namespace, profile: Profile) -> Proof:
    named = options.interpreter or preferences.load().training_python
    request = SmokeRequest(
        python=interpreters.choose(named), device="cpu" if profile == "cpu" else "auto"
    )
    proofs: list[Proof] = []
    entered = (lambda phase: None) if options.json else (lambda phase: tell(f"... {phase}"))
    job = smoke.proof_job(request, proofs.append, entered)
    heard: list[Event] = []
    code = follow(job, quiet=options.json, heard=heard.append)
    if code == STOPPED:
        raise KeyboardInterrupt
    said = [one.sentence for one in heard if isinstance(one, StepChanged) and one.sentence]
    return proofs[0] if proofs else Proof(failed="python", error=str(said[-1]) if said else "")


def _value(facts: MachineFacts, profile: Profile, found: list[Finding]) -> dict[str, Any]:
    return {
        "facts": redacted(facts).model_dump(mode="json"),
        "profile": profile,
        "findings": [
            {
                "id": one.id, "severity": one.severity, "found": str(one.found),
                "why": str(one.why), "fix": str(one.fix), "command": one.command,
                "action": one.action, "url": one.url, "source": one.source,
            }
            for one in found
        ],
        "ways": [_way_value(way) for way in ways(facts)],
        "never": [
            {"id": one.id, "what": str(one.what), "source": one.source} for one in never(facts)
        ],
    }  # fmt: skip


def _way_value(way: Way) -> dict[str, Any]:
    return {
        "id": way.id, "profile": way.profile, "title": str(way.title), "why": str(way.why),
        "possible": way.possible, "obstacle": str(way.obstacle) if way.obstacle else None,
        "steps": [str(step) for step in way.steps], "minutes": way.effort_minutes,
        "download_bytes": way.download_bytes,
    }  # fmt: skip


def _print(facts: MachineFacts, profile: Profile, found: list[Finding]) -> None:
    for one in found:
        print(f"{_SIGNS[one.severity]} {one.id:<18}{one.found}")
        if one.severity in ("broken", "warning"):
            print(f"    {one.why}\n    {one.fix}")
            for what in (one.command, one.url):
                if what:
                    print(f"    {what}")
    way = way_of(facts, profile)
    print(f"\n{way.title}: {way.obstacle or way.why}")
    if way.possible:
        _print_steps(way)
    shortest = best(facts)
    if shortest.id != way.id:
        print(f"\nShorter here: {shortest.title}: {shortest.why}")
        _print_steps(shortest)
    for impossible in never(facts):
        print(f"Never here: {impossible.what}")


def _print_steps(way: Way) -> None:
    for number, step in enumerate(way.steps, start=1):
        print(f"  {number}. {step}")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``doctor``."""
    parser.add_argument("--json", action="store_true", help="print one JSON value")
    parser.add_argument("--facts", type=Path, metavar="FILE",
                        help="judge a computer whose facts were saved")  # fmt: skip
    parser.add_argument("--save-facts", type=Path, metavar="FILE",
                        help="write the facts, without names and keys")  # fmt: skip
    parser.add_argument("--interpreter", metavar="PATH", help="the Python that is to train")
    parser.add_argument("--profile", choices=("cuda118", "wheel", "wsl2", "cpu"),
                        help="the way to train (default: the best for this computer)")  # fmt: skip
    parser.add_argument("--prove", action="store_true",
                        help="train two ZeRO steps of a tiny model at the end")  # fmt: skip
    parser.add_argument("--wsl", action="store_true",
                        help="start the Linux of WSL2: does it see the card?")  # fmt: skip
