"""The job that builds DeepSpeed: preflight, sources, patches, build, verification, proof."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from atom_gui.core import paths
from atom_gui.core.build_log import BuildVerdict, Explained, Explainer
from atom_gui.core.doctor import smoke
from atom_gui.core.doctor.facts import MachineFacts, release
from atom_gui.core.doctor.smoke import Proof, SmokeRequest
from atom_gui.core.environments import place
from atom_gui.core.environments.fetch import Network
from atom_gui.core.interpreters import ChildEndedError
from atom_gui.core.job import Bench, Job, Step, StepFailedError
from atom_gui.core.quantities import memory
from atom_gui.core.wheel import contents, patches, sources, vcvars
from atom_gui.core.wheel.environment import BuildEnvironment, build_environment, verification
from atom_gui.core.wheel.ops import op
from atom_gui.core.wheel.preflight import preflight
from atom_gui.core.wheel.request import WheelRequest, toolset_for
from atom_gui.schema.words import Text, text

KIND = "wheel"
_LOAD_LIMIT_S = 300.0  # torch with CUDA reads gigabytes when it is first imported
_captured = vcvars.CapturedEnvironments()


@dataclass
class Watch:
    """What a watcher of the job wants to know besides the job's events.

    Attributes:
        explained: is given each line of a child that means something.
        verdict: is given what became of a child that failed.
        proof: is given the proof at the end.
        entered: is told each phase of the proof.
    """

    explained: Callable[[Explained], None] = lambda line: None
    verdict: Callable[[BuildVerdict], None] = lambda verdict: None
    proof: Callable[[Proof], None] = lambda proof: None
    entered: Callable[[str], None] = lambda phase: None


@dataclass
class _Builder:
    """The deeds of the steps, and what one leaves for the next."""

    request: WheelRequest
    facts: MachineFacts
    watch: Watch
    network: Network
    _made: BuildEnvironment | None = field(default=None, init=False)

    @property
    def output(self) -> Path:
        """Where the wheel comes to lie."""
        return paths.given(self.request.output)

    def check(self, bench: Bench) -> Text:
        """Tell what would make the build fail, before it is begun."""
        found = preflight(self.request, self.facts)
        for one in found:
            bench.say(f"[{one.severity}] {one.found}" + (f" {one.fix}" if one.fix else ""))
        broken = [one for one in found if one.severity == "broken"]
        if broken:
            raise StepFailedError(text("{found} {fix}", found=broken[0].found, fix=broken[0].fix))
        warnings = sum(one.severity == "warning" for one in found)
        return text("Nothing stands in the way; {count} warnings.", count=warnings)

    def fetch(self, bench: Bench) -> Text:
        """Bring the sources."""
        folder = sources.fetch(bench, self.request, self.network)
        return text("DeepSpeed {version} lies in {folder}.",
                    version=self.request.version, folder=str(folder))  # fmt: skip

    def patch(self, bench: Bench) -> Text:
        """Correct what Microsoft's compiler refuses; harmless for others."""
        done = []
        for patch in patches.apply(sources.folder_of(self.request), self.request.version):
            bench.say(f"{patch.id} {patch.file}: {patch.state}. {patch.about}")
            if patch.diff:
                for line in patch.diff.splitlines():
                    bench.say(line)
                done.append(patch.id)
        if not done:
            return text("Nothing had to be corrected.")
        return text("Corrected: {names}.", names=", ".join(done))

    def require(self, bench: Bench) -> Text:
        """Install what DeepSpeed's setup imports, where it is missing."""
        made = self.environment(bench)
        self._run(bench, made, "install_requirements", made.command("install_requirements").argv)
        return text("What DeepSpeed's setup imports is there.")

    def build(self, bench: Bench) -> Text:
        """Compile and pack."""
        made = self.environment(bench)
        self.output.mkdir(parents=True, exist_ok=True)
        for variable in made.variables:
            if variable.name in ("TEMP", "TMP"):
                Path(variable.value).mkdir(parents=True, exist_ok=True)
            bench.say(f"{variable.name}={variable.value}")
        self._run(bench, made, "build", made.command("build").argv)
        wheel = self._wheel()
        return text("{file}, {size}", file=wheel.name, size=memory(wheel.stat().st_size))

    def inspect(self, bench: Bench) -> Text:
        """Look into the wheel: each op that was asked for is in it, compiled."""
        wheel = self._wheel()
        try:
            found = contents.contents_of(wheel)
        except ValueError as error:
            raise StepFailedError(text("{error}", error=str(error))) from error
        bench.say(json.dumps(found.model_dump(mode="json"), ensure_ascii=False))
        wanted = {op(key).name for key in self.request.ops}
        missing = sorted(wanted - found.binaries)
        if missing:
            raise StepFailedError(
                text("The wheel lacks {names}: they were left out while it was built. The log "
                     "tells why.", names=", ".join(missing))
            )  # fmt: skip
        python = self.facts.training_python
        there = release(python.package("torch"))[:2] if python else ()
        if there and release(found.torch)[:2] not in (there, ()):
            raise StepFailedError(
                text("The wheel is for torch {torch}, and the interpreter has {there}. Build it "
                     "again.", torch=found.torch, there=".".join(map(str, there)))
            )  # fmt: skip
        return text("It holds {names}, for torch {torch}.",
                    names=", ".join(sorted(found.binaries)) or "-", torch=found.torch or "?",
        )  # fmt: skip

    def install(self, bench: Bench) -> Text:
        """Install the wheel into the interpreter."""
        made = self.environment(bench)
        self._run(bench, made, "install", made.install_argv(str(self._wheel())))
        return text("It is installed in {path}.", path=self.request.python)

    def load(self, bench: Bench) -> Text:
        """Load each op out of the installed wheel."""
        made = self.environment(bench)
        printed: list[str] = []
        bench.run(made.command("verify").argv, environment=made.merged(), cwd=self.output,
                  heard=printed.append, time_limit_s=_LOAD_LIMIT_S)  # fmt: skip
        found = verification("\n".join(printed))
        if not found.is_proven:
            odd = next((f"{name}: {said}" for name, said in found.ops.items() if said), "?")
            raise StepFailedError(
                text("The installed DeepSpeed does not load its ops: {error}",
                     error=found.error or odd)
            )  # fmt: skip
        return text("Loaded: {names}.", names=", ".join(sorted(found.ops)))

    def prove(self, bench: Bench) -> Text:
        """Train two ZeRO steps with it."""
        device: Literal["cpu", "auto"] = "cpu" if self.request.profile == "cpu" else "auto"
        offload = "CPU_ADAM" in self.request.ops
        request = SmokeRequest(python=Path(self.request.python), device=device, offload=offload)
        proof = smoke.prove(bench, request, self.watch.entered)
        self.watch.proof(proof)
        if proof.failed:
            raise StepFailedError(proof.sentence)
        return proof.sentence

    def environment(self, bench: Bench) -> BuildEnvironment:
        """Return the variables and commands, with what vcvarsall leaves on Windows."""
        if self._made is None:
            toolset = toolset_for(self.facts, self.request.profile, self.request.toolset)
            if isinstance(toolset, vcvars.NoToolset):
                raise StepFailedError(toolset.why)
            captured = None if toolset is None else self._left_by(toolset, bench)
            self._made = build_environment(
                self.request, self.facts, captured, os.environ,
                sources=str(sources.folder_of(self.request)), toolset=toolset,
            )  # fmt: skip
        return self._made

    def _left_by(self, toolset: vcvars.Toolset, bench: Bench) -> dict[str, str]:
        bench.say(str(toolset.why))
        captured = _captured.get(toolset)
        if captured is None:
            try:
                captured = vcvars.capture(toolset, os.environ,
                                          os.environ.get("COMSPEC", "cmd.exe"))  # fmt: skip
            except (ValueError, subprocess.TimeoutExpired, ChildEndedError) as error:
                bench.check()  # it was stopped
                raise StepFailedError(
                    text("{file} failed: {said}", file=toolset.vcvarsall, said=str(error))
                ) from error
            if problem := captured.problem(toolset):
                raise StepFailedError(problem)
            _captured.put(toolset, captured)
        return captured.variables

    def _run(self, bench: Bench, made: BuildEnvironment, name: str, argv: tuple[str, ...]) -> None:
        """Run a command whose output is explained; a failure is told by its first true cause."""
        explainer = Explainer()
        told: list[tuple[int, int]] = []

        def heard(line: str) -> None:
            for one in explainer.feed(line):
                self.watch.explained(one)
            if explainer.progress is not None and told[-1:] != [explainer.progress]:
                told.append(explainer.progress)
                bench.progress(*explainer.progress)

        command = made.command(name)
        cwd = Path(made.sources) if command.in_sources else self.output
        code = bench.run(argv, environment=made.merged(), cwd=cwd, heard=heard)
        if code == 0:
            return
        verdict = explainer.verdict(code)
        self.watch.verdict(verdict)
        if verdict.first is not None:
            raise StepFailedError(
                text("{cause} {remedy}", cause=verdict.first.cause, remedy=verdict.first.remedy)
            )
        raise StepFailedError(
            text("It ended with exit code {code}, and no line of the log is one that is known: "
                 "{line}", code=code, line=(verdict.suspicious or ("?",))[0])
        )  # fmt: skip

    def _wheel(self) -> Path:
        found = contents.newest_in(self.output, self.request.version)
        if found is None:
            raise StepFailedError(
                text("There is no wheel of DeepSpeed {version} in {folder}, though the build said "
                     "that all was well.",
                     version=self.request.version, folder=self.request.output)
            )  # fmt: skip
        return found


