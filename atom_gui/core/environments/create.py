"""Makes a training environment: a job of steps that can be stopped and gone on with."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from atom_gui.core.environments import known, place
from atom_gui.core.environments.before import (
    base_python,
    check_step,
    places_checked,
    python_problem,
)
from atom_gui.core.environments.mirrors import sources
from atom_gui.core.environments.pip_steps import Pip, forget_unfinished, pip_environment
from atom_gui.core.environments.recipe import Recipe, meets, recipe_of
from atom_gui.core.environments.request import EnvironmentRequest
from atom_gui.core.job import Bench, Job, Step, StepFailedError, records_of
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.words import Text, text

KIND = "environment"
Proof = Callable[[Bench, Path], Text | None]


def create_job(
    request: EnvironmentRequest, *, recipe: Recipe | None = None, prove: Proof | None = None
) -> Job:
    """Return the job that makes an environment, or goes on where it was stopped.

    Args:
        request: what is wanted.
        recipe: what goes in; by default the set that the table recommends for the profile.
        prove: the last step, is given the new interpreter; left out where DeepSpeed is missing.

    Raises:
        ProblemsError: the folder, the Python or a mirror cannot be used; nothing was written.
    """
    places_checked(request)
    python = base_python(request.python)
    if recipe is None:
        recipe = recipe_of(request, python.version)
    if problem := python_problem(python, recipe, request.profile):
        raise ProblemsError.one(problem)
    pip = Pip(request, recipe, sources(request.mirror, request.torch_mirror, recipe.torch_index))
    key = _key(request, recipe)
    whole = partial(_is_whole, request.path, recipe)
    steps = [
        Step("check", text("Check the folder and Python"),
             check_step(request, recipe, known.remember), always=True),
        Step("venv", text("Make the environment"), _venv_step(request, pip),
             key=str(request.python), still=pip.python.exists),
    ]  # fmt: skip
    if request.wheels is None:
        steps += [
            Step("resolve", text("Choose the files"), pip.resolve, key=key, still=whole),
            Step("download", text("Download"), pip.download),
        ]
    steps += [
        Step("torch", text("Install torch"), pip.install_torch, key=key, still=whole),
        Step("rest", text("Install the other packages"), pip.install_rest, key=key),
        Step("verify", text("Check the versions"), pip.verify, always=True),
    ]
    if prove is not None and (recipe.has_deepspeed or request.deepspeed_wheel is not None):
        steps.append(Step("prove", text("Try it: two ZeRO steps"), _proof(prove, request.path)))
    return Job(place.job_folder(request.path), KIND, request.public(), steps)


def _key(request: EnvironmentRequest, recipe: Recipe) -> str:
    """Return a name for all that decides which files go in."""
    wheel = request.deepspeed_wheel
    built = "" if wheel is None else f"{wheel}:{wheel.stat().st_mtime_ns}"
    shown = request.public()
    return "|".join([recipe.digest(), built, str(request.wheels or ""), shown["mirror"],
                     shown["torch_mirror"], *request.extras])  # fmt: skip


def _venv_step(request: EnvironmentRequest, pip: Pip) -> Callable[[Bench], Text | None]:
    def deed(bench: Bench) -> Text | None:
        forget_unfinished(request.path)
        code = bench.run(
            [str(request.python), "-m", "venv", str(request.path)], environment=pip_environment()
        )
        if code or not pip.python.is_file():
            raise StepFailedError(
                text("The environment could not be made in {path}; the log tells why.",
                     path=str(request.path))
            )  # fmt: skip
        return pip.prepare(bench)

    return deed


def _proof(prove: Proof, path: Path) -> Callable[[Bench], Text | None]:
    return lambda bench: prove(bench, place.python_of(path))


def _is_whole(path: Path, recipe: Recipe) -> bool:
    """Whether what was installed is still there, in the versions of the set."""
    records = records_of(place.job_folder(path))
    if "rest" not in records or records["rest"].state != "done":
        return True
    found = place.installed(path)
    return all(meets(found.get(name), pin) for name, pin in recipe.pins().items())
