"""The command lines of a build: what its setup needs, the wheel, its installation, the proof."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict

from atom_gui.core.wheel.ops import op
from atom_gui.core.wheel.request import WheelRequest
from atom_gui.schema.words import Text, text

VERIFIED = "ATOM-VERIFIED "
WHEEL = "deepspeed-*.whl"  # stands for the wheel in the install command

_BUILD_MODULE_SINCE = (0, 16, 5)  # build_win.bat of DeepSpeed's tags

# Loads each op out of the installed wheel; what was not compiled is never compiled here.
_LOAD_OPS = f"""
import json, sys
answer = {{"ops": {{}}}}
try:
    import torch, deepspeed
    from deepspeed.git_version_info_installed import installed_ops
    from deepspeed.ops.op_builder.all_ops import ALL_OPS
    answer.update(deepspeed=deepspeed.__version__, torch=torch.__version__,
                  cuda=torch.version.cuda or "", place=deepspeed.__file__)
    for name in sys.argv[1:]:
        answer["ops"][name] = "" if installed_ops.get(name) else "not compiled"
        if installed_ops.get(name):
            try:
                ALL_OPS[name].load()
            except Exception as error:
                answer["ops"][name] = type(error).__name__ + ": " + str(error)
except Exception as error:
    answer["error"] = type(error).__name__ + ": " + str(error)
print(chr(10) + {VERIFIED!r} + json.dumps(answer), flush=True)
"""
_VERIFY = f"exec({_LOAD_OPS!r})"  # one line, which a batch file can hold


class Command(BaseModel):
    """A command line of the build.

    Attributes:
        id: install_requirements, build, install or verify.
        argv: the program and its arguments.
        in_sources: it runs in the source folder; else in the output folder, outside of it, so that
            Python does not take the sources for the installed package.
        about: what it does.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    argv: tuple[str, ...]
    in_sources: bool
    about: Text


def requirements(version: tuple[int, ...], *, cuda: bool) -> tuple[str, ...]:
    """Return what DeepSpeed's setup imports and its wheel needs, besides torch.

    Without isolation nothing is installed by the build itself. The bounds are those of
    ``requirements/requirements.txt`` in DeepSpeed's tags.
    """
    names = ["setuptools", "wheel", "build", "ninja", "packaging", "psutil", "py-cpuinfo", "hjson",
             "tqdm", "numpy"]  # fmt: skip
    if version < (0, 11, 2):
        names.append("pydantic<2")
    else:
        names.append("pydantic>=2" if version >= (0, 15, 0) else "pydantic")
    if cuda and version >= (0, 11, 2):
        names.append("nvidia-ml-py")
    if version >= (0, 15, 2):
        names.append("msgpack")
    if version >= (0, 16, 1):
        names.append("einops")
    return tuple(names)


def commands(request: WheelRequest) -> Iterator[Command]:
    """Yield the command lines of a build, in the order in which they run."""
    python = (request.python, "-X", "utf8")
    needed = requirements(request.release, cuda=request.profile != "cpu")
    yield Command(id="install_requirements", in_sources=False,
                  argv=(*python, "-m", "pip", "install", *needed),
                  about=text("Install what DeepSpeed's setup imports."))  # fmt: skip
    build: tuple[str, ...]
    if request.release >= _BUILD_MODULE_SINCE:
        build = ("-m", "build", "--wheel", "--no-isolation", "--outdir", request.output, ".")
    else:
        build = ("setup.py", "bdist_wheel", "--dist-dir", request.output)
    yield Command(id="build", in_sources=True, argv=(*python, *build),
                  about=text("Compile the ops and pack the wheel."))  # fmt: skip
    yield Command(id="install", in_sources=False,
                  argv=(*python, "-m", "pip", "install", "--no-deps", "--force-reinstall", WHEEL),
                  about=text("Install the wheel in place of any DeepSpeed that is there."),
    )  # fmt: skip
    names = sorted(op(key).name for key in request.ops)
    yield Command(id="verify", in_sources=False,
                  argv=(*python, "-I", "-c", _VERIFY, *names),
                  about=text("Load each op out of the installed wheel."))  # fmt: skip
