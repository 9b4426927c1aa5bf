"""Commands about memory: will it fit, why did it fail, what helps."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from atom_gui.cli import runs
from atom_gui.cli.output import OK, OUT_OF_MEMORY, tell
from atom_gui.cli.settings import judged_machine
from atom_gui.core import (
    aftermath,
    interpreters,
    outcome,
    preferences,
    presets,
    run_library,
)
from atom_gui.core.build_log import BuildVerdict, looks_like_build_log
from atom_gui.core.build_log import explain as explain_build
from atom_gui.core.build_log.reading import read_log
from atom_gui.core.case import Case
from atom_gui.core.diagnosis import Diagnosis, diagnose
from atom_gui.core.forecast import calibration, estimators, explain, forecast
from atom_gui.core.forecast.result import (
    COMPONENT_LABELS,
    LIMITED_LABELS,
    PHASE_LABELS,
    Forecast,
    ResourceForecast,
)
from atom_gui.core.forecast.search import Alternative, what_fits
from atom_gui.core.machine import Use, present_use, typical_use
from atom_gui.core.problems import ProblemsError
from atom_gui.core.quantities import count, duration, memory
from atom_gui.core.remedies import Repair
from atom_gui.schema.words import text

_VERDICTS = {"fits": "fits", "tight": "tight", "too_much": "will not fit"}
_LOG_BYTES = 4 * 2**20


def _case(options: argparse.Namespace) -> tuple[Case, Use]:
    """Return the run and its computer: this one as it is, or one that is described."""
    config = presets.with_settings(presets.find(options.preset).config, options.settings)
    described = options.gpu is not None or options.ram is not None or options.platform
    machine = judged_machine(options)
    case = Case(presets.resolved(config), machine)
    return case, typical_use(machine) if described else present_use(machine)


def forecast_preset(options: argparse.Namespace) -> int:
    """Tell what a preset needs, and whether that is there; or what would fit."""
    if options.probe:
        code = _probe(options)
        if code != OK:
            return code
    case, use = _case(options)
    measured = calibration.load(case.card.name if case.card else "")
    found = forecast(case, use, measured)
    if found is None:
        raise ProblemsError.one(
            text("The sizes of the model are not known: {name} is neither a folder with a "
                 "config.json nor a model that the program knows.",
                 name=case.config.model.model_name_or_path or case.config.model.config_name or "-"),
            "model.model_name_or_path",
        )  # fmt: skip
    if options.what_fits:
        return _print_alternatives(options, case, use, measured)
    if options.json:
        print(json.dumps(_forecast_value(found), ensure_ascii=False))
        return OK
    for need in found.resources.values():
        _print_resource(found, need)
    _print_rest(found)
    return OK


def _probe(options: argparse.Namespace) -> int:
    """Train two steps to measure what a forecast can only compute."""
    asked = presets.find(options.preset)
    config = outcome.probe_of(presets.with_settings(asked.config, options.settings))
    named = options.python or preferences.load().training_python
    interpreter = interpreters.probe(interpreters.choose(named))
    preset = presets.Preset(name=f"{asked.name} probe", config=config)
    folder = run_library.prepare(preset, runs.runs_dir(options), interpreter, probe=True)
    runs.start_supervisor(folder)
    return runs.follow(folder, None)


def _print_resource(found: Forecast, need: ResourceForecast) -> None:
    phase = PHASE_LABELS[need.peak.phase].lower()
    print(f"{LIMITED_LABELS[need.resource]}: {memory(need.need_bytes)} of "
          f"{memory(need.capacity_bytes)}, {_VERDICTS[need.verdict]} (most: {phase})")  # fmt: skip
    if need.uncalibrated_bytes is not None:
        print(f"    as measured on this computer; by formula {memory(need.uncalibrated_bytes)}")
    for part in explain.peak(found.plan, need):
        print(f"    {COMPONENT_LABELS[part.component]:<28} {memory(part.size_bytes):>10}  "
              f"{part.formula}")  # fmt: skip


def _print_rest(found: Forecast) -> None:
    estimate = estimators.model_states(found.plan)
    if estimate is not None:
        print(f"DeepSpeed's own estimate, states only: {memory(estimate[0])} on the card, "
              f"{memory(estimate[1])} of RAM")  # fmt: skip
    if found.time is not None:
        known = "measured here" if found.time.measured else "by the card's rate"
        print(f"Step: about {duration(found.time.step.total_s)}, "
              f"{count(found.time.tokens_per_s)} tokens/s, bound by {found.time.step.bound} "
              f"({known})")  # fmt: skip
        if found.time.run_s is not None:
            print(f"Run: about {duration(found.time.run_s)}")
    print(f"Checkpoint: {memory(found.checkpoint_bytes)}")
    for note in found.notes:
        print(note)
    binding = found.binding
    print(f"Verdict: {_VERDICTS[found.verdict]} ({LIMITED_LABELS[binding.resource]})")


def _forecast_value(found: Forecast) -> dict[str, Any]:
    value: dict[str, Any] = {
        "verdict": found.verdict,
        "binding": {"resource": found.binding.resource, "phase": found.binding.peak.phase},
        "resources": {name: _need_value(found, need) for name, need in found.resources.items()},
        "checkpoint_bytes": round(found.checkpoint_bytes),
        "checkpoints_kept": found.checkpoints_kept,
        "card": found.card,
    }
    if found.time is not None:
        value["time"] = {
            "step_s": found.time.step.total_s, "run_s": found.time.run_s,
            "tokens_per_s": found.time.tokens_per_s, "bound": found.time.step.bound,
            "measured": found.time.measured, **asdict(found.time.step),
        }  # fmt: skip
    return value


def _need_value(found: Forecast, need: ResourceForecast) -> dict[str, Any]:
    return {
        "need_bytes": round(need.need_bytes),
        "has_bytes": round(need.capacity_bytes),
        "verdict": need.verdict,
        "phase": need.peak.phase,
        "uncalibrated_bytes": need.uncalibrated_bytes,
        "parts": [
            {"component": part.component, "bytes": round(part.size_bytes),
             "formula": str(part.formula), "source": part.source}
            for part in explain.peak(found.plan, need)
        ],
        "phases": {each.phase: round(each.total_bytes) for each in need.phases},
    }  # fmt: skip


def _print_alternatives(
    options: argparse.Namespace, case: Case, use: Use, measured: calibration.Calibration
) -> int:
    search = what_fits(case, use, measured)
    if options.json:
        value = {
            "examined": search.examined, "seconds": search.seconds,
            "largest_full_parameters": search.largest_full,
            "found": [_alternative_value(each) for each in search.found],
        }  # fmt: skip
        print(json.dumps(value, ensure_ascii=False))
        return OK
    print(f"{count(search.examined)} configurations examined in {search.seconds * 1000:.0f} ms.")
    for number, each in enumerate(search.found, 1):
        needs = ", ".join(f"{LIMITED_LABELS[name]} {memory(need.need_bytes)}"
                          for name, need in each.forecast.resources.items())  # fmt: skip
        print(f"{number}. {' + '.join(map(str, each.words))}")
        print(f"   {_VERDICTS[each.forecast.verdict]}: {needs}; {each.effect}")
    if not search.found:
        print("Nothing that can be changed makes this run fit.")
    print(f"Full training fits here up to about {search.largest_full / 1e9:.1f} billion "
          "parameters.")  # fmt: skip
    return OK


def _alternative_value(each: Alternative) -> dict[str, Any]:
    return {
        "words": [str(words) for words in each.words],
        "effect": str(each.effect) if each.effect else None,
        "changes": each.changes,
        "forecast": _forecast_value(each.forecast),
    }


def diagnose_log(options: argparse.Namespace) -> int:
    """Tell why a run failed: from its folder, or from any log, also one of a build."""
    path = Path(options.log)
    if path.is_file():
        sizes = None
        if options.preset:
            sizes = aftermath.sizes_of(Case(presets.resolved(presets.find(options.preset).config)))
        found = diagnose(_end_of(path), sizes=sizes)
        if not found.of_memory and looks_like_build_log(log := read_log(path)):
            return _tell_build(options, explain_build(log))
    else:
        run = run_library.find(options.log, runs.runs_dir(options))
        found = aftermath.look(run.folder).diagnosis
    if options.json:
        print(json.dumps(found.model_dump(), ensure_ascii=False))
    else:
        _print_diagnosis(found)
    return OUT_OF_MEMORY if found.of_memory else OK


def _tell_build(options: argparse.Namespace, verdict: BuildVerdict) -> int:
    if options.json:
        print(json.dumps(verdict.model_dump(mode="json"), ensure_ascii=False))
        return OK
    if verdict.first is None:
        if verdict.outcome == "succeeded":
            print("It succeeded.")
        else:
            print("No line is one that is known. The most suspicious ones:")
            print("\n".join(f"  | {line}" for line in verdict.suspicious))
        return OK
    print(f"Line {verdict.first.number}: {verdict.first.cause}\n{verdict.first.remedy}")
    print("\n".join(f"  | {line}" for line in verdict.evidence or (verdict.first.line,)))
    for one in verdict.causes[1:]:
        print(f"Then, line {one.number}: {one.cause} {one.remedy}")
    if verdict.consequences or verdict.ignored:
        print(f"{len(verdict.consequences)} lines only follow from that, {verdict.ignored} mean "
              "nothing.")  # fmt: skip
    return OK


def _end_of(path: Path) -> str:
    with path.open("rb") as file:
        file.seek(0, 2)
        file.seek(max(0, file.tell() - _LOG_BYTES))
        return file.read().decode("utf-8", errors="replace")


def _print_diagnosis(found: Diagnosis) -> None:
    print(found.sentence)
    for words in (found.detail, found.advice):
        if words is not None:
            print(words)
    if found.evidence:
        print("\n".join(f"  | {line}" for line in found.evidence.splitlines()))


def repair_run(options: argparse.Namespace) -> int:
    """List what helps a run that was out of memory; apply it and start it again if asked."""
    run = run_library.find(options.run, runs.runs_dir(options))
    if run.state in run_library.LIVE:
        raise ProblemsError.one(text("The run {run} is still going.", run=run.id))
    found = aftermath.look(run.folder)
    if found.repair is None:
        if options.json:
            print(json.dumps(aftermath.to_value(found), ensure_ascii=False))
        else:
            _print_diagnosis(found.diagnosis)
        return OK
    if options.apply is None:
        if options.json:
            print(json.dumps(aftermath.to_value(found), ensure_ascii=False))
        else:
            _print_diagnosis(found.diagnosis)
            _print_repair(found.repair)
        return OK
    return _apply(options, run, found.repair)


def _print_repair(repair: Repair) -> None:
    need = repair.before.resources[repair.resource]
    print(f"\n{LIMITED_LABELS[repair.resource]}: {memory(need.need_bytes)} needed, "
          f"{memory(need.capacity_bytes)} there")  # fmt: skip
    for remedy in repair.remedies:
        mark = "*" if remedy.name in repair.best else " "
        if remedy.refusal is not None:
            print(f"{mark} {remedy.name:<20} {remedy.lever.title}: not here, {remedy.refusal}")
            continue
        print(f"{mark} {remedy.name:<20} {remedy.lever.title}: -{memory(remedy.saved_bytes)}, "
              f"{remedy.time}, {remedy.lever.learning}")  # fmt: skip
    if repair.best:
        print(f"Best: repair RUN --apply best --start ({', '.join(repair.best)})")
    else:
        print("None of these makes it fit; see forecast PRESET --what-fits.")


def _apply(options: argparse.Namespace, run: run_library.Run, repair: Repair) -> int:
    names = repair.best if options.apply == "best" else tuple(options.apply.split(","))
    known = {remedy.name for remedy in repair.remedies if remedy.refusal is None}
    wrong = [name for name in names if name not in known]
    if wrong or not names:
        raise ProblemsError.one(
            text("There is no remedy {name} for this run. Those that can be applied: {names}.",
                 name=", ".join(wrong) or options.apply, names=", ".join(sorted(known)))
        )  # fmt: skip
    after = repair.with_remedies(names)
    if after is not None:
        need = after.resources[repair.resource]
        tell(f"After it: {memory(need.need_bytes)} of {memory(need.capacity_bytes)}, "
             f"{_VERDICTS[after.verdict]}")  # fmt: skip
    goes_on = run.latest_checkpoint() is not None and repair.continues(names)
    changed = aftermath.changed(repair, names, anew=not goes_on)
    if not options.start:
        preset = presets.Preset(name=run.name, config=changed)
        print(json.dumps(presets.to_value(preset), ensure_ascii=False, indent=2))
        return OK
    named = options.python or preferences.load().training_python
    interpreter = interpreters.probe(interpreters.choose(named))
    note = {"of": run.id, "remedies": list(names)}
    if goes_on:
        folder = run_library.prepare_resume(run, interpreter, changed, repair=note)
    else:
        preset = presets.Preset(name=run.name, config=changed)
        folder = run_library.prepare(preset, runs.runs_dir(options), interpreter, repair=note)
    return runs.start(folder, options)