def build_job(
    request: WheelRequest,
    facts: MachineFacts,
    *,
    watch: Watch | None = None,
    install: bool = True,
    network: Network | None = None,
) -> Job:
    """Return the job that builds a wheel; it lies in the request's output folder.

    Args:
        request: what is built.
        facts: of this computer.
        watch: who wants to know more than the job's events.
        install: also install the wheel into the interpreter, and prove it there.
        network: how the package index is reached.
    """
    builder = _Builder(request, facts, watch or Watch(), network or Network())
    source = _key(request, "version", "source", "place")
    python = facts.training_python
    built = _key(request, "version", "source", "place", "python", "profile", "ops", "archs",
                 "toolset", python=python.version if python else None,
                 torch=python.package("torch") if python else None)  # fmt: skip
    steps = [
        Step("preflight", text("Look for what would make it fail"), builder.check, always=True),
        Step(
            "sources",
            text("Get the sources"),
            builder.fetch,
            source,
            still=sources.folder_of(request).is_dir,
        ),
        Step("patch", text("Correct the sources"), builder.patch, source),
        Step("requirements", text("Install what its setup needs"), builder.require, always=True),
        Step(
            "build",
            text("Compile and pack"),
            builder.build,
            built,
            still=lambda: contents.newest_in(builder.output, request.version) is not None,
        ),
        Step("inspect", text("Look into the wheel"), builder.inspect, always=True),
    ]
    if install:
        steps += [
            Step("install", text("Install it"), builder.install, always=True),
            Step("load", text("Load its ops"), builder.load, always=True),
            Step("prove", text("Train two ZeRO steps"), builder.prove, always=True),
        ]
    return Job(builder.output, KIND, request.public(), steps)


def question(request: WheelRequest, *, install: bool) -> Text | None:
    """Return what to ask before a build, or None where its environment was made by this program.

    Args:
        request: what is built.
        install: the wheel shall be installed, too.
    """
    environment = paths.given(request.python).parent.parent  # bin or Scripts lies between
    if place.marker_of(environment) is not None:
        return None
    if install:
        return text("{python} was not made by this program. The build installs packages there, and "
                    "puts its DeepSpeed in the place of any that is there. Go on?",
                    python=request.python)  # fmt: skip
    return text("{python} was not made by this program. The build installs there what DeepSpeed's "
                "setup needs. Go on?", python=request.python)  # fmt: skip


def _key(request: WheelRequest, *names: str, **more: str | None) -> str:
    values = request.model_dump(mode="json", include=set(names)) | {"facts": more}
    return hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()[:16]
