"""Rules: Python, torch, DeepSpeed, pydantic and Transformers, and the limits of the trainer."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from atom_gui.core.doctor.compatibility import fitting_wheel, torch_for, traits
from atom_gui.core.doctor.compatibility_combination import Combination, Conflict
from atom_gui.core.doctor.compatibility_table import (
    TransformersRow,
    cuda_row,
    python_tag,
    table,
    torch_row,
)
from atom_gui.core.doctor.facts import release
from atom_gui.schema.words import text

_LOCK = "DeepSpeed op_builder/builder.py, OpBuilder.load [V]"


def _python_torch(one: Combination) -> Iterator[Conflict]:
    row = torch_row(one.torch)
    if row is None or not one.python:
        return
    if python_tag(one.python) not in row.pythons(one.system):
        newer = torch_for(one.cuda or "", one.python, one.system)
        pin = _torch_pin(newer, one.cuda) if newer else None
        yield Conflict(
            id="python_torch", parts=("python", "torch"),
            what=text("torch {torch} does not exist for Python {python}.",
                      torch=one.torch, python=one.python),
            mend=text("Use a Python of {first} to {last}.",
                      first=_python(row.pythons(one.system)[0]),
                      last=_python(row.pythons(one.system)[-1])),
            pins=(pin,) if pin else (), source=row.source,
        )  # fmt: skip


def _torch_cuda(one: Combination) -> Iterator[Conflict]:
    row, cuda = torch_row(one.torch), cuda_row(one.cuda)
    if row is None or cuda is None or cuda.tag in row.builds:
        return
    older = torch_for(cuda.tag, one.python, one.system) if one.python else None
    yield Conflict(
        id="torch_cuda", parts=("torch", "cuda"),
        what=text("torch {torch} was not published for CUDA {cuda}.",
                  torch=one.torch, cuda=cuda.cuda),
        mend=text("Take a torch that was: {builds}.",
                  builds=", ".join(sorted({row.versions[-1] for row in table().torch
                                           if cuda.tag in row.builds}, key=release))),
        pins=(_torch_pin(older, cuda.cuda),) if older else (), source=row.source,
    )  # fmt: skip


def _trainer(one: Combination) -> Iterator[Conflict]:
    limits = table().trainer
    if not one.for_trainer:
        return
    asked = (("python", one.python, limits.python, ()),
             ("torch", one.torch, limits.torch, tuple(filter(None, (best_torch(one),)))),
             ("pydantic", one.pydantic, limits.pydantic, (_pin("pydantic"),)))  # fmt: skip
    for name, version, lowest, pins in asked:
        if release(version) and release(version) < release(lowest):
            shown = "Python" if name == "python" else name
            yield Conflict(
                id=f"trainer_{name}", parts=(name,),
                what=text("{name} {version} is too old for this program, which needs {lowest}.",
                          name=shown, version=version, lowest=lowest),
                mend=text("Install {name} {lowest} or newer.", name=shown, lowest=lowest),
                pins=pins, source=limits.source,
            )  # fmt: skip


def _deepspeed_python(one: Combination) -> Iterator[Conflict]:
    if not one.by_wheel or not one.deepspeed or not one.python or one.system != "Windows":
        return
    rows = [row for row in table().deepspeed_wheels
            if release(row.deepspeed) == release(one.deepspeed)]  # fmt: skip
    if rows and python_tag(one.python) not in rows[0].python:
        yield Conflict(
            id="deepspeed_python", parts=("deepspeed", "python"),
            what=text("The wheel of DeepSpeed {deepspeed} does not exist for Python {python}.",
                      deepspeed=one.deepspeed, python=one.python),
            mend=text("Use a Python of {first} to {last}.", first=_python(rows[0].python[0]),
                      last=_python(rows[0].python[-1])),
            source=rows[0].source,
        )  # fmt: skip


def _deepspeed_old(one: Combination) -> Iterator[Conflict]:
    limits = table().trainer
    if not one.for_trainer or not release(one.deepspeed) or \
            release(one.deepspeed) >= release(limits.deepspeed):  # fmt: skip
        return
    wheel = fitting_wheel(one.torch, one.cuda, one.python) if one.system == "Windows" else None
    newer = wheel if wheel and release(wheel.deepspeed) >= release(limits.deepspeed) else None
    yield Conflict(
        id="trainer_deepspeed", parts=("deepspeed",),
        what=text("{name} {version} is too old for this program, which needs {lowest}.",
                  name="DeepSpeed", version=one.deepspeed, lowest=limits.deepspeed),
        mend=text("Install {name} {lowest} or newer.", name="DeepSpeed", lowest=limits.deepspeed),
        pins=(f"deepspeed=={newer.deepspeed}",) if newer else (), source=limits.source,
    )  # fmt: skip


def _deepspeed_torch(one: Combination) -> Iterator[Conflict]:
    built, used = release(one.deepspeed_torch)[:2], release(one.torch)[:2]
    built_cuda, used_cuda = release(one.deepspeed_cuda)[:2], release(one.cuda)[:2]
    torch_differs = bool(built and used and built != used)
    cuda_differs = bool(built_cuda and used_cuda and built_cuda != used_cuda)
    if not torch_differs and not cuda_differs:
        return
    wheel = fitting_wheel(one.torch, one.cuda, one.python) if one.system == "Windows" else None
    torch = _torch_of(one)
    pins: tuple[str, ...] = ()
    mend = text("Build DeepSpeed again for this torch.")
    if wheel and release(wheel.deepspeed) >= release(table().trainer.deepspeed):
        pins = (f"deepspeed=={wheel.deepspeed}",)
        mend = text("Install DeepSpeed {version}, which was compiled for this torch.",
                    version=wheel.deepspeed)  # fmt: skip
    elif torch:
        pins = (torch,)
        mend = text("Install the torch that they were compiled for: {torch}.", torch=torch)
    values = {"built": one.deepspeed_torch or "?", "built_cuda": one.deepspeed_cuda or "?",
              "used": one.torch or "?"}  # fmt: skip
    what = text("DeepSpeed's ops were compiled for torch {built} and CUDA {built_cuda}; here are "
                "torch {used} and CUDA {used_cuda}.", used_cuda=one.cuda or "?",
                **values)  # fmt: skip
    if one.cuda == "":
        what = text("DeepSpeed's ops were compiled for torch {built} and CUDA {built_cuda}; here "
                    "is torch {used} without CUDA.", **values)  # fmt: skip
    yield Conflict(
        id="deepspeed_torch", parts=("deepspeed", "torch", "cuda"),
        what=what, mend=mend, pins=pins, source=_LOCK,
    )  # fmt: skip


def _deepspeed_pydantic(one: Combination) -> Iterator[Conflict]:
    major, wanted = release(one.pydantic)[:1], traits(one.deepspeed or "").pydantic
    if not one.deepspeed or not major or wanted in ("any", str(major[0])):
        return
    yield Conflict(
        id="deepspeed_pydantic", parts=("deepspeed", "pydantic"),
        what=text("DeepSpeed {deepspeed} needs pydantic {wanted}; here is {pydantic}.",
                  deepspeed=one.deepspeed, wanted=wanted, pydantic=one.pydantic),
        mend=text("Install a newer pydantic.") if wanted == "2" else
        text("Use a newer DeepSpeed."),
        pins=(_pin("pydantic"),) if wanted == "2" else (),
        source="DeepSpeed requirements/requirements.txt [V]",
    )  # fmt: skip


def _transformers(one: Combination) -> Iterator[Conflict]:
    version, limits = one.transformers, table().trainer
    if not version:
        return
    row = next((row for row in table().transformers if row.covers(version)), None)
    pin = _fitting_transformers(one)
    pins = (pin,) if pin else ()
    mend = text("Install {pin}.", pin=pin) if pin else text("Install a newer torch.")
    outside = not release(limits.transformers) <= release(version) < \
        release(limits.transformers_before)  # fmt: skip
    if one.for_trainer and outside:
        yield Conflict(
            id="trainer_transformers", parts=("transformers",),
            what=text("Transformers {version} does not serve this program, which needs {lowest} or "
                      "newer, below {before}.", version=version, lowest=limits.transformers,
                      before=limits.transformers_before),
            mend=mend, pins=pins, source=limits.source,
        )  # fmt: skip
    elif row and release(one.torch) and release(one.torch) < release(row.torch):
        yield Conflict(
            id="transformers_torch", parts=("transformers", "torch"),
            what=text("Transformers {version} needs torch {lowest}; here is {torch}.",
                      version=version, lowest=row.torch, torch=one.torch),
            mend=mend, pins=pins, source=row.source,
        )  # fmt: skip
    elif row and release(one.python) and release(one.python) < release(row.python):
        yield Conflict(
            id="transformers_python", parts=("transformers", "python"),
            what=text("Transformers {version} needs Python {lowest}; here is {python}.",
                      version=version, lowest=row.python, python=one.python),
            mend=mend, pins=pins, source=row.source,
        )  # fmt: skip


def best_torch(one: Combination) -> str | None:
    """Return the torch to take instead: what DeepSpeed was compiled for, or the newest."""
    if (torch := _torch_of(one)) is not None:
        return torch
    newest = torch_for(one.cuda, one.python, one.system) if one.cuda and one.python else None
    if newest and release(newest) >= release(table().trainer.torch):
        return _torch_pin(newest, one.cuda)
    return None


def _python(tag: str) -> str:
    return f"{tag[0]}.{tag[1:]}"


def _torch_pin(version: str, cuda: str | None) -> str:
    row = cuda_row(cuda)
    return f"torch=={version}+{row.tag if row else 'cpu'}"


def _pin(name: str) -> str:
    """Return the pin that all recommended sets have for a package."""
    return next(one for group in table().groups.values() for one in group
                if one.split("==")[0] == name)  # fmt: skip


def _torch_of(one: Combination) -> str | None:
    """Return the torch that DeepSpeed's ops were compiled for, where this program can use it."""
    built, cuda = release(one.deepspeed_torch)[:2], cuda_row(one.deepspeed_cuda)
    if not built or cuda is None or built < release(table().trainer.torch):
        return None
    for row in table().torch:
        if cuda.tag in row.builds and release(row.versions[0])[:2] == built and \
                (not one.python or python_tag(one.python) in row.pythons(one.system)):  # fmt: skip
            version = [one for one in row.versions if release(one)[:2] == built][-1]
            return f"torch=={version}+{cuda.tag}"
    return None


def _fitting_transformers(one: Combination) -> str | None:
    """Return the newest of the recommended versions of Transformers that torch and Python allow."""
    pins = [pin for group in table().groups.values() for pin in group
            if pin.startswith("transformers==")]  # fmt: skip

    def fits(row: TransformersRow) -> bool:
        torch, python = release(one.torch), release(one.python)
        return (not torch or torch >= release(row.torch)) and \
            (not python or python >= release(row.python))  # fmt: skip

    fitting = [pin for pin in pins for row in table().transformers
               if row.covers(pin.split("==")[1]) and fits(row)]  # fmt: skip
    return max(fitting, key=lambda pin: release(pin.split("==")[1]), default=None)


RULES: tuple[Callable[[Combination], Iterator[Conflict]], ...] = (
    _torch_cuda, _python_torch, _trainer, _deepspeed_python, _deepspeed_torch, _deepspeed_old,
    _deepspeed_pydantic, _transformers,
)  # fmt: skip
