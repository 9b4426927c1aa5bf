"""The last line of the checklist: two real ZeRO steps in the training interpreter."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from atom_gui.core import paths
from atom_gui.core.doctor.findings import Finding, Line, Profile
from atom_gui.core.interpreters import child_environment
from atom_gui.core.job import Bench, Job, Step, StepFailedError
from atom_gui.schema.words import Text, mark, text

MARK = "ATOM-SMOKE "
_LIMIT_S = 600.0  # torch with CUDA reads gigabytes when it is first imported
_SHOWN_ERROR_CHARACTERS = 300

_LINE = Line("smoke", text("This is the proof: nothing else shows that torch, DeepSpeed and its "
                           "ops work together here."),
             "two steps of a tiny model, run by this program")  # fmt: skip

PHASES: dict[str, str] = {
    "python": mark("starting Python"),
    "torch": mark("loading torch"),
    "deepspeed": mark("loading DeepSpeed"),
    "group": mark("making the process group"),
    "ops": mark("loading DeepSpeed's ops"),
    "model": mark("making a tiny model"),
    "engine": mark("starting the ZeRO engine"),
    "step": mark("training two steps"),
    "save": mark("saving a checkpoint"),
}


class SmokeRequest(BaseModel):
    """What to try.

    Attributes:
        python: the interpreter.
        device: where; auto takes the card where there is one.
        stage: of ZeRO.
        offload: keep the optimizer in RAM, which tries CPUAdam instead of FusedAdam.
    """

    model_config = ConfigDict(frozen=True)

    python: Path
    device: Literal["auto", "cpu", "cuda"] = "auto"
    stage: Literal[1, 2, 3] = 2
    offload: bool = False


class Proof(BaseModel):
    """What came of a trial, read from the engine that ran.

    Attributes:
        failed: the phase in which it failed; empty where it trains.
        error: what failed, in the words of the library.
        seconds: it took.
        zero_stage: of the engine.
        engine: class of the engine.
        optimizer: class that made the steps: FusedAdam, DeepSpeedCPUAdam, or torch's AdamW.
        backend: of the process group: nccl or gloo.
        device: cuda or cpu.
        device_name: of the card.
        ops: of each op that was tried: loads, not built, or why it does not load.
        losses: of the two steps.
        versions: of the packages.
    """

    model_config = ConfigDict(frozen=True)

    failed: str = ""
    error: str = ""
    seconds: float = 0.0
    zero_stage: int | None = None
    engine: str = ""
    optimizer: str = ""
    backend: str = ""
    device: str = ""
    device_name: str = ""
    ops: dict[str, str] = Field(default_factory=dict)
    losses: tuple[float, ...] = ()
    versions: dict[str, str] = Field(default_factory=dict)

    @property
    def sentence(self) -> Text:
        """What came of it, for people."""
        if self.failed:
            return text(
                "It does not train: {phase} failed. {error}",
                phase=text(PHASES.get(self.failed, self.failed)),
                error=self.error[:_SHOWN_ERROR_CHARACTERS],
            )
        return text(
            "ZeRO stage {stage} trained two steps with {optimizer} over {backend} on {device} in "
            "{seconds} s.",
            stage=self.zero_stage,
            optimizer=self.optimizer,
            backend=self.backend,
            device=self.device_name or self.device.upper(),
            seconds=round(self.seconds),
        )


def command(request: SmokeRequest) -> tuple[list[str], dict[str, str]]:
    """Return the command line of a trial and all variables of its environment."""
    argv = [str(request.python), "-u", "-m", "atom_gui.trainer.smoke",
            "--device", request.device, "--stage", str(request.stage)]  # fmt: skip
    if request.offload:
        argv.append("--offload")
    extra = {"PYTHONPATH": str(paths.root_dir())}
    if request.device == "cpu":
        extra |= {"DS_ACCELERATOR": "cpu", "CUDA_VISIBLE_DEVICES": ""}
    # DeepSpeed up to 0.19.4 asks nvcc when it is imported; only CUDA_HOME is sure to be looked at.
    if sys.platform == "win32" and "CUDA_HOME" not in os.environ and "CUDA_PATH" in os.environ:
        extra["CUDA_HOME"] = os.environ["CUDA_PATH"]
    return argv, child_environment(extra)


def prove(
    bench: Bench, request: SmokeRequest, entered: Callable[[str], None] = lambda phase: None
) -> Proof:
    """Train two ZeRO steps in an interpreter, as a step of a job.

    Args:
        bench: of the job.
        request: what to try.
        entered: is told each phase as it begins; a key of ``PHASES``.

    Returns:
        the proof, also where it does not train.

    Raises:
        StepFailedError: the interpreter cannot be started, or hangs.
        JobStopped: the job was stopped.
    """
    answer: dict[str, Any] = {}
    at = ["python"]
    last: list[str] = []

    def heard(line: str) -> bool:
        told = _told(line)
        if told is None:
            last[:] = [*last[-4:], line]
            return False
        if "phase" in told:
            at[0] = told["phase"]
            entered(told["phase"])
            bench.say(f"[{told['seconds']:6.1f} s] {PHASES.get(at[0], at[0])}")
        elif "result" in told:
            answer.update(told["result"], seconds=told["seconds"])
        elif "failed" in told:
            answer.update(failed=told["failed"], error=told["error"], seconds=told["seconds"])
        return True

    argv, environment = command(request)
    code = bench.run(argv, environment=environment, heard=heard, time_limit_s=_LIMIT_S)
    if not answer:  # it died without a word of its own, as where a DLL is missing
        error = last[-1] if last else str(text("It ended with exit code {code}.", code=code))
        answer.update(failed=at[0], error=error)
    return Proof.model_validate(
        {name: value for name, value in answer.items() if name in Proof.model_fields}
    )


def _told(line: str) -> dict[str, Any] | None:
    """Return what a line tells; other threads may print before and behind it in the same line."""
    _, mark_, rest = line.partition(MARK)
    if not mark_:
        return None
    try:
        value = json.JSONDecoder().raw_decode(rest)[0]
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def proof_job(
    request: SmokeRequest, found: Callable[[Proof], None], entered: Callable[[str], None]
) -> Job:
    """Return the job that makes the proof alone; ``found`` is given it."""

    def deed(bench: Bench) -> Text:
        proof = prove(bench, request, entered)
        found(proof)
        if proof.failed:
            raise StepFailedError(proof.sentence)
        return proof.sentence

    folder = paths.cache_dir() / "doctor" / "proof"
    step = Step("prove", text("Train two ZeRO steps"), deed, always=True)
    return Job(folder, "proof", request.model_dump(mode="json"), [step])


def finding(proof: Proof | None, profile: Profile) -> Finding:
    """Return the line of the checklist; None where it was not tried."""
    if proof is None:
        unknown = _LINE.unknown()
        return unknown.model_copy(
            update={"found": text("It was not tried yet."), "fix": text("Run the smoke test.")}
        )
    if proof.failed:
        return _LINE.broken(proof.sentence, text("Look at the log of the test, then at the first "
                                                 "line above that is not well."))  # fmt: skip
    odd = {name: state for name, state in proof.ops.items() if state not in ("loads", "not built")}
    if odd:
        name, state = next(iter(odd.items()))
        return _LINE.warning(
            text("It trains, but {op} was built and does not load: {error}",
                 op=name, error=state[:_SHOWN_ERROR_CHARACTERS]),
            text("Use a DeepSpeed that was built for this torch and CUDA; until then torch's own "
                 "AdamW does the steps."),
        )  # fmt: skip
    if profile in ("cuda118", "wheel") and proof.device != "cuda":
        return _LINE.warning(
            text("It trains, but on the processor: {sentence}", sentence=proof.sentence),
            text("See why torch finds no card in the lines above."),
        )
    return _LINE.ok(proof.sentence)
